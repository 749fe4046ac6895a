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
}
type Graph = SankeyGraph<PartyDatum, StreamDatum>;
type Node = SankeyNode<PartyDatum, StreamDatum>;

export interface Line {
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

export interface FlowLayout {
  parties: Party[];
  ribbons: Ribbon[];
  height: number;
}

/**
 * Payers on the left, payees on the right. Whoever pays and receives stands on both sides: money that flows back, as
 * OpenAI's to Microsoft, would otherwise close a circle, which a sankey cannot draw and a reader cannot follow.
 */
export function layoutFlow({ streams }: Flow, frame: Frame, textOf: (stream: Stream) => string): FlowLayout {
  const right = Math.round(frame.width * (frame.narrow ? 0.42 : 0.56));
  const graph = sankeyOf(streams, right);
  const room = frame.width - right - 8 - INDENT;
  const linesInto = (node: Node): Line[] =>
    node.side === 'payer'
      ? []
      : (node.targetLinks ?? []).flatMap(({ stream }) =>
          wrap(textOf(stream), room, 2, SMALL).map((text, index) => ({ text, continues: index > 0 })),
        );
  const payers = column(graph.nodes, 'payer', (node) => heightOf(node) + NAME, linesInto);
  const payees = column(
    graph.nodes,
    'payee',
    (node) => Math.max(heightOf(node), (linesInto(node).length + 1) * LINE) + NAME,
    linesInto,
  );
  const height = Math.max(payers.height, payees.height);
  const placed = [...spaced(payers, height, NAME), ...spaced(payees, height, NAME)];
  const shifts = new Map(placed.map(({ node, party }) => [node, party.top - (node.y0 ?? 0)]));
  const shiftOf = (node: unknown) => (isNode(node) ? (shifts.get(node) ?? 0) : 0);
  const ribbons = graph.links.map(({ stream, source, target, y0 = 0, y1 = 0, width = 0 }) => ({
    stream,
    x0: NODE,
    x1: right - NODE,
    y0: y0 + shiftOf(source),
    y1: y1 + shiftOf(target),
    width,
  }));
  return { parties: placed.map(({ party }) => party), ribbons, height };
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'side' in node;

const heightOf = ({ y0 = 0, y1 = 0 }: Node) => y1 - y0;

function sankeyOf(streams: readonly Stream[], right: number): Graph {
  const nodes = partiesOf(streams);
  const links = streams.map((stream) => ({
    source: `payer ${stream.payer}`,
    target: `payee ${stream.payee}`,
    value: stream.value,
    stream,
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
      [right, moneyHeight(streams.length) + (most - 1) * GAP],
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

interface Column {
  cells: { node: Node; size: number; lines: Line[] }[];
  height: number;
}

/** The parties of a side in the order that the sankey found, each with the room that it needs. */
function column(
  nodes: readonly Node[],
  side: Party['side'],
  sizeOf: (node: Node) => number,
  linesInto: (node: Node) => Line[],
): Column {
  const cells = nodes
    .filter((node) => node.side === side)
    .toSorted((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0))
    .map((node) => ({ node, size: sizeOf(node), lines: linesInto(node) }));
  return { cells, height: cells.reduce((sum, { size }) => sum + size, 0) };
}

/** The column over the whole height, what is left shared out between its parties. */
function spaced(
  { cells, height: needed }: Column,
  height: number,
  head: number,
): { node: Node; party: Party }[] {
  const extra = (height - needed) / (cells.length + 1);
  let top = extra;
  return cells.map(({ node, size, lines }) => {
    const { name, side, x0: x = 0 } = node;
    const party = { name, side, x, top: top + head, bottom: top + head + heightOf(node), lines };
    top += size + extra;
    return { node, party };
  });
}
