import { fit } from './fit.ts';
import { inSlices } from './slices.ts';

/** So many notes that rows out of sight are worth passing over. */
const MANY = 100;

/** What sets the notes of the margins anew. */
export interface Margins {
  /** After a note was opened or closed. */
  reset(note: Element | null): void;
  /** After notes were put away or brought back. */
  settle(): void;
}

/**
 * Sets each note of the margins beside its own line. Without this they stand at the top of their paragraph and
 * a crowded paragraph leaves a gap.
 */
export function setMargins(article: HTMLElement): Margins {
  const prose = article.querySelector<HTMLElement>('.prose') ?? article;
  const slices = inSlices();
  let margins = 0;
  let places: Place[] = [];
  let reach = 0;
  let size = '';
  const notes = [...prose.querySelectorAll<HTMLElement>('.note')];
  const relayout = () => {
    prose.classList.remove('resting');
    margins = Number(getComputedStyle(article).getPropertyValue('--margins'));
    article.classList.toggle('running', margins > 0);
    places = [];
    if (margins > 0) measureAll(false);
    if (columnsOf(places, margins).some((column) => closedHeight(column) > roomOf(prose))) measureAll(true);
    size = sizeOf(prose);
    moveAll();
    if (notes.length > MANY) requestAnimationFrame(() => setTimeout(rest));
  };
  const measureAll = (isCrowded: boolean) => {
    article.classList.toggle('crowded', isCrowded);
    const top = prose.getBoundingClientRect().top;
    places = notes.flatMap((note) => measure(note, top));
  };
  /* A frame later the browser has noted how tall each row is: then nothing moves as they come and go. */
  const rest = () => {
    prose.classList.add('resting');
    size = sizeOf(prose);
  };
  const moveAll = () => {
    fitAll(places, margins);
    places.forEach(move);
    extend();
  };
  /* Rows take from the prose how far beyond them their notes may stand; each change of it has them all styled anew. */
  const extend = () => {
    prose.style.minBlockSize = `${furthest(places, ({ row, to, height }) => row + to + height)}px`;
    const needed = furthest(places, ({ to, height }) => Math.abs(to) + height);
    if (needed <= reach) return;
    reach = needed + innerHeight;
    prose.style.overflowClipMargin = `${reach}px`;
  };
  const settle = async () => {
    fitAll(places, margins);
    if (await slices(places, move)) extend();
  };
  const reset = (note: Element | null) => {
    const place = places.find((one) => one.note === note);
    if (!place) return;
    Object.assign(place, heightsOf(place.note));
    moveAll();
  };
  relayout();
  new ResizeObserver(() => {
    if (sizeOf(prose) !== size) relayout();
  }).observe(prose);
  if (document.fonts.status === 'loading') document.fonts.ready.then(relayout);
  article.addEventListener('toggle', ({ target }) => reset((target as Element).closest('.note')), true);
  return { reset, settle };
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
  /** Where it fits and where it stands, from the top of its row. */
  to: number;
  top?: number;
}

const furthest = (places: readonly Place[], end: (place: Place) => number) => Math.max(0, ...places.map(end));

const sizeOf = (prose: HTMLElement) => `${prose.clientWidth} ${roomOf(prose)}`;

/** Of the rows. The height that is set here is not taken back to measure: the window would be pulled up with the page. */
const roomOf = (prose: HTMLElement) =>
  (prose.lastElementChild?.getBoundingClientRect().bottom ?? 0) - prose.getBoundingClientRect().top;

const closedHeight = (column: readonly Place[]) => column.reduce((sum, { closed }) => sum + closed, 0);

function measure(note: HTMLElement, top: number): Place[] {
  const words = document.getElementById(`words-${note.querySelector('.body')?.id}`);
  const start = note.closest('.row')?.getBoundingClientRect().top;
  if (!words || start === undefined) return [];
  const wanted = (words.getClientRects()[0]?.top ?? start) - top;
  const row = start - top;
  return [{ note, wanted, ...heightsOf(note), row, to: wanted - row }];
}

function heightsOf(note: HTMLElement): Pick<Place, 'height' | 'closed'> {
  const height = note.offsetHeight;
  const body = note.querySelector<HTMLElement>('details[open] > .body');
  return { height, closed: height - (body?.offsetHeight ?? 0) };
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
  note.style.setProperty('--top', `${to}px`);
  place.top = to;
  return true;
}
