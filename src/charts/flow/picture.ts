import type { FigureRow } from '../../article/ledger.ts';
import { currencyName, FIGURE_COLUMNS, figureCells, moneyText, roundMoney } from '../money.ts';
import { inBothSizes, type Picture, plural, WIDE } from '../picture.ts';
import { drawFlows, HAIRLINE, streamText } from './draw.ts';
import { layoutFlow } from './layout.ts';
import { type Flow, flowsOf, type Stream, type Undrawn } from './streams.ts';

const TITLE = 'Who pays whom';

/** Money between parties as streams, one panel a currency. `scope` keeps ids apart on a page. */
export function flowPicture(rows: readonly FigureRow[], lang: string, scope: string): Picture {
  const { flows, undrawn } = flowsOf(rows);
  if (flows.length === 0) return { kind: 'empty', title: TITLE, sentence: reasonForNothing(rows) };
  return {
    kind: 'drawn',
    title: TITLE,
    description: flows.map((flow) => describe(flow, lang)).join(' '),
    ...inBothSizes((frame) => drawFlows(flows, frame, `${scope}-${frame.narrow ? 'narrow' : 'wide'}`, lang)),
    notes: notesOn(flows, undrawn, lang),
    table: {
      columns: [...FIGURE_COLUMNS, { label: 'In the picture' }],
      rows: tableRows(flows, undrawn, lang),
    },
  };
}

function reasonForNothing(rows: readonly FigureRow[]): string {
  return rows.length === 0
    ? 'No sum of money is stated here, so no money can be followed.'
    : 'No sum here names both who pays and who receives, so there is no stream to draw. The sums themselves are among the figures.';
}

function describe({ currency, streams }: Flow, lang: string): string {
  const told = streams.map(
    (stream) => `to ${stream.row.figure.to?.text ?? stream.payee}, ${streamText(stream, lang)}`,
  );
  return `Streams in ${currencyName(currency, lang)}: ${told.join('; ')}.`;
}

function notesOn(flows: readonly Flow[], undrawn: readonly Undrawn[], lang: string): string[] {
  const streams = flows.flatMap(({ streams: all }) => all);
  const notes = [
    'A stream is as thick as the sum that one figure states. Streams may tell of the same money at different stages: they are not to be added up.',
  ];
  const ranges = streams.filter(({ row }) => row.figure.declared.bound === 'range');
  for (const { row, value } of ranges) {
    notes.push(
      `${moneyText(row, lang)} is drawn at its lower end, ${roundMoney(value, row.figure.declared.currency, lang)}.`,
    );
  }
  const rivals = streams.reduce((sum, stream) => sum + stream.rivals.length, 0);
  if (rivals > 0) {
    notes.push(
      `${plural(rivals, 'further figure')} for the same money, by the parties, kind and date, ${rivals === 1 ? 'is' : 'are'} drawn once with the figure that ${rivals === 1 ? 'it rivals' : 'they rival'}.`,
    );
  }
  if (flows.some(hasHairlines)) notes.push('Streams too thin to be seen are drawn as a hairline.');
  if (undrawn.length > 0)
    notes.push(
      `Not drawn, but in the numbers: ${plural(undrawn.length, 'sum')} without payer or payee, or for another reason given there.`,
    );
  if (flows.length > 1) notes.push('Each currency is drawn to a scale of its own. Nothing is converted.');
  return notes;
}

const hasHairlines = (flow: Flow): boolean =>
  layoutFlow(flow, WIDE, () => '').ribbons.some(({ width }) => width < HAIRLINE);

function tableRows(flows: readonly Flow[], undrawn: readonly Undrawn[], lang: string) {
  const drawn = flows.flatMap(({ streams }) => streams.flatMap((stream) => streamRows(stream, lang)));
  return [...drawn, ...undrawn.map(({ row, reason }) => [...figureCells(row), `not drawn: ${reason}`])];
}

function streamRows(stream: Stream, lang: string) {
  return [
    [...figureCells(stream.row), 'a stream'],
    ...stream.rivals.map((row) => [...figureCells(row), `drawn once, as ${moneyText(stream.row, lang)}`]),
  ];
}
