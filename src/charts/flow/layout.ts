import { type SankeyGraph, type SankeyNode, sankey, sankeyJustify } from 'd3-sankey';
import type { Frame } from '../picture.ts';
import { SMALL, wrap } from '../text.ts';
import type { Flow, Stream } from './streams.ts';

export const NODE = 10;
export const LINE = 16;
/** Above every party; that of a payer has its name in it. */
const NAME = 24;
/** What the sankey keeps between parties before they are set anew. */
const GAP = 16;
/** Of what goes on from the line above. */
export const INDENT = 8;
/** Height of all the money of a panel, in units: a single stream needs no wall of colour. */
const moneyHeight = (streams: number): number => Math.min(190, 48 + 24 * streams);

interface PartyDatum {
  key: string;
  name: string;
  side: 'payer' | 'payee';
}
interface StreamDatum {
  stream: Stream;
  /** What is told of it where it arrives. */
  text: string;
}
export type StreamGraph = SankeyGraph<PartyDatum, StreamDatum>;
type Node = SankeyNode<PartyDatum, StreamDatum>;

interface Line {
  text: string;
  /** It goes on from the line above. */
  continues: boolean;
}

export interface Party {
  name: string;
  side: 'payer' | 'payee';
  x: number;
  top: number;
  bottom: number;
  /** The streams that arrive here, in their order from the top, as lines of text. */
  lines: Line[];
}

/** A stream from x0 to x1, `width` high, around y0 where it leaves and y1 where it arrives. */
export interface Ribbon {
  stream: Stream;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  width: number;
}

/**
 * Payers on the left, payees on the right. Whoever pays and receives stands on both sides: money that flows back, as
 * OpenAI's to Microsoft, would otherwise close a circle, which a sankey cannot draw and a reader cannot follow.
 */
export function layoutFlow({ nodes, links }: StreamGraph, frame: Frame) {
  const right = Math.round(frame.width * (frame.narrow ? 0.42 : 0.56));
  const room = frame.width - right - 8 - INDENT;
  const payers = column(nodes, 'payer', 0, () => []);
  const payees = column(nodes, 'payee', right - NODE, ({ targetLinks = [] }) =>
    targetLinks.flatMap(({ text }) =>
      wrap(text, room, 2, SMALL).map((line, index) => ({ text: line, continues: index > 0 })),
    ),
  );
  const height = Math.max(payers.height, payees.height);
  const placed = [...spaced(payers, height), ...spaced(payees, height)];
  const shifts = new Map(placed.map(({ node, party }) => [node, party.top - (node.y0 ?? 0)]));
  const shiftOf = (node: unknown) => (isNode(node) ? (shifts.get(node) ?? 0) : 0);
  const ribbons = links.map(
    ({ stream, source, target, y0 = 0, y1 = 0, width = 0 }): Ribbon => ({
      stream,
      x0: NODE,
      x1: right - NODE,
      y0: y0 + shiftOf(source),
      y1: y1 + shiftOf(target),
      width,
    }),
  );
  return { parties: placed.map(({ party }) => party), ribbons, height };
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'side' in node;

const heightOf = ({ y0 = 0, y1 = 0 }: Node) => y1 - y0;

/** How thick the streams of a panel are and in which order they leave and arrive: the same at every width. */
export function graphOf({ streams }: Flow, textOf: (stream: Stream) => string): StreamGraph {
  const nodes = partiesOf(streams);
  const links = streams.map((stream) => ({
    source: `payer ${stream.payer}`,
    target: `payee ${stream.payee}`,
    value: stream.value,
    stream,
    text: textOf(stream),
  }));
  const most = Math.max(
    ...(['payer', 'payee'] as const).map((side) => nodes.filter((node) => node.side === side).length),
  );
  return sankey<PartyDatum, StreamDatum>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .linkSort((a, b) => b.value - a.value)
    .extent([
      [0, 0],
      [2 * NODE, moneyHeight(streams.length) + (most - 1) * GAP],
    ])({ nodes, links });
}

function partiesOf(streams: readonly Stream[]): PartyDatum[] {
  const parties = new Map<string, PartyDatum>();
  for (const { payer, payee, row } of streams) {
    const { from, to } = row.figure;
    parties.set(`payer ${payer}`, { key: `payer ${payer}`, name: from?.text ?? payer, side: 'payer' });
    parties.set(`payee ${payee}`, { key: `payee ${payee}`, name: to?.text ?? payee, side: 'payee' });
  }
  return [...parties.values()];
}

/** The parties of a side in the order that the sankey found, each with the room that it needs. */
function column(nodes: readonly Node[], side: Party['side'], x: number, linesInto: (node: Node) => Line[]) {
  const cells = nodes
    .filter((node) => node.side === side)
    .toSorted((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0))
    .map((node) => {
      const lines = linesInto(node);
      const beside = side === 'payer' ? 0 : (lines.length + 1) * LINE;
      return { node, size: Math.max(heightOf(node), beside) + NAME, lines };
    });
  return { x, cells, height: cells.reduce((sum, { size }) => sum + size, 0) };
}

/** The column over the whole height, what is left shared out between its parties. */
function spaced(
  { x, cells, height: needed }: ReturnType<typeof column>,
  height: number,
): { node: Node; party: Party }[] {
  const extra = (height - needed) / (cells.length + 1);
  let top = extra;
  return cells.map(({ node, size, lines }) => {
    const { name, side } = node;
    const party = { name, side, x, top: top + NAME, bottom: top + NAME + heightOf(node), lines };
    top += size + extra;
    return { node, party };
  });
}
