import { topOf, wordsOf } from './words-of.ts';

/** A note that wants to stand at a height. In CSS pixels. */
export interface Place {
  note: HTMLElement;
  /** Claims stand in the one margin, names and figures in the other, or all in one. */
  column: number;
  /** The row that it is set in, and the top of that from the top of the prose. */
  row: HTMLElement;
  start: number;
  /** The line of its words, from the top of its row. */
  wanted: number;
  /** Nothing, where it was open when it was measured. */
  height: number;
  /** Where it fits, from the top of the prose. */
  top: number;
}

/** How many rows of a long article are laid out at a time. */
const ROWS = 4;

/**
 * Measures the notes of all rows for as many margins as there is room for. In a long article the browser passes over rows
 * out of sight: a few at a time are laid out and told how tall they are, so that nothing moves when they come into sight.
 * The function that is returned gives nothing where another round has begun.
 */
export function rowsOf(
  prose: HTMLElement,
  isLong: boolean,
): (margins: number) => Promise<Place[] | undefined> {
  const rows = [...prose.querySelectorAll<HTMLElement>('.row')];
  const size = isLong ? ROWS : rows.length;
  let current: Place[];
  return async (margins) => {
    const places: Place[] = [];
    current = places;
    /* Once more with none, before all are told where they stand. */
    for (let from = 0; from < rows.length + size; from += size) {
      /* Until the page is drawn, and has answered what waited. */
      if (isLong) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (places !== current) return undefined;
      const batch = rows.slice(from, from + size);
      for (const row of batch) {
        row.style.contentVisibility = 'visible';
        if (margins > 0) row.querySelector('.fold')?.setAttribute('open', '');
      }
      const heights = batch.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        for (const note of margins > 0 ? row.querySelectorAll<HTMLElement>('.note') : []) {
          const column = margins > 1 && note.matches('.claim') ? 1 : 0;
          const wanted = topOf(wordsOf(note), top) - top;
          const height = note.matches('.open') ? 0 : note.offsetHeight;
          places.push({ note, column, row, start: 0, wanted, height, top: 0 });
        }
        return height;
      });
      batch.forEach(({ style }, index) => {
        style.containIntrinsicBlockSize = `${heights[index]}px`;
        style.contentVisibility = '';
      });
    }
    const { top } = prose.getBoundingClientRect();
    for (const place of places) place.start = place.row.getBoundingClientRect().top - top;
    return places;
  };
}
