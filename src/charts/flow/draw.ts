import type { Voice } from '../../i18n/voice.ts';
import { inLines } from '../key.ts';
import { currencyName, moneyText } from '../money.ts';
import type { Frame } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL, textWidth } from '../text.ts';
import { area, type Fill, patterns, rectangle } from '../texture.ts';
import { INDENT, LINE, layoutFlow, NODE, type Party, type Ribbon, type StreamGraph } from './layout.ts';
import { type Firmness, firmness, type Stream } from './streams.ts';

const HEAD = 28;
const GAP = 24;
/** Under this a stream could not be seen. */
export const HAIRLINE = 1.5;

const fillOf = (name: Firmness): Fill => ({ name, ...firmness[name] });
const all = Object.keys(firmness) as Firmness[];

/** The streams of one currency. */
export interface Panel {
  currency: string;
  graph: StreamGraph;
}

export function drawFlows(panels: readonly Panel[], frame: Frame, scope: string, voice: Voice): Drawing {
  const used = all.filter((name) =>
    panels.some(({ graph }) => graph.links.some(({ stream }) => stream.firmness === name)),
  );
  const shapes: Shape[] = [patterns(used.map(fillOf), scope)];
  let top = 0;
  for (const { currency, graph } of panels) {
    const { parties, ribbons, height } = layoutFlow(graph, frame);
    const name = currencyName(currency, voice.lang);
    const head = panels.length > 1 ? HEAD : 0;
    shapes.push(
      ...(head > 0 ? [label(name, { x: 0, y: top + 14, class: 'strong', room: frame.width })] : []),
      shape(
        'g',
        { transform: `translate(0 ${Math.round(top + head)})` },
        ...ribbons.toSorted((a, b) => b.width - a.width).map((ribbon) => band(ribbon, scope)),
        ...parties.flatMap((party) => partyShapes(party, frame)),
      ),
    );
    top += head + height + GAP;
  }
  const key = drawKey(used, top, frame, scope, voice);
  return { width: frame.width, height: key.bottom, svg: together([...shapes, ...key.shapes]) };
}

/** A ribbon of one thickness all along, so that its height is the sum at either end. */
function band({ stream, x0, x1, y0, y1, width }: Ribbon, scope: string): Shape {
  const half = Math.max(width, HAIRLINE) / 2;
  const middle = (x0 + x1) / 2;
  const upper = path`M${x0},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${x1},${y1 - half}`;
  const lower = path`L${x1},${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${x0},${y0 + half}Z`;
  return area(upper + lower, fillOf(stream.firmness), scope);
}

/** A payer’s name stands above it; a payee’s beside it, and below that what it gets. */
function partyShapes({ name, side, x, top, bottom, lines }: Party, frame: Frame): Shape[] {
  const node = shape('path', { d: rectangle(x, top, NODE, Math.max(bottom - top, HAIRLINE)), class: 'node' });
  if (side === 'payer') {
    return [node, label(name, { x: 0, y: top - 6, class: 'strong halo', room: frame.width * 0.42 })];
  }
  const text = x + NODE + 8;
  return [
    node,
    label(name, { x: text, y: top + 11, class: 'strong', room: frame.width - text }),
    ...lines.map((line, index) =>
      label(line.text, {
        x: line.continues ? text + INDENT : text,
        y: top + 11 + (index + 1) * LINE,
        size: SMALL,
      }),
    ),
  ];
}

/** "at least $14 billion put in by Microsoft" */
export function streamText({ row, firmness: name, payer }: Stream, voice: Voice): string {
  const { stream, firmness: words } = voice.words.pictures.money;
  return stream(moneyText(row, voice), words[name], row.figure.from?.text ?? payer);
}

function drawKey(used: readonly Firmness[], top: number, frame: Frame, scope: string, { words }: Voice) {
  const labels = words.pictures.money.firmness;
  const { shapes, y } = inLines(
    used,
    { y: top, step: 24, width: frame.width, gap: 20 },
    (name) => 40 + textWidth(labels[name], SMALL),
    (name, x, y) => [
      area(rectangle(x, y, 30, 14), fillOf(name), scope),
      label(labels[name], { x: x + 38, y: y + 11, size: SMALL, class: 'quiet' }),
    ],
  );
  return { shapes, bottom: y + 20 };
}
