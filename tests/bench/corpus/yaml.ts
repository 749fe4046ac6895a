export type Value = string | number | boolean | readonly Value[] | Fields;
export interface Fields {
  [key: string]: Value;
}

/**
 * YAML as people write it here: a line a field, lists with a line an entry, and of claims a line a field.
 * Ten thousand articles are written in seconds; the library would take minutes over their layout.
 */
export function yaml(fields: Fields): string {
  return Object.entries(fields)
    .map(([key, value]) => (key === 'claims' ? `claims:\n${claims(value)}` : field(key, value)))
    .join('');
}

const claims = (list: Value): string =>
  isList(list) ? list.map((claim) => item(claim as Fields)).join('') : '';

const item = (fields: Fields) =>
  Object.entries(fields)
    .map(([key, value], index) => indented(field(key, value), index === 0 ? '  - ' : '    '))
    .join('');

const indented = (text: string, start: string) =>
  text.replace(/^/gm, '    ').replace(/^ {4}/, start).replace(/ +$/, '');

function field(key: string, value: Value): string {
  const isLong = isList(value) && typeof value[0] === 'object';
  return isLong
    ? `${key}:\n${value.map((entry) => `  - ${flow(entry)}\n`).join('')}`
    : `${key}: ${flow(value)}\n`;
}

function flow(value: Value): string {
  if (typeof value === 'string') return /^[a-z]+(?:-[a-z0-9]+)*$/.test(value) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join(', ')}}`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
