import { canDraw } from './fonts.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text as it can be drawn. What no face has (emoji, most scripts of Asia) is left out, because an empty box
 * says less than nothing; so is what only directs the text, such as U+202E, which can make it read otherwise.
 * Where less than half of the letters would be left, the text is empty: a torso misleads.
 */
export function drawable(text: string): string {
  const known = [...graphemes.segment(text.normalize('NFC'))].map(({ segment }) => drawn(segment)).join('');
  return lettersOf(known) * 2 < lettersOf(text) ? '' : known.replace(/\s+/g, ' ').trim();
}

/** A grapheme without what cannot be drawn: all of it where its base cannot, its accents one by one. */
function drawn(grapheme: string): string {
  if (/^\s+$/.test(grapheme)) return ' ';
  if (/\p{Emoji_Presentation}|\uFE0F|\u20E3/u.test(grapheme)) return '';
  const [base = '', ...marks] = grapheme;
  if (!isVisible(base)) return '';
  return base + marks.filter((mark) => JOINERS.has(mark) || isVisible(mark)).join('');
}

/** They shape Arabic and Persian letters and have no look of their own. */
const JOINERS = new Set(['\u200C', '\u200D']);

const isVisible = (character: string) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(character) && canDraw(character);

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
