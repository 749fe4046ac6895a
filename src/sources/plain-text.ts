import { PAGE_BREAK } from './passage.ts';

/** Letters of scripts that are written without spaces, and their punctuation. */
const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF01-\uFF60]`;
const BEFORE = new RegExp(`${CJK}$`, 'u');
const AFTER = new RegExp(`^${CJK}`, 'u');

/** What stands between two pieces of a line that was broken: nothing where the script has no spaces. */
export const gapBetween = (before: string, after: string): '' | ' ' =>
  BEFORE.test(before.slice(-2)) && AFTER.test(after) ? '' : ' ';

/** Ligatures, and the forms that punctuation has in columns of Japanese. */
const DRAWN = /[\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE44\uFE47\uFE48]/gu;

/** Signs that say how letters are drawn, as the letters: who quotes the words types those. */
const asTyped = (text: string): string => text.replace(DRAWN, (sign) => sign.normalize('NFKC'));

/** Control characters but for line ends, tabs and form feeds; a NUL would make the file look like a program. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFEFF]/gu;

/** The one form in which captures are written, so that the same words always have the same digest. */
export function tidy(text: string): string {
  const pages = asTyped(text.replace(/\r\n?/gu, '\n').replace(CONTROLS, '').toWellFormed()).split(PAGE_BREAK);
  return `${pages.map(tidyPage).join(PAGE_BREAK).trimEnd()}\n`;
}

const tidyPage = (page: string) =>
  page
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+/u, '')
    .trimEnd();

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  let number = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) number += 1;
  return number;
}
