import { spread } from '../../geometry/spread.ts';
import { type Place, rowsOf } from './rows.ts';

/** The notes in the margins. Heights are in CSS pixels from the top of the prose. */
export interface Margins {
  /** Sets them anew after notes were put away or brought back. */
  settle(): void;
  /** Hides the notes of a note’s column that stand between two heights, and shows all others. None: shows all. */
  cover(open?: Element, top?: number, bottom?: number): void;
  /** Once the typefaces are there, the rows have their height and the notes their places. */
  placed: Promise<void>;
  /** Called where words may have come to stand elsewhere. */
  moved?: () => void;
}

/**
 * Sets each note of the margins beside its own line. Without this they stand at the top of their paragraph and
 * a crowded paragraph leaves a gap.
 */
export function setMargins(article: HTMLElement, prose: HTMLElement): Margins {
  const isLong = article.matches('.long');
  const measure = rowsOf(prose, isLong);
  let places: Place[] = [];
  /* Of the prose as it was last measured: its width, and the height of its rows; nothing while it is. */
  let size = '';
  const relayout = async () => {
    const count = Number(getComputedStyle(article).getPropertyValue('--margins'));
    article.classList.toggle('running', count > 0);
    size = '';
    article.classList.remove('placed');
    const measured = await measure(count);
    if (!measured) return;
    places = measured;
    size = sizeOf(prose);
    settle();
    article.classList.add('placed');
  };
  const settle = () => {
    if (!size) return;
    for (const margin of [0, 1]) {
      const shown = places.filter(({ note, column }) => column === margin && !note.matches('.off'));
      const tops = spread(
        shown.map(({ start, wanted }) => start + wanted),
        shown.map(({ height }) => height),
        0,
        Infinity,
      );
      shown.forEach((place, index) => {
        place.top = tops[index] as number;
        place.note.style.top = `${place.top - place.start}px`;
      });
    }
    /* How far notes reach below the prose, and beyond their own row: rows take that from the prose. */
    const furthest = (end: (place: Place) => number) => `${Math.max(0, ...places.map(end))}px`;
    const { style } = prose;
    style.setProperty(
      '--room',
      furthest(({ top, height }) => top + height),
    );
    style.overflowClipMargin = furthest(({ start, top, height }) => Math.abs(top - start) + height);
    margins.moved?.();
  };
  const cover: Margins['cover'] = (open, from = 0, to = 0) => {
    const margin = places.find(({ note }) => note === open)?.column;
    for (const { note, column, top, height } of places)
      note.classList.toggle('under', column === margin && top < to && top + height > from);
    /* It was open when the page was last measured. */
    const last = places.find(({ height }) => !open && !height);
    if (!last) return;
    last.height = last.note.offsetHeight;
    settle();
  };
  /* In other typefaces all has other heights. */
  const placed = document.fonts.ready.then(relayout);
  const margins: Margins = { settle, cover, placed };
  if (!isLong) relayout();
  new ResizeObserver(() => {
    /* Behind a sheet the page may be wider for want of a scrollbar; it is the same again once that is closed. */
    if (document.querySelector('.sheeted')) return;
    if (size && size !== sizeOf(prose)) relayout();
    margins.moved?.();
  }).observe(prose);
  return margins;
}

/**
 * The height that is set here is not taken back to measure: the window would be pulled up with the page. In whole pixels,
 * for of a long page the parts of one differ with how far it is scrolled.
 */
const sizeOf = (prose: HTMLElement) => {
  const last = prose.lastElementChild as Element;
  const room = last.getBoundingClientRect().bottom - prose.getBoundingClientRect().top;
  return `${prose.clientWidth} ${Math.round(room)}`;
};
