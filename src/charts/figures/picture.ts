import type { FigureRow } from '../../article/ledger.ts';
import { currencyName, FIGURE_COLUMNS, figureCells, moneyText } from '../money.ts';
import { type Empty, inBothSizes, type Picture, plural, WIDE } from '../picture.ts';
import { drawFigures } from './draw.ts';
import { type Panel, panelsOf } from './layout.ts';

const TITLE = 'The figures to scale';

/** The sums of money of an article, of a party or of the site, each at its place on an honest axis. */
export function figuresPicture(rows: readonly FigureRow[], lang: string): Picture {
  const panels = panelsOf(rows, WIDE);
  if (panels.length === 0) return nothing;
  return {
    kind: 'drawn',
    title: TITLE,
    description: panels.map((panel) => describe(panel, lang)).join(' '),
    ...inBothSizes((frame) => drawFigures(panelsOf(rows, frame), frame, lang)),
    notes: notesOn(panels, lang),
    table: { columns: FIGURE_COLUMNS, rows: bySize(panels, rows).map(figureCells) },
  };
}

const nothing: Empty = {
  kind: 'empty',
  title: TITLE,
  sentence: 'No sum of money is stated here, so there is nothing to draw to scale.',
};

/** As drawn; then what was too small to be drawn. */
function bySize(panels: readonly Panel[], rows: readonly FigureRow[]): FigureRow[] {
  return [...new Set([...panels.flatMap(({ marks }) => marks.map(({ row }) => row)), ...rows])];
}

function describe({ currency, marks }: Panel, lang: string): string {
  const first = marks[0]?.row;
  const last = marks.at(-1)?.row;
  const name = currencyName(currency, lang);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `One sum in ${name}: ${moneyText(first, lang)} (${first.figure.sort}).`;
  return `${plural(marks.length, 'sum')} in ${name}, from ${moneyText(first, lang)} (${first.figure.sort}) down to ${moneyText(last, lang)} (${last.figure.sort}).`;
}

function notesOn(panels: readonly Panel[], lang: string): string[] {
  const notes: string[] = [];
  if (panels.some(({ axis }) => axis.kind === 'decades')) {
    notes.push(
      'Each vertical line is ten times the one before it: a step to the right multiplies, it does not add.',
    );
  }
  if (panels.length > 1)
    notes.push(
      'Each currency has a scale of its own. Nothing is converted, and lengths in one cannot be compared with lengths in another.',
    );
  for (const { omitted, currency, marks } of panels) {
    if (omitted > 0)
      notes.push(
        `Drawn are the ${marks.length} largest sums in ${currencyName(currency, lang)}; ${omitted} more are in the numbers.`,
      );
  }
  return notes;
}
