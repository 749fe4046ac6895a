import type { Voice } from '../../i18n/voice.ts';
import { memoize } from '../../model/memoize.ts';
import type { FigureRow } from '../../views/site/ledger.ts';
import { currencyName, figureCells, figureColumns, moneyOnly, moneyText, roundFigure } from '../money.ts';
import { inBothSizes, type Picture } from '../picture.ts';
import { drawFlows, HAIRLINE, type Panel, streamText } from './draw.ts';
import { graphOf } from './layout.ts';
import { type Flow, type Flows, flowsOf, type Stream } from './streams.ts';

/** Money between parties as streams, one panel a currency. `scope` keeps ids apart on a page. */
export function flowPicture(rows: readonly FigureRow[], voice: Voice, scope: string): Picture {
  const { title, nothing, noStream, column } = voice.words.pictures.money;
  const sums = moneyOnly(rows);
  const all = flowsOf(sums);
  const { flows } = all;
  if (flows.length === 0) {
    return { kind: 'empty', title, sentence: sums.length === 0 ? nothing : noStream };
  }
  const textOf = memoize((stream: Stream) => streamText(stream, voice));
  const panels = flows.map((flow) => ({ currency: flow.currency, graph: graphOf(flow, textOf) }));
  return {
    kind: 'drawn',
    title,
    description: flows.map((flow) => describe(flow, textOf, voice)).join(' '),
    ...inBothSizes((frame) =>
      drawFlows(panels, frame, `${scope}-${frame.narrow ? 'narrow' : 'wide'}`, voice),
    ),
    notes: notesOn(all, panels, voice),
    table: { columns: [...figureColumns(voice), { label: column }], rows: tableRows(all, voice) },
  };
}

function describe({ currency, streams }: Flow, textOf: (stream: Stream) => string, voice: Voice): string {
  const said = voice.words.pictures.money;
  const told = streams.map((stream) =>
    said.towards(stream.row.figure.to?.text ?? stream.payee, textOf(stream)),
  );
  return said.streams(currencyName(currency, voice.lang), told);
}

function notesOn({ flows, undrawn }: Flows, panels: readonly Panel[], voice: Voice): string[] {
  const streams = flows.flatMap(({ streams: all }) => all);
  const { money: said, scales } = voice.words.pictures;
  const notes = [said.thickness];
  const ranges = streams.filter(({ row }) => row.figure.declared.bound === 'range');
  for (const { row, value } of ranges) {
    const end = roundFigure(value, row.figure.declared, voice.lang);
    notes.push(said.lowerEnd(moneyText(row, voice), end));
  }
  const rivals = streams.reduce((sum, stream) => sum + stream.rivals.length, 0);
  if (rivals > 0) notes.push(said.rivals(rivals));
  if (panels.some(hasHairlines)) notes.push(said.hairlines);
  if (undrawn.length > 0) notes.push(said.undrawn(undrawn.length));
  if (flows.length > 1) notes.push(scales);
  return notes;
}

const hasHairlines = ({ graph }: Panel): boolean => graph.links.some(({ width = 0 }) => width < HAIRLINE);

function tableRows({ flows, undrawn }: Flows, voice: Voice) {
  const drawn = flows.flatMap(({ streams }) => streams.flatMap((stream) => streamRows(stream, voice)));
  const { notDrawn, reasons } = voice.words.pictures.money;
  const rest = undrawn.map(({ row, reason }) => [...figureCells(row, voice), notDrawn(reasons[reason])]);
  return [...drawn, ...rest];
}

function streamRows(stream: Stream, voice: Voice) {
  const { isStream, drawnAs } = voice.words.pictures.money;
  const sum = moneyText(stream.row, voice);
  return [
    [...figureCells(stream.row, voice), isStream],
    ...stream.rivals.map((row) => [...figureCells(row, voice), drawnAs(sum)]),
  ];
}
