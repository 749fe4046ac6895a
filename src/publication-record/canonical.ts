/** What canonical JSON can hold. A key without a value is left out, as `JSON.stringify` does. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/**
 * JSON as RFC 8785 (JSON Canonicalization Scheme) writes it: no white space, keys in the order of their UTF-16 code units,
 * strings and numbers as ECMAScript writes them. `jq -cS` writes the same of what records hold.
 * @throws for a number that JSON does not know, and for half of a surrogate pair, which UTF-8 cannot hold
 */
export function canonical(value: Canonical): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return finite(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => member(key, value[key]));
  return `{${members.join(',')}}`;
}

const member = (key: string, value: Canonical | undefined): string[] =>
  value === undefined ? [] : [`${quoted(key)}:${canonical(value)}`];

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value);

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Half of a surrogate pair has no canonical form.');
  return JSON.stringify(text);
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no canonical form.`);
  return JSON.stringify(number);
}
