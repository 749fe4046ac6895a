import type { Voice } from '../../i18n/voice.ts';
import { kindText } from '../../views/format.ts';
import type { FigureRow } from '../../views/site/ledger.ts';
import { currencyName, figureCells, figureColumns, moneyOnly, moneyText } from '../money.ts';
import { inBothSizes, type Picture } from '../picture.ts';
import { drawFigures } from './draw.ts';
import { panelOf, type Ranking, rankingsOf } from './layout.ts';

/** The sums of money of an article, of a party or of the site, each at its place on an honest axis. */
export function figuresPicture(rows: readonly FigureRow[], voice: Voice): Picture {
  const { title, empty } = voice.words.pictures.figures;
  const sums = moneyOnly(rows);
  const rankings = rankingsOf(sums);
  if (rankings.length === 0) return { kind: 'empty', title, sentence: empty };
  /* As drawn; then what was too small to be drawn. */
  const all = [...new Set([...rankings.flatMap(({ sums }) => sums.map(({ row }) => row)), ...sums])];
  return {
    kind: 'drawn',
    title,
    description: rankings.map((ranking) => describe(ranking, voice)).join(' '),
    ...inBothSizes((frame) => {
      const panels = rankings.map((ranking) => panelOf(ranking, frame));
      return drawFigures(panels, frame, voice);
    }),
    notes: notesOn(rankings, voice),
    table: { columns: figureColumns(voice), rows: all.map((row) => figureCells(row, voice)) },
  };
}

function describe({ currency, sums }: Ranking, voice: Voice): string {
  const { pictures } = voice.words;
  const first = sums[0]?.row;
  const last = sums.at(-1)?.row;
  const name = currencyName(currency, voice.lang);
  if (first === undefined || last === undefined) return '';
  const told = (row: FigureRow) => `${moneyText(row, voice)} (${kindText(row.figure.declared, voice.words)})`;
  return first === last
    ? pictures.figures.one(name, told(first))
    : pictures.figures.many(sums.length, name, told(first), told(last));
}

function notesOn(rankings: readonly Ranking[], { lang, words }: Voice): string[] {
  const said = words.pictures.figures;
  const notes: string[] = [];
  if (rankings.some(({ scale }) => scale.kind === 'decades')) notes.push(said.decades);
  if (rankings.length > 1) notes.push(said.scales);
  for (const { omitted, currency, sums } of rankings) {
    if (omitted > 0) notes.push(said.omitted(sums.length, currencyName(currency, lang), omitted));
  }
  return notes;
}
