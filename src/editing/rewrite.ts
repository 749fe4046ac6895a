import { Scalar } from 'yaml';
import type { Path } from '../model/diagnostics.ts';
import { isFaithful } from './faithful.ts';

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

function changesOnly(before: string, after: string, path: Path, value: string): boolean {
  return isFaithful(before, after, (data) => set(data, path, value));
}

function set(data: unknown, path: Path, value: string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], data);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
}
