import { type Box, fit } from './fit.ts';

/**
 * Sets each note of the margins beside its own line. Without this they stand at the top of their paragraph and
 * a crowded paragraph leaves a gap. Returns the function that sets them anew.
 */
export function setMargins(article: HTMLElement): () => void {
  const prose = article.querySelector<HTMLElement>('.prose');
  if (!prose) return () => {};
  const relayout = () => {
    const margins = Number(getComputedStyle(article).getPropertyValue('--margins'));
    article.classList.toggle('running', margins > 0);
    if (margins > 0) place(article, prose, margins);
    else prose.style.minBlockSize = '';
  };
  relayout();
  new ResizeObserver(relayout).observe(prose);
  document.fonts.ready.then(relayout);
  article.addEventListener('toggle', relayout, true);
  article.addEventListener('change', relayout);
  return relayout;
}

interface Place {
  note: HTMLElement;
  box: Box;
  /** The top of the row that the note is set in, from the top of the prose. */
  row: number;
}

/** The height set here is not taken back to measure: the window would be pulled up with the end of the page. */
function place(article: HTMLElement, prose: HTMLElement, margins: number): void {
  article.classList.remove('crowded');
  const room =
    (prose.lastElementChild?.getBoundingClientRect().bottom ?? 0) - prose.getBoundingClientRect().top;
  if (columnsOf(prose, margins).some((column) => heightOf(column) > room)) {
    article.classList.add('crowded');
  }
  const ends = columnsOf(prose, margins).map((column) => {
    const tops = fit(column.map(({ box }) => box));
    for (const [index, { note, row }] of column.entries()) {
      note.style.setProperty('--top', `${(tops[index] ?? 0) - row}px`);
    }
    return (tops.at(-1) ?? 0) + (column.at(-1)?.box.height ?? 0);
  });
  prose.style.minBlockSize = `${Math.max(...ends)}px`;
}

/** The notes of each margin, in order: claims in the one, names and figures in the other, or all in one. */
function columnsOf(prose: HTMLElement, margins: number): Place[][] {
  const top = prose.getBoundingClientRect().top;
  const places = [...prose.querySelectorAll<HTMLElement>('.note')].flatMap((note) => measure(note, top));
  const isClaim = ({ note }: Place) => note.classList.contains('claim');
  return margins === 1 ? [places] : [places.filter(isClaim), places.filter((place) => !isClaim(place))];
}

const heightOf = (column: readonly Place[]) => column.reduce((sum, { box }) => sum + box.closed, 0);

function measure(note: HTMLElement, top: number): Place[] {
  const words = document.getElementById(`words-${note.querySelector('.body')?.id}`);
  const row = note.closest('.row');
  const height = note.offsetHeight;
  if (!words || !row || height === 0) return [];
  const [line] = words.getClientRects();
  const wanted = (line?.top ?? row.getBoundingClientRect().top) - top;
  const body = note.querySelector<HTMLElement>('details[open] > .body');
  const closed = height - (body?.offsetHeight ?? 0);
  return [{ note, box: { wanted, height, closed }, row: row.getBoundingClientRect().top - top }];
}
