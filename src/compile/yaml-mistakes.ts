import type { Document, YAMLError } from 'yaml';
import { cutShort } from './yaml-cut-short.ts';
import { indentation } from './yaml-indentation.ts';
import { type Line, lineAt, linesOf, ODD_SPACES } from './yaml-lines.ts';
import { openBracket, openQuote } from './yaml-open.ts';

/** What a writer most likely did where YAML cannot be read, and where in it that is. */
export interface Mistake {
  /** In words for the writer, with what to write instead. */
  reason: string;
  offset: number;
}

/** What is known of the place where a parser gave up: most often behind the mistake. */
export interface Scene {
  text: string;
  document: Document;
  /** Of the parser. */
  code: string;
  message: string;
  offset: number;
  lines: readonly Line[];
  /** The line of `offset`. */
  line: Line;
}

/** Finds in the lines around an error what the parser cannot know: what was meant. */
export function mistakeOf(text: string, document: Document, error: YAMLError): Mistake {
  const { code, message } = error;
  const [offset] = error.pos;
  const lines = linesOf(text);
  const scene = { text, document, code, message, offset, lines, line: lineAt(lines, offset) };
  for (const guess of guesses) {
    const mistake = guess(scene);
    if (mistake !== undefined) return mistake;
  }
  return { reason: HELP[code] ?? `This is not YAML: ${message}. Does a value need quotation marks?`, offset };
}

type Guess = (scene: Scene) => Mistake | undefined;

const at = (line: Line, index: number, reason: string): Mistake => ({ reason, offset: line.start + index });

/** A merge of Git that stopped half way. */
const conflict: Guess = ({ lines }) => {
  const line = lines.find(({ text }) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(text));
  return (
    line &&
    at(
      line,
      0,
      'Two versions of these lines stand here, as Git leaves them for you to choose: keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    )
  );
};

const tab: Guess = ({ code, line, offset }) =>
  code === 'TAB_AS_INDENT'
    ? {
        reason: `A tab stands at the start of this line: write spaces instead${line.text.startsWith('\t') ? ', as many as the lines around it have' : ''}.`,
        offset,
      }
    : undefined;

/** A key that begins with one: the line was to be indented with it. */
export const ODD_START = new RegExp(`^[${ODD_SPACES}]`);
const ODD_PLACE = new RegExp(`(?:^[ -]*|^[^"'#]*?:)([${ODD_SPACES}])`, 'd');
export const ODD_SPACE =
  'This space is no ordinary one but a no-break space or its like, which YAML takes for a letter: delete it, and press the space bar.';

const oddSpace: Guess = ({ line }) => {
  const place = ODD_PLACE.exec(line.text)?.indices?.[1]?.[0];
  return place === undefined ? undefined : at(line, place, ODD_SPACE);
};

const noSpace: Guess = ({ line }) => {
  const hyphen = /^ *-(?=[\p{L}{["'])/u.exec(line.text);
  if (hyphen)
    return at(
      line,
      hyphen[0].length - 1,
      'A space is missing after the hyphen: write "- " before each item of a list.',
    );
  const key = /^ *(?:- +)*([A-Za-z]\w*):(?=[^\s/:])/.exec(line.text);
  return key
    ? at(
        line,
        key[0].length - 1,
        `A space is missing after the colon: write ${key[1]}: and a space before the value.`,
      )
    : undefined;
};

/** Longer values are not written out in a message. */
const SHOWN = 100;

/** A value as it can stand: in quotation marks. */
function quoted(key: string, value: string): string {
  if (value.length > SHOWN) return '';
  return `: ${key}: ${value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value)}`;
}

const colonInValue: Guess = ({ line, code }) => {
  const { key, value } = line;
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === undefined || !/^[^"'[{>|].*:(?: |$)/.test(value))
    return undefined;
  return at(
    line,
    line.valueAt,
    `A colon and a space inside a value would begin another key. Put the value in quotation marks${quoted(key, value)}.`,
  );
};

const inBraces: Guess = ({ code, offset }) =>
  code === 'BLOCK_IN_FLOW'
    ? {
        reason:
          'Between braces each key and its value end with a comma, and one is missing from here on; or a value has a colon and a space in it, and needs quotation marks.',
        offset,
      }
    : undefined;

const START: Readonly<Record<string, string>> = {
  '"': 'A value that begins with " ends with the next ", and here it goes on. Put the whole value in quotation marks of the other kind',
  "'": "A value that begins with ' ends with the next ', and here it goes on. Put the whole value in quotation marks of the other kind",
  '*': 'A value cannot begin with * as it is. Put it in quotation marks',
  '&': 'A value cannot begin with & as it is. Put it in quotation marks',
  '!': 'A value cannot begin with ! as it is. Put it in quotation marks',
  '[': 'A value that begins with [ is a list and ends with ], and here it goes on. Put the value in quotation marks if it is text',
  '{': 'A value that begins with { is a group of keys and ends with }, and here it goes on. Put the value in quotation marks if it is text',
};

const firstSign: Guess = ({ code, line, offset, text }) => {
  const { key, value } = line;
  if (code !== 'UNEXPECTED_TOKEN') return undefined;
  if (/^[\]}]/.test(text.slice(offset)))
    return { reason: `The bracket ${text[offset]} closes nothing here: take it out.`, offset };
  if (key === undefined) return undefined;
  if (/^[>|]/.test(value))
    return at(
      line,
      line.valueAt,
      `After ${value[0]} the text begins in the next line, with two spaces before it. Write it there, or put the value in quotation marks.`,
    );
  if (value.startsWith('- '))
    return at(
      line,
      line.valueAt,
      `A list begins in the line below its key. Write it there, or, if this is text, put it in quotation marks${quoted(key, value)}.`,
    );
  const reason = START[value[0] ?? ''];
  return reason === undefined ? undefined : at(line, line.valueAt, `${reason}${quoted(key, bare(value))}.`);
};

/** Without the quotation marks that stood around the whole. */
const bare = (value: string) => /^(["'])(.+)\1$/.exec(value)?.[2] ?? value;

const noKey: Guess = ({ code, message, line }) => {
  const isKeyWanted =
    code === 'MULTILINE_IMPLICIT_KEY' || message === 'Implicit map keys need to be followed by map values';
  if (!isKeyWanted || line.key !== undefined) return undefined;
  return at(
    line,
    line.indent,
    'No key stands in this line: write a key, a colon, a space and the value. If the line belongs to the value above, begin it with two spaces more than that line has.',
  );
};

/** The first that knows is believed. */
const guesses: readonly Guess[] = [
  conflict,
  tab,
  oddSpace,
  openQuote,
  openBracket,
  noSpace,
  colonInValue,
  inBraces,
  firstSign,
  cutShort,
  indentation,
  noKey,
];

const HELP: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A line of three dots or hyphens ends what can be read: take it out.',
  BAD_DQ_ESCAPE:
    "In double quotation marks a backslash has a meaning of its own: write it twice, or put the value between two '.",
  BAD_INDENT: 'The line is indented differently from its neighbours: use the same number of spaces.',
  BAD_SCALAR_START: 'A value cannot begin with this sign: put the value in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'This sign has a meaning of its own in YAML: put the value in quotation marks.',
  KEY_OVER_1024_CHARS: 'No key is so long: was something pasted by mistake?',
  UNEXPECTED_TOKEN:
    'The value is complete before this. Is a comma or a line break missing, or does the whole value need quotation marks?',
};
