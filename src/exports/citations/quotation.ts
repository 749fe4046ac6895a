import { pairedMarks } from './quotation-marks.ts';

/**
 * A title inside double quotation marks, with its own marks one level down: “Musk: ‘They don’t have “it”’”
 * (the Chicago Manual of Style, 17th edition, 13.30: double, single, double). A title that quotes in single marks keeps
 * them, German marks („so“) become English ones, and straight marks typographic ones.
 */
export const quoted = (title: string): string => `“${nested(title).map(written).join('')}”`;

/** The title with a full stop inside all its marks, as American style has it, unless it ends in a sign of its own. */
export function quotedSentence(title: string): string {
  const signs = nested(title);
  const end = signs.findLastIndex((sign) => typeof sign === 'string') + 1;
  const words = signs.slice(0, end).map(written).join('');
  const stop = /[.!?…]$/u.test(words) ? '' : '.';
  return `“${words}${stop}${signs.slice(end).map(written).join('')}”`;
}

/** A piece of text, or a mark that closes a quotation: an apostrophe looks the same and is text. */
type Sign = string | { close: string };

const written = (sign: Sign): string => (typeof sign === 'string' ? sign : sign.close);

const MARKS = [
  ['‘', '’'],
  ['“', '”'],
] as const;

function nested(title: string): Sign[] {
  const marks = pairedMarks(title);
  let depth = 0;
  return [...title.split('').entries()].map(([index, char]): Sign => {
    const mark = marks.get(index);
    if (mark === undefined) return unpaired(char, title[index - 1]);
    if (mark === 'close') depth -= 1;
    const [open, close] = MARKS[depth % 2 === 0 ? 0 : 1];
    if (mark === 'close') return { close };
    depth += 1;
    return open;
  });
}

/** Marks that belong to no pair: an opening one at a word stands for what that leaves out, within a word it is a letter. */
function unpaired(char: string, before = ' '): string {
  if (char === '"') return '”';
  return char === "'" || (char === '‘' && !/\p{L}/u.test(before)) ? '’' : char;
}
