import * as z from 'zod';
import { memoize } from '../../model/memoize.ts';
import { claimSchema, entitySchema, figureSchema, sourceSchema } from '../data-models.ts';
import type { DataName } from '../paths.ts';

const schemas = { claims: claimSchema, entities: entitySchema, figures: figureSchema, sources: sourceSchema };

/** The columns of a data file as a table, in the order of its model: the same whatever the site holds. */
export const columnsOf = memoize((name: DataName): readonly string[] => columns(schemas[name]));

function columns(schema: z.core.$ZodType, name = ''): string[] {
  if (schema instanceof z.ZodOptional) return columns(schema.unwrap(), name);
  if (schema instanceof z.ZodObject) {
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
      columns(field, name === '' ? key : `${name}.${key}`),
    );
  }
  if (schema instanceof z.ZodArray) return isListable(schema.element) ? [name] : [];
  return [name];
}

/** Words stand in a cell, and records that have an id by that. */
const isListable = (item: z.core.$ZodType): boolean => !(item instanceof z.ZodObject) || 'id' in item.shape;
