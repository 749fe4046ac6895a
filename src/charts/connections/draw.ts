import type { Words } from '../../i18n/en/index.ts';
import { inLines } from '../key.ts';
import type { Frame } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL, textWidth } from '../text.ts';
import type { Graph, Tie } from './graph.ts';

const ROW = 25;
const TOP = 12;
const THICKEST = 9;
const MONEY = 1.75;

/** How far an arc may bulge beyond half a circle before it looks like a loop. */
const ROUNDEST = 1.7;

/** An arc from one name to another. */
export interface Arc {
  tie: Tie;
  kind: 'claims' | 'money';
  top: number;
  bottom: number;
  /** How far it reaches from the column of names. */
  reach: number;
  /** In proportion to the number of claims. */
  width: number;
}

export interface ArcLayout {
  places: Map<string, number>;
  arcs: Arc[];
}

/** Names in a column; claims as arcs to its right, as round as there is room; money as arcs to its left. */
export function layoutArcs({ nodes, ties }: Graph, room: Record<Arc['kind'], number>): ArcLayout {
  const places = new Map(nodes.map((id, index) => [id, TOP + index * ROW]));
  const most = Math.max(1, ...ties.map(({ claims }) => claims.length));
  const side = (kind: Arc['kind']): Arc[] => {
    const spans = ties.filter((tie) => tie[kind].length > 0).map((tie) => ({ tie, ...spanOf(tie, places) }));
    const longest = Math.max(1, ...spans.map(({ top, bottom }) => bottom - top));
    const roundness = Math.min(ROUNDEST, room[kind] / (longest / 2));
    return spans.map(({ tie, top, bottom }) => ({
      tie,
      kind,
      top,
      bottom,
      reach: ((bottom - top) / 2) * roundness,
      width: kind === 'money' ? MONEY : (tie.claims.length / most) * THICKEST,
    }));
  };
  return { places, arcs: [...side('claims'), ...side('money')] };
}

function spanOf({ a, b }: Tie, places: ReadonlyMap<string, number>) {
  const ends = [places.get(a) ?? 0, places.get(b) ?? 0];
  return { top: Math.min(...ends), bottom: Math.max(...ends) };
}

type Said = Words['pictures']['connections'];

export function drawConnections(
  graph: Graph,
  frame: Frame,
  nameOf: (id: string) => string,
  said: Said,
): Drawing {
  const hasMoney = graph.ties.some(({ money }) => money.length > 0);
  const left = hasMoney ? (frame.narrow ? 62 : 150) : 0;
  const widest = Math.max(...graph.nodes.map((id) => textWidth(nameOf(id))));
  const names = Math.min(frame.narrow ? 128 : 260, Math.round(widest) + 22);
  const sides = { money: left + 6, claims: left + 6 + names };
  const { places, arcs } = layoutArcs(graph, { money: left - 4, claims: frame.width - sides.claims - 12 });
  const key = drawKey(arcs, TOP + graph.nodes.length * ROW + 8, frame, said);
  return {
    width: frame.width,
    height: key.bottom,
    svg: together([
      ...arcs
        .toSorted((a, b) => b.reach - a.reach)
        .map((arc) => arcShape(arc, sides[arc.kind], nameOf, said)),
      ...[...places].flatMap(([id, y]) => [
        ...ends(id, y, arcs, sides),
        label(nameOf(id), { x: sides.money + names / 2, y: y + 4.5, anchor: 'middle', room: names - 16 }),
      ]),
      ...key.shapes,
    ]),
  };
}

/** A point on each side of a name where arcs end. */
function ends(id: string, y: number, arcs: readonly Arc[], sides: Record<Arc['kind'], number>): Shape[] {
  return (['money', 'claims'] as const)
    .filter((kind) => arcs.some((arc) => arc.kind === kind && (arc.tie.a === id || arc.tie.b === id)))
    .map((kind) => shape('circle', { cx: sides[kind], cy: y, r: 3.5, class: 'node' }));
}

function arcShape(
  { tie, kind, top, bottom, reach, width }: Arc,
  x: number,
  nameOf: (id: string) => string,
  said: Said,
): Shape {
  const half = (bottom - top) / 2;
  const isMoney = kind === 'money';
  const what = isMoney ? said.sumsOfMoney(tie.money.length) : said.claims(tie.claims.length);
  return shape(
    'path',
    {
      d: isMoney
        ? path`M${x},${top}A${reach},${half} 0 0 0 ${x},${bottom}`
        : path`M${x},${top}A${reach},${half} 0 0 1 ${x},${bottom}`,
      class: isMoney ? 'money' : tie.claims.length === 1 ? 'tie single' : 'tie',
      'stroke-width': isMoney ? undefined : Math.max(1, width),
    },
    shape('title', {}, `${said.pair(nameOf(tie.a), nameOf(tie.b))}: ${what}`),
  );
}

function drawKey(arcs: readonly Arc[], top: number, frame: Frame, said: Said) {
  const most = Math.max(0, ...arcs.map(({ tie }) => tie.claims.length));
  const hasMoney = arcs.some(({ tie }) => tie.money.length > 0);
  const entries = [
    ...(most > 0 ? [{ name: 'tie', width: Math.max(1, THICKEST / most), text: said.oneClaim }] : []),
    ...(most > 1 ? [{ name: 'tie', width: THICKEST, text: said.manyClaims(most) }] : []),
    ...(hasMoney ? [{ name: 'money', width: undefined, text: said.money }] : []),
  ];
  const { shapes, y } = inLines(
    entries,
    { y: top, step: 22, width: frame.width, gap: 16 },
    ({ text }) => 42 + textWidth(text, SMALL),
    ({ name, width, text }, x, y) => [
      shape('path', { d: path`M${x},${y + 7}h32`, class: name, 'stroke-width': width }),
      label(text, { x: x + 40, y: y + 11, size: SMALL, class: 'quiet' }),
    ],
  );
  return { shapes, bottom: y + 20 };
}
