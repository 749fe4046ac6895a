import { PAGE_BREAK } from '../../../sources/passage.ts';

/** A part of a text, with how much was left out of it: both in characters. */
export interface Excerpt {
  text: string;
  left: number;
}

/** What stands where something was left out. */
const GAP = '[…]';

interface Paragraph {
  text: string;
  page: number;
  index: number;
}

/**
 * The paragraphs of a text that have most in common with some others, in their order, within a length. Pages are named where
 * there are any.
 * @param wanted what they should have something to do with
 * @param length in characters
 */
export function excerpt(text: string, wanted: string, length: number): Excerpt {
  const pages = text.split(PAGE_BREAK);
  const paragraphs = pages
    .flatMap((page, number) =>
      page.split(/\n{2,}/).map((words) => ({ text: words.trim(), page: number + 1 })),
    )
    .filter((paragraph) => paragraph.text !== '')
    .map((paragraph, index): Paragraph => ({ ...paragraph, index }));
  const all = shown(paragraphs, pages.length > 1);
  if (all.length <= length) return { text: all, left: 0 };
  const chosen = chooseFrom(paragraphs, wordsOf(wanted), length);
  const part = shown(chosen, pages.length > 1);
  const kept = chosen.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return { text: part, left: paragraphs.reduce((sum, one) => sum + one.text.length, 0) - kept };
}

/** What naming its page and a gap before it adds to a paragraph, at most. */
const AROUND = 30;

function chooseFrom(
  paragraphs: readonly Paragraph[],
  wanted: ReadonlySet<string>,
  length: number,
): Paragraph[] {
  const spread = new Map<string, number>();
  const words = paragraphs.map(({ text }) => [...wordsOf(text)].filter((word) => wanted.has(word)));
  for (const word of words.flat()) spread.set(word, (spread.get(word) ?? 0) + 1);
  /* A word that stands everywhere says little of where it stands. */
  const weights = words.map((own) => own.reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1), 0));
  const byWeight = paragraphs.toSorted(
    (a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index,
  );
  let left = length;
  const chosen = byWeight.filter(({ text }) => {
    const price = text.length + AROUND;
    if (price > left) return false;
    left -= price;
    return true;
  });
  return chosen.toSorted((a, b) => a.index - b.index);
}

function shown(paragraphs: readonly Paragraph[], hasPages: boolean): string {
  let [page, next] = [0, 0];
  return paragraphs
    .map((paragraph) => {
      const head = hasPages && paragraph.page !== page ? `[page ${paragraph.page}]\n` : '';
      const gap = paragraph.index === next ? '' : `${GAP}\n\n`;
      [page, next] = [paragraph.page, paragraph.index + 1];
      return gap + head + paragraph.text;
    })
    .join('\n\n');
}

/** Numbers, and words that are not among the shortest. */
const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/\p{N}[\p{N}.,]*|\p{L}{4,}|[\p{Script=Han}\p{Script=Hangul}]{2}/gu));
