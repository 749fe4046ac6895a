/** A line of some YAML, as far as it can be understood by itself. */
export interface Line {
  text: string;
  /** Where it starts in the YAML. */
  start: number;
  /** Spaces before the first sign. */
  indent: number;
  /** The column of the hyphen of an item that begins here, from 0. */
  hyphen: number | undefined;
  /** The column of the key that stands here, behind a hyphen or not, from 0; of whatever stands here where there is none. */
  column: number;
  key: string | undefined;
  value: string;
  /** The column of the value. */
  valueAt: number;
}

/** Spaces that look like any other, as word processors and some keyboards write them: what stands in a character class. */
export const ODD_SPACES = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000`;

const FORM = /^( *)((?:-(?: +|$))?)(?:([A-Za-z][\w-]*|"[^"]*"|'[^']*'):(?: +|$))?(.*)$/;

/** The lines of some YAML. Those without anything, and comments, say nothing and are left out. */
export function linesOf(yaml: string): Line[] {
  let start = 0;
  const lines: Line[] = [];
  for (const whole of yaml.split('\n')) {
    const text = whole.replace(/\r$/, '');
    if (/^\s*[^\s#]/.test(text)) lines.push(lineOf(text, start));
    start += whole.length + 1;
  }
  return lines;
}

function lineOf(text: string, start: number): Line {
  const [, spaces = '', hyphen = '', key, value = ''] = FORM.exec(text) ?? [];
  const indent = spaces.length;
  return {
    text,
    start,
    indent,
    hyphen: hyphen === '' ? undefined : indent,
    column: indent + hyphen.length,
    key,
    value: value.trimEnd(),
    valueAt: text.length - value.length,
  };
}

const NONE = lineOf('', 0);

/** The line that an offset is in, or the last one before it. */
export const lineAt = (lines: readonly Line[], offset: number): Line =>
  lines.findLast(({ start }) => start <= offset) ?? lines[0] ?? NONE;
