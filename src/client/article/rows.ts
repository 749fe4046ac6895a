import { topOf, wordsOf } from './words-of.ts';

/** A note that wants to stand at a height. In CSS pixels. */
export interface Place {
  note: HTMLElement;
  /** Claims stand in the one margin, names and figures in the other, or all in one. */
  column: number;
  /** The top of the row that it is set in, from the top of the prose. */
  start: number;
  /** The line of its words, from the top of its row. */
  wanted: number;
  /** Nothing, where it was open when it was measured. */
  height: number;
  /** Where it fits, from the top of the prose. */
  top: number;
}

/** How many rows of a long article are laid out at a time, at the least. */
const FEW = 2;

/**
 * Measures the notes of all rows for as many margins as there is room for: without one they stand where they are. In a long
 * article the browser passes over rows out of sight: as many as the machine can in a moment are laid out at a time, each
 * within its room, so that nothing else moves, and told how tall they are once all are known.
 * The function that is returned gives nothing where another round has begun.
 */
export function rowsOf(
  prose: HTMLElement,
  isLong: boolean,
): (margins: number) => Promise<Place[] | undefined> {
  const rows = [...prose.querySelectorAll<HTMLElement>('.row')];
  let current: Place[];
  return async (margins) => {
    const places: Place[] = [];
    current = places;
    if (margins < 1) return places;
    const heights: string[] = [];
    let size = isLong ? FEW : rows.length;
    for (let from = 0; from < rows.length; from = heights.length) {
      /* Until the page is drawn, and has answered what waited. */
      if (isLong) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (places !== current) return undefined;
      const begun = performance.now();
      const batch = rows.slice(from, from + size);
      const rooms = batch.map(({ offsetHeight }) => `auto ${offsetHeight}px`);
      batch.forEach((row, index) => {
        row.style.containIntrinsicBlockSize = rooms[index] as string;
        row.classList.add('alone');
        row.querySelector('.fold')?.setAttribute('open', '');
      });
      for (const row of batch) {
        const { top } = row.getBoundingClientRect();
        for (const note of row.querySelectorAll<HTMLElement>('.note')) {
          const column = margins > 1 && note.matches('.claim') ? 1 : 0;
          places.push({
            note,
            column,
            start: 0,
            wanted: topOf(wordsOf(note), top) - top,
            height: note.matches('.open') ? 0 : note.offsetHeight,
            top: 0,
          });
        }
        heights.push(getComputedStyle(row).gridTemplateRows);
      }
      for (const row of batch) row.classList.remove('alone');
      /* What a reader does meanwhile is answered within 50 ms. */
      size = performance.now() - begun < 25 ? size + FEW : FEW;
    }
    rows.forEach(({ style }, index) => {
      style.containIntrinsicBlockSize = heights[index] as string;
    });
    const { top } = prose.getBoundingClientRect();
    for (const place of places)
      place.start = (place.note.closest('.row') as Element).getBoundingClientRect().top - top;
    return places;
  };
}
