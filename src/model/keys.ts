import * as z from 'zod';
import type { Path } from './diagnostics.ts';

/** The keys that a schema knows at a path into the data; none where the path leads to no group of keys. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrap(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The example that a schema gives for the field at a path, as YAML. */
export function exampleAt(schema: z.core.$ZodType, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  const example = found && z.globalRegistry.get(found)?.['example'];
  return typeof example === 'string' ? example : undefined;
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  const field: z.core.$ZodType | undefined = inner instanceof z.ZodObject ? inner.shape[key] : undefined;
  return field && schemaAt(field, rest);
}

/** The schema behind `.optional()`, `.default()` and `z.preprocess`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out);
  return schema;
}
