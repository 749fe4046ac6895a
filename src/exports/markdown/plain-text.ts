/** All but letters, digits and the signs that mean something only where a line begins or beside certain others. */
const SIGN = /[^\p{L}\p{M}\p{N} &,.:;?!'"“”‘’«»()/$€£¥%+=–—…·→-]/u;
/** What may begin a line: no list, rule or heading does. */
const OPENING = /^(?:[\p{L}“”‘’«»$€£¥(]|\p{N}+[^\p{N}.)])/u;
/** The start of an address, or of a character reference. */
const SEQUENCE = /[Ww]\.[\w.-]|[ps]:\/|&[#A-Za-z]/;

/**
 * Whether no sign in text could be read as Markdown, so that it is written as it is.
 * @param before the sign before it in the file, or nothing
 * @param after the sign behind it in the file, or nothing
 */
export function isPlain(text: string, before: string, after: string): boolean {
  if (SIGN.test(text) || SEQUENCE.test(before + text + after)) return false;
  if (before === '\n' && !OPENING.test(text)) return false;
  if (after === '\n' && text.endsWith(' ')) return false;
  return !(before === ']' && text.startsWith('(')) && !text.endsWith('!');
}
