import { type Cell, defused, toCsv } from './csv.ts';

/**
 * Records as a table: one column a value, groups as `group.key`, lists of words parted by spaces, lists of records by
 * their ids. What has neither (the text of evidence, say) is in the JSON beside it.
 */
export function recordsCsv(records: readonly object[]): string {
  const rows = records.map((record) => new Map(cells(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return toCsv([columns, ...rows.map((row) => columns.map((column) => defused(row.get(column))))]);
}

function cells(record: object, prefix = ''): [string, Cell][] {
  return Object.entries(record).flatMap(([key, value]): [string, Cell][] => {
    const name = `${prefix}${key}`;
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
    if (typeof value === 'boolean') return [[name, String(value)]];
    if (Array.isArray(value)) return listCell(name, value);
    return typeof value === 'object' && value !== null ? cells(value, `${name}.`) : [];
  });
}

function listCell(name: string, items: readonly unknown[]): [string, Cell][] {
  const words = items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [];
  });
  return words.length === items.length ? [[name, words.join(' ')]] : [];
}
