import type { FigureRow } from '../../article/ledger.ts';
import type { Voice } from '../../interface/voice.ts';
import { currencyName, figureCells, figureColumns, moneyText } from '../money.ts';
import { inBothSizes, type Picture, WIDE } from '../picture.ts';
import { drawFigures } from './draw.ts';
import { type Panel, panelsOf } from './layout.ts';

/** The sums of money of an article, of a party or of the site, each at its place on an honest axis. */
export function figuresPicture(rows: readonly FigureRow[], voice: Voice): Picture {
  const { title, empty } = voice.words.pictures.figures;
  const panels = panelsOf(rows, WIDE);
  if (panels.length === 0) return { kind: 'empty', title, sentence: empty };
  return {
    kind: 'drawn',
    title,
    description: panels.map((panel) => describe(panel, voice)).join(' '),
    ...inBothSizes((frame) => drawFigures(panelsOf(rows, frame), frame, voice)),
    notes: notesOn(panels, voice),
    table: {
      columns: figureColumns(voice),
      rows: bySize(panels, rows).map((row) => figureCells(row, voice)),
    },
  };
}

/** As drawn; then what was too small to be drawn. */
function bySize(panels: readonly Panel[], rows: readonly FigureRow[]): FigureRow[] {
  return [...new Set([...panels.flatMap(({ marks }) => marks.map(({ row }) => row)), ...rows])];
}

function describe({ currency, marks }: Panel, voice: Voice): string {
  const { pictures, terms } = voice.words;
  const first = marks[0]?.row;
  const last = marks.at(-1)?.row;
  const name = currencyName(currency, voice.lang);
  if (first === undefined || last === undefined) return '';
  const told = (row: FigureRow) =>
    `${moneyText(row, voice)} (${terms.amountKinds[row.figure.declared.kind].label})`;
  return first === last
    ? pictures.figures.one(name, told(first))
    : pictures.figures.many(marks.length, name, told(first), told(last));
}

function notesOn(panels: readonly Panel[], { lang, words }: Voice): string[] {
  const said = words.pictures.figures;
  const notes: string[] = [];
  if (panels.some(({ axis }) => axis.kind === 'decades')) {
    notes.push(said.decades);
  }
  if (panels.length > 1) notes.push(said.scales);
  for (const { omitted, currency, marks } of panels) {
    if (omitted > 0) notes.push(said.omitted(marks.length, currencyName(currency, lang), omitted));
  }
  return notes;
}
