import { fit } from './fit.ts';
import type { Notes } from './notes.ts';
import { inSlices } from './slices.ts';
import { topOf, wordsOf } from './words-of.ts';

/** So many notes that rows out of sight are worth passing over. */
const MANY = 100;

/** The notes in the margins. Heights are in CSS pixels from the top of the prose. */
export interface Margins {
  /** How many margins there is room for. */
  count(): number;
  /** Sets them anew after notes were put away or brought back. */
  settle(): void;
  /** Hides the notes of a note’s column that stand between two heights, and shows all others. None: shows all. */
  cover(note?: Element, top?: number, bottom?: number): void;
}

/**
 * Sets each note of the margins beside its own line. Without this they stand at the top of their paragraph and
 * a crowded paragraph leaves a gap.
 */
export function setMargins(article: HTMLElement, prose: HTMLElement, { all: notes }: Notes): Margins {
  const slices = inSlices();
  let margins = 0;
  let places: Place[] = [];
  let size = '';
  /* Whether some note was put away or open, hence without a height, when the page was last measured. */
  let isStale = false;
  const folds = prose.querySelectorAll<HTMLDetailsElement>('.fold');
  const relayout = () => {
    prose.classList.remove('resting');
    margins = Number(getComputedStyle(article).getPropertyValue('--margins'));
    article.classList.toggle('running', margins > 0);
    if (margins > 0) for (const fold of folds) fold.open = true;
    const top = prose.getBoundingClientRect().top;
    places = margins > 0 ? notes.map((note) => measure(note, top)) : [];
    isStale = notes.some((note) => note.matches('.off, .open'));
    size = sizeOf(prose);
    fitAll(places, margins);
    places.forEach(move);
    extend();
    if (notes.length > MANY) requestAnimationFrame(() => setTimeout(rest));
  };
  /* A frame later the browser has noted how tall each row is: then nothing moves as they come and go. */
  const rest = () => {
    prose.classList.add('resting');
    size = sizeOf(prose);
  };
  /* How far notes reach below the prose, and beyond their own row: rows take that from the prose. */
  const extend = () => {
    const { style } = prose;
    style.setProperty('--room', `${furthest(places, ({ row, to, height }) => row + to + height)}px`);
    style.overflowClipMargin = `${furthest(places, ({ to, height }) => Math.abs(to) + height)}px`;
  };
  relayout();
  new ResizeObserver(() => {
    if (sizeOf(prose) !== size) relayout();
  }).observe(prose);
  if (document.fonts.status === 'loading') document.fonts.ready.then(relayout);
  const settle = async () => {
    if (isStale) for (const place of places) place.height = place.note.offsetHeight;
    fitAll(places, margins);
    if (await slices(places, move)) extend();
  };
  return {
    count: () => margins,
    settle,
    cover(note, from = 0, to = 0) {
      const column =
        note && columnsOf(places, margins).find((one) => one.some((place) => place.note === note));
      for (const place of places) {
        const top = place.row + place.to;
        const isCovered = column?.includes(place) === true && top < to && top + place.height > from;
        place.note.classList.toggle('under', isCovered);
      }
      if (!note && isStale) settle();
    },
  };
}

/** A note that wants to stand at a height. */
interface Place {
  note: HTMLElement;
  wanted: number;
  height: number;
  /** The top of the row that the note is set in. */
  row: number;
  /** Where it fits and where it stands, from the top of its row. */
  to: number;
  top?: number;
}

const furthest = (places: readonly Place[], end: (place: Place) => number) => Math.max(0, ...places.map(end));

const sizeOf = (prose: HTMLElement) => `${prose.clientWidth} ${roomOf(prose)}`;

/** Of the rows. The height that is set here is not taken back to measure: the window would be pulled up with the page. */
const roomOf = (prose: HTMLElement) =>
  ([...prose.children].findLast((child) => child.matches('.row'))?.getBoundingClientRect().bottom ?? 0) -
  prose.getBoundingClientRect().top;

/** `top`: of the prose in the window. */
function measure(note: HTMLElement, top: number): Place {
  const start = (note.closest('.row') as HTMLElement).getBoundingClientRect().top;
  const wanted = topOf(wordsOf(note), start) - top;
  return { note, wanted, height: note.offsetHeight, row: start - top, to: 0 };
}

/** The notes of each margin, in order: claims in the one, names and figures in the other, or all in one. */
function columnsOf(places: readonly Place[], margins: number): Place[][] {
  const shown = places.filter(({ note }) => !note.matches('.off'));
  const one = (isClaim: boolean) => shown.filter(({ note }) => note.matches('.claim') === isClaim);
  return margins === 1 ? [shown] : [one(true), one(false)];
}

/** Finds where each note fits. */
function fitAll(places: readonly Place[], margins: number): void {
  for (const column of columnsOf(places, margins)) {
    const tops = fit(column);
    for (const [index, place] of column.entries()) place.to = (tops[index] ?? 0) - place.row;
  }
}

/** Sets a note where it fits; tells whether it stood elsewhere. */
function move(place: Place): boolean {
  const { note, to, top } = place;
  if (to === top) return false;
  note.style.top = `${to}px`;
  place.top = to;
  return true;
}
