import { isDeepStrictEqual } from 'node:util';
import { parseDocument, Scalar } from 'yaml';
import type { Path } from '../../model/diagnostics.ts';

/** The YAML with one value exchanged, in its own style where that can hold it; nothing where more would change. */
export function rewrite(
  yaml: string,
  { type, range }: Scalar,
  path: Path,
  quote: string,
): string | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const old = yaml.slice(start, end);
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  if (isBlock && /^[^\n]*#/.test(old)) return undefined;
  const tail = isBlock ? (/\r?\n$/.exec(old)?.[0] ?? '') : '';
  const styles = [
    ...(type === Scalar.PLAIN ? [quote] : []),
    ...(type === Scalar.QUOTE_SINGLE ? [`'${quote.replaceAll("'", "''")}'`] : []),
    JSON.stringify(quote),
  ];
  return styles
    .map((style) => yaml.slice(0, start) + style + tail + yaml.slice(end))
    .find((candidate) => changesOnly(yaml, candidate, path, quote));
}

function changesOnly(before: string, after: string, path: Path, quote: string): boolean {
  const [was, is] = [parseDocument(before), parseDocument(after)];
  if (is.errors.length > 0) return false;
  const expected: unknown = was.toJS();
  set(expected, path, quote);
  return isDeepStrictEqual(expected, is.toJS()) && comments(before) === comments(after);
}

function set(data: unknown, path: Path, value: string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], data);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
}

/** Every comment of some YAML, one after the other. */
const comments = (yaml: string) =>
  (yaml.match(/(?:^|\s)#[^\n]*/g) ?? []).map((text) => text.trim()).join('\n');
