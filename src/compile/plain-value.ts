/**
 * A value of YAML that stands on one line and is written plainly; undefined where only the parser can tell what it is.
 * It accepts less than YAML and reads what it accepts as YAML 1.2 does.
 */
export function onOneLine(text: string): unknown {
  const reader = { text, at: 0 };
  const value = text[0] === '[' || text[0] === '{' ? collection(reader, 0) : scalar(reader, WORDS);
  return reader.at === text.length ? value : undefined;
}

/** Where in a text the next value starts. */
interface Reader {
  text: string;
  at: number;
}

const CONTROL = String.raw`\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF`;
/** One character of text without quotation marks: a colon has something after it, a number sign something before it. */
const INSIDE = String.raw`[^${CONTROL}:#]|:(?=\S)|(?<=\S)#`;
const INSIDE_FLOW = String.raw`[^${CONTROL}:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#`;
/** The first: none with a meaning in YAML, and none that a number or the word for nothing may begin with but a digit. */
const START = String.raw`[^${CONTROL}\s\-+.~?:,[\]{}#&*!|>'"%@\x60=<]`;
const WORDS = new RegExp(`${START}(?:${INSIDE})*(?<! )`, 'uy');
const WORDS_IN_FLOW = new RegExp(`${START}(?:${INSIDE_FLOW})*(?<! )`, 'uy');
const STARTS = new RegExp(`^${START}`, 'u');
const QUOTED = new RegExp(String.raw`"((?:[^"\\${CONTROL}]|\\["\\])*)"|'((?:[^'${CONTROL}]|'')*)'`, 'uy');
const KEY = /([A-Za-z][\w-]{0,63}): +/y;
const SPACES = / */y;

/** Deeper input is for the parser, which says when it is too deep. */
const DEEPEST = 8;

function collection(reader: Reader, depth: number): unknown {
  if (depth === DEEPEST) return undefined;
  return reader.text[reader.at] === '[' ? list(reader, depth) : group(reader, depth);
}

function list(reader: Reader, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  const read = () => {
    const item = inFlow(reader, depth);
    items.push(item);
    return item !== undefined;
  };
  return each(reader, ']', read) ? items : undefined;
}

function group(reader: Reader, depth: number): Record<string, unknown> | undefined {
  const result: Record<string, unknown> = {};
  const read = () => {
    const key = take(reader, KEY)?.[1];
    if (key === undefined || isWord(key) || Object.hasOwn(result, key)) return false;
    result[key] = inFlow(reader, depth);
    return result[key] !== undefined;
  };
  return each(reader, '}', read) ? result : undefined;
}

/** Reads what stands between brackets and commas, to behind the closing one; false where that is not written plainly. */
function each(reader: Reader, close: string, read: () => boolean): boolean {
  let sign = step(reader);
  if (sign !== close)
    do {
      if (!read()) return false;
      take(reader, SPACES);
      sign = reader.text[reader.at];
      if (sign === ',') step(reader);
    } while (sign === ',');
  reader.at += 1;
  return sign === close;
}

/** Goes past a bracket or comma and the spaces after it; the sign that is next. */
function step(reader: Reader): string | undefined {
  reader.at += 1;
  take(reader, SPACES);
  return reader.text[reader.at];
}

function inFlow(reader: Reader, depth: number): unknown {
  const first = reader.text[reader.at];
  return first === '[' || first === '{' ? collection(reader, depth + 1) : scalar(reader, WORDS_IN_FLOW);
}

function scalar(reader: Reader, words: RegExp): unknown {
  const marked = take(reader, QUOTED);
  if (marked) return marked[1]?.replace(/\\(.)/g, '$1') ?? marked[2]?.replaceAll("''", "'");
  const plain = take(reader, words)?.[0];
  return plain === undefined ? undefined : meaning(plain);
}

/** Numbers are written in several ways, of which whole numbers in few digits are told apart here. */
const WHOLE = /^\d{1,15}$/;
const NUMBER = /^(?:[\d.]+(?:e[-+]?\d+)?|0[ox][\da-f]+)$/i;

function meaning(plain: string): unknown {
  if (WHOLE.test(plain)) return Number(plain);
  if (NUMBER.test(plain)) return undefined;
  if (!isWord(plain)) return plain;
  return plain === 'true' ? true : plain === 'false' ? false : undefined;
}

/** True for text without quotation marks, which may go on in the next line. */
export const startsPlain = (text = ''): boolean => STARTS.test(text);

/** True for what YAML may take for a truth value or for nothing. */
export const isWord = (text: string): boolean => /^(?:true|false|null)$/i.test(text);

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
}
