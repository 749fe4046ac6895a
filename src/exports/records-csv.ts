import { memoize } from '../model/memoize.ts';
import { type Cell, defused, toCsv } from './csv.ts';
import { columnsOf } from './data/columns.ts';
import type { DataName } from './paths.ts';

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
