import { type Cell, defused, toCsv } from './csv.ts';
import { columnsOf } from './data/columns.ts';
import type { DataName } from './paths.ts';

/** The line of names above the lines of a data file. */
export const csvHead = (name: DataName): string => toCsv([columnsOf(name)]);

/**
 * Records as a table: one column a value, groups as `group.key`, lists of words parted by spaces, lists of records by
 * their ids. What has neither (the text of evidence, say) is in the JSON beside it.
 */
export function csvLines(name: DataName, records: readonly object[]): string {
  const columns = columnsOf(name);
  return toCsv(
    records.map((record) => {
      const row = new Map(cells(record));
      return columns.map((column) => defused(row.get(column)));
    }),
  );
}

function cells(record: object, prefix = ''): [string, Cell][] {
  return Object.entries(record).flatMap(([key, value]): [string, Cell][] => {
    const name = `${prefix}${key}`;
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
    if (typeof value === 'boolean') return [[name, String(value)]];
    if (Array.isArray(value)) return [[name, value.map(word).join(' ')]];
    return typeof value === 'object' && value !== null ? cells(value, `${name}.`) : [];
  });
}

const word = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(item);
