import { isScalar, parseDocument, Scalar } from 'yaml';
import type { Path } from '../model/diagnostics.ts';
import { fieldName } from '../model/explain.ts';
import { isFaithful } from './faithful.ts';
import { type Edited, editFrontmatter } from './frontmatter.ts';

/** Exchanges one value of an article’s frontmatter for another text; the rest of the file stays to the byte. */
export const editValue = (text: string, path: Path, value: string): Edited =>
  editFrontmatter(text, (yaml) => {
    const node = parseDocument(yaml).getIn(path, true);
    const written = isScalar(node) ? rewrite(yaml, node, path, value) : undefined;
    const reason = `${fieldName(path)} cannot be changed without touching more than this value: change it in the file.`;
    return written ?? { reason };
  });

/** The YAML with one value exchanged, in its own style where that can hold it; nothing where more would change. */
export function rewrite(
  yaml: string,
  { type, range }: Scalar,
  path: Path,
  value: string,
): string | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const old = yaml.slice(start, end);
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  if (isBlock && /^[^\n]*#/.test(old)) return undefined;
  const tail = isBlock ? (/\r?\n$/.exec(old)?.[0] ?? '') : '';
  const styles = [
    ...(type === Scalar.PLAIN ? [value] : []),
    ...(type === Scalar.QUOTE_SINGLE ? [`'${value.replaceAll("'", "''")}'`] : []),
    JSON.stringify(value),
  ];
  return styles
    .map((style) => yaml.slice(0, start) + style + tail + yaml.slice(end))
    .find((candidate) => isFaithful(yaml, candidate, (data) => set(data, path, value)));
}

function set(data: unknown, path: Path, value: string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], data);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
}
