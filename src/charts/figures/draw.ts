import type { Voice } from '../../i18n/voice.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { kindText } from '../../views/format.ts';
import { inLines } from '../key.ts';
import { axisText, currencyName, moneyText, partiesText } from '../money.ts';
import type { Frame } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL, textWidth } from '../text.ts';
import type { Axis } from './axis.ts';
import type { Mark, Panel } from './layout.ts';
import { markShapes } from './marks.ts';

const HEAD = 30;
const TICKS = 20;
const GAP = 28;

/** Every panel below the other, with a key to the forms of the marks that occur. */
export function drawFigures(panels: readonly Panel[], frame: Frame, voice: Voice): Drawing {
  const shapes: Shape[] = [];
  let top = 0;
  for (const panel of panels) {
    const drawn = drawPanel(panel, top, frame, voice);
    shapes.push(...drawn.shapes);
    top = drawn.bottom + GAP;
  }
  const key = drawKey(panels, top - GAP + 8, frame, voice);
  return { width: frame.width, height: key.bottom, svg: together([...shapes, ...key.shapes]) };
}

function drawPanel({ currency, axis, marks }: Panel, top: number, frame: Frame, voice: Voice) {
  const step = frame.narrow ? 60 : 42;
  const first = top + HEAD + TICKS;
  const bottom = first + marks.length * step;
  const rows = marks.flatMap((mark, index) => drawRow(mark, first + index * step, axis, frame, voice));
  return {
    bottom,
    shapes: [
      label(currencyName(currency, voice.lang), { x: 0, y: top + 14, class: 'strong', room: frame.width }),
      ...drawAxis(axis, currency, first, bottom, voice.lang),
      ...rows,
    ],
  };
}

function drawAxis(axis: Axis, currency: string, top: number, bottom: number, lang: string) {
  const { kind, ticks, minor, position } = axis;
  const texts = ticks.map((tick) => axisText(tick, { currency }, lang));
  const every = thinned(ticks.map(position), Math.max(...texts.map((text) => textWidth(text, SMALL))) + 8);
  const marked = ticks.flatMap((tick, index) => {
    const x = position(tick);
    const isZero = kind === 'bars' && tick === 0;
    return [
      shape('path', { d: path`M${x},${top - 2}V${bottom}`, class: isZero ? 'base' : 'grid' }),
      ...(index % every === 0
        ? [label(texts[index] ?? '', { x, y: top - 8, anchor: 'middle', size: SMALL, class: 'quiet' })]
        : []),
    ];
  });
  const strokes = minor.map((value) =>
    shape('path', { d: path`M${position(value)},${top - 2}v4`, class: 'grid' }),
  );
  return [...marked, ...strokes];
}

/** Every how many marks have a label, so that labels of this width keep apart. */
function thinned(places: readonly number[], width: number): number {
  const gap = Math.abs((places[1] ?? width) - (places[0] ?? 0));
  return Math.max(1, Math.ceil(width / gap));
}

function drawRow(mark: Mark, top: number, axis: Axis, frame: Frame, voice: Voice): Shape[] {
  const { row } = mark;
  const y = top + (frame.narrow ? 46 : 21);
  const room = frame.narrow ? frame.width : axis.start - 30;
  const details = [kindText(row.figure.declared, voice.words), partiesText(row, voice)]
    .filter((text) => text !== '')
    .join(' · ');
  return [
    label(moneyText(row, voice), { x: 0, y: top + 17, class: 'strong halo', room }),
    label(details, { x: 0, y: top + 33, class: 'quiet halo', size: SMALL, room }),
    shape('path', { d: path`M${axis.start},${y}H${axis.end}`, class: 'guide' }),
    ...markShapes(mark, y, axis.kind, axis.position(0)),
  ];
}

const ORDER: Bound[] = ['exact', 'about', 'at-least', 'at-most', 'range'];
/** The room that each form takes in the key, and where in it the figure stands. */
const SWATCHES: Record<Axis['kind'], Record<Bound, { width: number; at: [from: number, to: number] }>> = {
  decades: {
    exact: { width: 14, at: [7, 7] },
    about: { width: 28, at: [14, 14] },
    'at-least': { width: 24, at: [2, 2] },
    'at-most': { width: 24, at: [22, 22] },
    range: { width: 30, at: [2, 28] },
  },
  bars: {
    exact: { width: 28, at: [26, 26] },
    about: { width: 34, at: [26, 26] },
    'at-least': { width: 46, at: [24, 24] },
    'at-most': { width: 40, at: [38, 38] },
    range: { width: 30, at: [2, 28] },
  },
};

/** The forms that occur, each with its word, in lines from left to right. */
function drawKey(panels: readonly Panel[], top: number, frame: Frame, voice: Voice) {
  const { bounds } = voice.words.terms;
  const forms = panels.flatMap(({ axis, marks }) => marks.map(({ bound }) => ({ bound, kind: axis.kind })));
  const kinds = (['decades', 'bars'] as const).filter((kind) => forms.some((form) => form.kind === kind));
  const entries = kinds.flatMap((kind) =>
    ORDER.filter((bound) => forms.some((form) => form.kind === kind && form.bound === bound)).map(
      (bound) => ({ kind, bound }),
    ),
  );
  const { shapes, y } = inLines(
    entries,
    { y: top + 16, step: 24, width: frame.width, gap: 22 },
    ({ kind, bound }) => SWATCHES[kind][bound].width + 8 + textWidth(bounds[bound].label, SMALL),
    ({ kind, bound }, x, y) => swatch(kind, bound, bounds[bound].label, x, y),
  );
  return { shapes, bottom: y + 12 };
}

function swatch(kind: Axis['kind'], bound: Bound, word: string, x: number, y: number): Shape[] {
  const { width, at } = SWATCHES[kind][bound];
  return [
    ...markShapes({ bound, from: x + at[0], to: x + at[1] }, y, kind, x),
    label(word, { x: x + width + 8, y: y + 4, size: SMALL, class: 'quiet' }),
  ];
}
