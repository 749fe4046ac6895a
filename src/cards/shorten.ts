import { heightOf } from './render.ts';
import { clamped, type Shortened, type Words } from './tree.ts';

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * As many of the words as there is room for, and an ellipsis. For lines from right to left alone: takumi 2.16
 * cuts them off near their start, however much room there is.
 */
export async function shortened({ words, column }: Shortened): Promise<Words> {
  const room = await heightOf(clamped(words, column), column.width);
  const fits = async (shown: Words) => (await heightOf(shown, column.width)) <= room;
  if (await fits(words)) return words;
  const ends = [...segments.segment(words.text)].map(({ index }) => index);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await fits(cut(words, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  return clamped(cut(words, ends[low]), column);
}

const cut = (words: Words, end: number | undefined): Words => ({
  ...words,
  text: `${words.text.slice(0, end).trimEnd()}…`,
});
