import { currencyOf, unitOf } from '../model/measure.ts';
import type { ArticleView, FigureNote } from '../views/article/view.ts';
import { type Cell, defused, toCsv } from './csv.ts';
import { anchorAddress, type Publication } from './publication.ts';
import { oneLine } from './text.ts';
import { uri } from './uri.ts';

type CellOf = (figure: FigureNote, article: ArticleView, publication: Publication) => Cell;

/** The columns of `figures.csv`, in order. Lists within a cell are parted by spaces; ids and addresses have none. */
const columns: [name: string, cellOf: CellOf][] = [
  ['id', ({ id }) => id],
  ['url', (figure, article, publication) => anchorAddress(article, figure, publication)],
  ['quote', ({ words }) => oneLine(words)],
  ['display', ({ display }) => display],
  ['kind', ({ declared }) => declared.kind],
  ['what', ({ declared }) => declared.what],
  ['bound', ({ declared }) => declared.bound],
  ['value', ({ declared }) => declared.value],
  ['min', ({ declared }) => declared.min],
  ['max', ({ declared }) => declared.max],
  ['currency', ({ declared }) => currencyOf(declared)],
  ['unit', ({ declared }) => unitOf(declared)],
  ['from', ({ from }) => from?.text],
  ['from_id', ({ declared }) => declared.from],
  ['to', ({ to }) => to?.text],
  ['to_id', ({ declared }) => declared.to],
  ['as_of', ({ declared }) => declared.asOf],
  ['part_of', ({ declared }) => declared.partOf],
  ['note', ({ note }) => note],
  ['claims', ({ id }, { claims }) => list(claims.filter(({ declared }) => declared.amounts.includes(id)))],
  ['sources', ({ sources }) => sources.map(({ url }) => uri(url)).join(' ')],
];

/** Every figure of an article, in reading order, below a line of names. */
export function figuresCsv(article: ArticleView, publication: Publication): string {
  const figures = article.notes.filter((note) => note.kind === 'figure');
  const rows = figures.map((figure) =>
    columns.map(([, cellOf]) => defused(cellOf(figure, article, publication))),
  );
  return toCsv([columns.map(([name]) => name), ...rows]);
}

const list = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(' ');
