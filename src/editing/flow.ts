/** What an entry of the frontmatter is made of: text, numbers, lists, and keys with values. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Entry = Readonly<Record<string, Value>>;

/** Words that stand as they are in any YAML, on one line, in brackets or out of them. */
const PLAIN = /^[\p{L}“‘][\p{L}\p{N} .,;()“”‘’…–—$€£%'/_-]*$/u;
/** No comma: in brackets it would end the value. */
const PLAIN_IN_BRACKETS = /^[\p{L}“‘][\p{L}\p{N} .;()“”‘’…–—$€£%'/_-]*$/u;
/** Numbers with underscores are text to YAML 1.2, and read as amounts by the schema. Digits alone would be a number. */
const GROUPED = /^\d{1,3}(?:_\d{3})+$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Words that YAML takes for something else than text. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Signs that are text to a JSON reader and that editors or YAML readers stumble over. */
const UNSEEN = /[\u007F-\u009F\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** A value on one line, in double quotation marks unless it is as plain as can be. */
export function flow(value: Value, inBrackets = true): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value, inBrackets);
  if (isList(value)) return `[${value.map((item) => flow(item)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
  return `{${pairs.join(', ')}}`;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function scalar(text: string, inBrackets: boolean): string {
  const plain = inBrackets ? PLAIN_IN_BRACKETS : PLAIN;
  const isPlain =
    (plain.test(text) && !SPECIAL.test(text) && text === text.trim()) || GROUPED.test(text) || DAY.test(text);
  if (isPlain) return text;
  return JSON.stringify(text).replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
