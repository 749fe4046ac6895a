import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import type { Path } from '../model/diagnostics.ts';

/** A value that reads shorter than it is written, because YAML takes a part of it for something else than text. */
export interface CutValue {
  path: Path;
  /** As it is read. */
  value: string;
  /** What YAML takes for a comment, an anchor or a tag, as it is written. */
  lost: string;
  /** All of it. */
  written: string;
}

/** The fields that readers see as text. Behind a date, a word or a number a comment is a comment. */
const TEXTS = new Set(
  'title dek authors role label statement verdict assessment note quote prefix suffix as via name aliases description publisher after'.split(
    ' ',
  ),
);
/** Without one of these there is nothing to find, and nothing is parsed. */
const SIGNS = /[^\s#][ \t]+#|[:,[{-][ \t]+[&!]/;

/** Values of text fields, not in quotation marks, with a `#` behind them, or an `&` or `!` before. */
export function cutValues(yaml: string): CutValue[] {
  if (!SIGNS.test(yaml)) return [];
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const named = namesUsed(document);
  const found: CutValue[] = [];
  const look = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items) look(value, [...path, keyOf(key)]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) look(item, [...path, index]);
    else if (isScalar(node)) found.push(...cutIn(node, path, yaml, named));
  };
  look(document.contents, []);
  return found;
}

const keyOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

/** The anchors that an alias refers to: those are meant. */
function namesUsed(document: Document): Set<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_, { source }) => void names.add(source) });
  return names;
}

function cutIn(
  { range, type, value, anchor, tag }: Scalar,
  path: Path,
  yaml: string,
  named: ReadonlySet<string>,
): CutValue[] {
  const field = path.findLast((step) => typeof step === 'string');
  if (!range || type !== 'PLAIN' || !TEXTS.has(String(field))) return [];
  const [start, end] = range;
  const behind = /^[ \t]+(#.*)/.exec(yaml.slice(end));
  const before =
    /(?:[&!][^\s,[\]{}]*[ \t]+)+$/.exec(yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
  const isProperty = before !== '' && (tag !== undefined || (anchor !== undefined && !named.has(anchor)));
  const lost = isProperty ? before.trim() : behind?.[1]?.trimEnd();
  if (lost === undefined) return [];
  const written = `${isProperty ? before : ''}${yaml.slice(start, end)}${behind?.[0] ?? ''}`
    .replace(/\s+/g, ' ')
    .trim();
  return [{ path, value: String(value ?? ''), lost, written }];
}
