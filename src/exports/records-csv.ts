import * as z from 'zod';
import { memoize } from '../model/memoize.ts';
import { type Cell, defused, toCsv } from './csv.ts';
import { records } from './data-models.ts';
import type { DataName } from './paths.ts';

/** The columns of a data file as a table, in the order of its model: the same whatever the site holds. */
export const columnsOf = memoize((name: DataName): readonly string[] => columns(records[name]));

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

/** The line of names above the lines of a data file. */
export const csvHead = (name: DataName): string => toCsv([columnsOf(name)]);

/**
 * Records as a table: one column a value, groups as `group.key`, lists of words parted by spaces, lists of records by
 * their ids. What has neither (the text of evidence, say) is in the JSON beside it.
 */
export const csvLines = (name: DataName, records: readonly object[]): string =>
  toCsv(records.map((record) => pathsOf(name).map((path) => defused(cell(path.reduce(within, record))))));

/** Where the value of each column is in a record. */
const pathsOf = memoize((name: DataName) => columnsOf(name).map((column) => column.split('.')));

const within = (group: unknown, key: string): unknown =>
  typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined;

function cell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(word).join(' ') : undefined;
}

const word = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(item);
