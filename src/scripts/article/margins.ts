import { fit } from './fit.ts';
import { inSlices } from './slices.ts';

/** What sets the notes of the margins anew. */
export interface Margins {
  /** After anything may have changed its size. */
  relayout(): void;
  /** After notes were put away or brought back. */
  settle(): void;
}

/**
 * Sets each note of the margins beside its own line. Without this they stand at the top of their paragraph and
 * a crowded paragraph leaves a gap.
 */
export function setMargins(article: HTMLElement): Margins {
  const prose = article.querySelector<HTMLElement>('.prose');
  if (!prose) return { relayout() {}, settle() {} };
  const slices = inSlices();
  let margins = 0;
  let places: Place[] = [];
  const notes = [...prose.querySelectorAll<HTMLElement>('.note')];
  const relayout = () => {
    margins = Number(getComputedStyle(article).getPropertyValue('--margins'));
    article.classList.toggle('running', margins > 0);
    if (margins === 0) {
      prose.style.minBlockSize = '';
      return;
    }
    places = measured(article, prose, notes, margins);
    const { moves, end } = fitted(places, margins);
    for (const move of moves) move();
    prose.style.minBlockSize = `${end}px`;
  };
  const settle = async () => {
    if (margins === 0) return;
    if (places.length < notes.filter(({ classList }) => !classList.contains('off')).length) return relayout();
    const { moves, end } = fitted(places, margins);
    if (await slices(moves, (move) => move() === undefined)) prose.style.minBlockSize = `${end}px`;
  };
  relayout();
  let size = '';
  new ResizeObserver(() => {
    const now = `${prose.clientWidth} ${roomOf(prose)}`;
    if (now !== size) relayout();
    size = now;
  }).observe(prose);
  document.fonts.ready.then(relayout);
  article.addEventListener('toggle', relayout, true);
  return { relayout, settle };
}

/** A note that wants to stand at a height. In CSS pixels, from the top of the prose. */
interface Place {
  note: HTMLElement;
  wanted: number;
  height: number;
  /** How tall it is when closed. */
  closed: number;
  /** The top of the row that the note is set in. */
  row: number;
  /** Where it stands, from the top of its row. */
  top?: number;
}

const roomOf = (prose: HTMLElement) =>
  (prose.lastElementChild?.getBoundingClientRect().bottom ?? 0) - prose.getBoundingClientRect().top;

/** The height set here is not taken back to measure: the window would be pulled up with the end of the page. */
function measured(
  article: HTMLElement,
  prose: HTMLElement,
  notes: readonly HTMLElement[],
  margins: number,
): Place[] {
  article.classList.remove('crowded');
  const room = roomOf(prose);
  const places = placesOf(prose, notes);
  const isCrowded = columnsOf(places, margins).some((column) => heightOf(column) > room);
  if (!isCrowded) return places;
  article.classList.add('crowded');
  return placesOf(prose, notes);
}

function placesOf(prose: HTMLElement, notes: readonly HTMLElement[]): Place[] {
  const top = prose.getBoundingClientRect().top;
  return notes.flatMap((note) => measure(note, top));
}

function measure(note: HTMLElement, top: number): Place[] {
  const words = document.getElementById(`words-${note.querySelector('.body')?.id}`);
  const row = note.closest('.row');
  const height = note.offsetHeight;
  if (!words || !row || height === 0) return [];
  const [line] = words.getClientRects();
  const wanted = (line?.top ?? row.getBoundingClientRect().top) - top;
  const body = note.querySelector<HTMLElement>('details[open] > .body');
  const closed = height - (body?.offsetHeight ?? 0);
  return [{ note, wanted, height, closed, row: row.getBoundingClientRect().top - top }];
}

/** The notes of each margin, in order: claims in the one, names and figures in the other, or all in one. */
function columnsOf(places: readonly Place[], margins: number): Place[][] {
  const shown = places.filter(({ note }) => !note.classList.contains('off'));
  const isClaim = ({ note }: Place) => note.classList.contains('claim');
  return margins === 1 ? [shown] : [shown.filter(isClaim), shown.filter((place) => !isClaim(place))];
}

const heightOf = (column: readonly Place[]) => column.reduce((sum, { closed }) => sum + closed, 0);

/** The moves that bring each note to where it fits, and how far down the last one reaches. */
function fitted(places: readonly Place[], margins: number): { moves: (() => void)[]; end: number } {
  const moves: (() => void)[] = [];
  const ends = columnsOf(places, margins).map((column) => {
    const tops = fit(column);
    for (const [index, place] of column.entries()) {
      const top = (tops[index] ?? 0) - place.row;
      if (top === place.top) continue;
      moves.push(() => {
        place.top = top;
        place.note.style.setProperty('--top', `${top}px`);
      });
    }
    const last = column.at(-1);
    return (tops.at(-1) ?? 0) + (last?.height ?? 0);
  });
  return { moves, end: Math.max(...ends) };
}
