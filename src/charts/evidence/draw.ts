import { inOrder } from '../../i18n/bidi.ts';
import { numberText, wholePercent } from '../../views/format.ts';
import type { Frame } from '../picture.ts';
import { type Drawing, type Shape, shape, together } from '../svg.ts';
import { label, SMALL, textWidth } from '../text.ts';
import { area, patterns, rectangle } from '../texture.ts';
import type { Share, Whole } from './shares.ts';

const BAR = 34;
const LINE = 24;
const GAP = 30;
const SPACE = 1.5;

export interface Segment {
  share: Share;
  x: number;
  width: number;
}

/** Segments from left to right: widths in proportion to counts, together the width of the bar. */
export function segmentsOf({ shares, total }: Whole, width: number): Segment[] {
  let before = 0;
  return shares.map((share) => {
    const x = (before / total) * width;
    before += share.count;
    return { share, x, width: (before / total) * width - x };
  });
}

export function drawEvidence(wholes: readonly Whole[], frame: Frame, scope: string, lang: string): Drawing {
  const fills = wholes.flatMap(({ shares }) => shares.map(({ fill }) => fill));
  const shapes: Shape[] = [patterns(fills, scope)];
  let top = 0;
  for (const whole of wholes) {
    const drawn = drawWhole(whole, top, frame, scope, lang);
    shapes.push(...drawn.shapes);
    top = drawn.bottom + GAP;
  }
  return { width: frame.width, height: top - GAP, svg: together(shapes) };
}

function drawWhole(whole: Whole, top: number, frame: Frame, scope: string, lang: string) {
  const bar = top + 26;
  const segments = segmentsOf(whole, frame.width).flatMap((segment) =>
    segmentShapes(segment, bar, scope, lang),
  );
  const columns = frame.narrow ? 1 : 3;
  const column = frame.width / columns;
  const key = whole.shares.flatMap((share, index) =>
    keyShapes(
      share,
      inOrder(`${numberText(share.count, lang)} (${wholePercent(share.count / whole.total, lang)})`, lang),
      (index % columns) * column,
      bar + BAR + 14 + Math.floor(index / columns) * LINE,
      column,
      scope,
    ),
  );
  return {
    shapes: [
      label(whole.title, { x: 0, y: top + 14, class: 'strong', room: frame.width }),
      ...segments,
      ...key,
    ],
    bottom: bar + BAR + 14 + Math.ceil(whole.shares.length / columns) * LINE,
  };
}

function segmentShapes({ share, x, width }: Segment, top: number, scope: string, lang: string): Shape[] {
  const count = numberText(share.count, lang);
  const room = textWidth(count) + 10;
  const middle = x + width / 2;
  return [
    area(rectangle(x + SPACE / 2, top, Math.max(width - SPACE, 0.5), BAR), share.fill, scope),
    ...(width > room + 4
      ? [
          shape('path', { d: rectangle(middle - room / 2, top + 8, room, 18), class: 'plate' }),
          label(count, { x: middle, y: top + 22, anchor: 'middle', class: 'strong' }),
        ]
      : []),
  ];
}

function keyShapes(
  { fill, label: name }: Share,
  share: string,
  x: number,
  top: number,
  column: number,
  scope: string,
) {
  return [
    area(rectangle(x + 0.5, top, 22, 14), fill, scope),
    label(name, { x: x + 30, y: top + 11.5, size: SMALL, room: column - 40 - textWidth(share, SMALL) }),
    label(share, {
      x: x + 36 + Math.min(textWidth(name, SMALL), column - 46 - textWidth(share, SMALL)),
      y: top + 11.5,
      size: SMALL,
      class: 'quiet',
    }),
  ];
}
