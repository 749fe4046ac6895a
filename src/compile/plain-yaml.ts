import { isWord, onOneLine, startsPlain } from './plain-value.ts';

/** A line that says something. */
interface Line {
  /** Columns before what it says: its key, or its words. */
  indent: number;
  /** Where its hyphen stands, if it begins an item of a list that has not been entered. */
  hyphen: number | undefined;
  key: string | undefined;
  /** Its value, in a piece for each line that it goes on to. */
  value: string[];
}

interface Reader {
  lines: readonly Line[];
  /** The index of the line to read next. */
  at: number;
}

/** Deeper input is for the parser, which says when it is too deep. */
const DEEPEST = 12;

/**
 * The data of YAML in its plainest form: groups and lists by indentation, and on one line after a key or hyphen a
 * word, a number, text with or without quotation marks, or `[…]` and `{…}` of these. It is what nearly every file
 * consists of, and is read in a tenth of the time that the parser takes to keep every position and comment.
 * Undefined for anything else, mistakes among it: whether something is right is for the parser alone to say.
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const lines = linesOf(text);
  if (lines === undefined || lines.length === 0) return undefined;
  const reader = { lines, at: 0 };
  const data = group(reader, 0, 0);
  return reader.at === lines.length ? data : undefined;
}

const EMPTY = /^ *(?:#.*)?$/;
const LINE = /^( *)(- +)?(?:([A-Za-z][\w-]{0,63}):(?: +|$))?(.*)$/;

function linesOf(text: string): Line[] | undefined {
  const lines: Line[] = [];
  /** The line directly above. */
  let above: Line | undefined;
  for (const written of text.split(/\r?\n/)) {
    const match = EMPTY.test(written) ? undefined : LINE.exec(written);
    if (match === null) return undefined;
    if (match && above && goesOn(above, match)) {
      above.value.push(match[4] ?? '');
      continue;
    }
    above = match && lineOf(match);
    if (above) lines.push(above);
  }
  return lines;
}

function lineOf([, before = '', hyphen, key, value = '']: RegExpExecArray): Line {
  const indent = before.length + (hyphen?.length ?? 0);
  return { indent, hyphen: hyphen === undefined ? undefined : before.length, key, value: [value] };
}

/** True for a line of words that goes on with those of the line above. */
function goesOn(above: Line, [, before = '', hyphen, key, value = '']: RegExpExecArray): boolean {
  if (hyphen !== undefined || key !== undefined || above.value.at(-1)?.endsWith(' ')) return false;
  if (!startsPlain(above.value[0]) || !startsPlain(value)) return false;
  return before.length > (above.key === undefined ? (above.hyphen ?? Infinity) : above.indent);
}

function group(reader: Reader, indent: number, depth: number): Record<string, unknown> | undefined {
  const result: Record<string, unknown> = {};
  for (let line = next(reader); line && line.indent === indent; line = next(reader)) {
    if (line.hyphen !== undefined) break;
    if (line.key === undefined || isWord(line.key) || Object.hasOwn(result, line.key)) return undefined;
    reader.at += 1;
    const value = line.value[0] === '' ? below(reader, indent, depth) : onOneLine(line.value.join(' '));
    if (value === undefined) return undefined;
    result[line.key] = value;
  }
  return result;
}

/** What stands below a key: a group further in, or a list, which may stand as far out as the key. */
function below(reader: Reader, indent: number, depth: number): unknown {
  const line = next(reader);
  if (line === undefined || depth === DEEPEST) return undefined;
  if (line.hyphen !== undefined)
    return line.hyphen < indent ? undefined : list(reader, line.hyphen, depth + 1);
  return line.indent > indent ? group(reader, line.indent, depth + 1) : undefined;
}

function list(reader: Reader, hyphen: number, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  for (let line = next(reader); line?.hyphen === hyphen; line = next(reader)) {
    const item = line.key === undefined ? words(reader, line) : entered(reader, line, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function words(reader: Reader, { value }: Line): unknown {
  reader.at += 1;
  return onOneLine(value.join(' '));
}

function entered(reader: Reader, line: Line, depth: number): unknown {
  line.hyphen = undefined;
  return depth === DEEPEST ? undefined : group(reader, line.indent, depth + 1);
}

const next = ({ lines, at }: Reader): Line | undefined => lines[at];
