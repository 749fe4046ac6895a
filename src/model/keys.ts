import * as z from 'zod';
import type { Path } from './diagnostics.ts';

/** The keys that a schema knows at a path into the data; none where the path leads to no group of keys. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(inner.shape);
  const field: z.core.$ZodType | undefined = inner.shape[key];
  return field === undefined ? [] : keysAt(field, rest);
}

/** The schema behind `.optional()`, `.default()` and `z.preprocess`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out);
  return schema;
}
