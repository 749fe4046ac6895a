import { directionOf } from '../../i18n/bidi.ts';
import type { Voice } from '../../i18n/voice.ts';
import { signShapes } from '../../views/article/status.ts';
import type { Axis } from '../figures/axis.ts';
import { axisText } from '../money.ts';
import { NARROW } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL, textWidth } from '../text.ts';
import { rectangle } from '../texture.ts';
import { HEAD, LINE, layoutScale, REACH, type Row, type Sum } from './layout.ts';

/** Sums on one scale, a row each, in their given order. `mark`: a value that has a line across all rows. */
export function drawScale(sums: readonly Sum[], mark: number | undefined, voice: Voice): Drawing {
  const isRtl = directionOf(voice.lang) === 'rtl';
  const { width } = NARROW;
  const { axis, rows, labelX, bottom } = layoutScale(sums, mark, width, isRtl);
  return {
    width,
    height: bottom,
    svg: together([
      ...drawAxis(axis, mark, { width, bottom }, (value) =>
        axisText(value, sums[0]?.figure.declared ?? {}, voice.lang),
      ),
      ...rows.map((row) => drawRow(row, labelX, isRtl, mark)),
    ]),
  };
}

function drawAxis(
  { kind, ticks, position }: Axis,
  mark: number | undefined,
  { width, bottom }: { width: number; bottom: number },
  write: (value: number) => string,
): Shape[] {
  const others = ticks.filter((tick) => tick !== mark);
  const values = [...(mark === undefined ? [] : [mark]), ...others];
  return [
    ...values.map((value) =>
      shape('path', {
        d: path`M${position(value)},${HEAD - 2}V${bottom}`,
        class: value === mark ? 'mark' : value === 0 && kind === 'bars' ? 'base' : 'grid',
      }),
    ),
    ...tickLabels(mark, others, width, position, write).map(({ text, x, value }) =>
      label(text, {
        x,
        y: HEAD - 9,
        anchor: 'middle',
        size: SMALL,
        class: value === mark ? 'strong' : 'quiet',
      }),
    ),
  ];
}

/** The labels of as many values as there is room for, at even steps, within the drawing; that of the mark always. */
function tickLabels(
  mark: number | undefined,
  ticks: readonly number[],
  width: number,
  position: (value: number) => number,
  write: (value: number) => string,
) {
  const made = (value: number) => {
    const text = write(value);
    const half = textWidth(text, SMALL) / 2;
    return { value, text, half, x: Math.max(half, Math.min(width - half, position(value))) };
  };
  type Label = ReturnType<typeof made>;
  const touch = (a: Label, b: Label) => Math.abs(a.x - b.x) < a.half + b.half + 10;
  const first = mark === undefined ? [] : [made(mark)];
  const labels = ticks.map(made);
  const fits = (every: number) =>
    labels.every((one, index) => {
      const next = labels[index + every];
      return next === undefined || !touch(one, next);
    });
  const step = labels.findIndex((_, index) => fits(index + 1)) + 1;
  const even = labels.filter((one, index) => index % step === 0 && !first.some((other) => touch(one, other)));
  return [...first, ...even];
}

function drawRow(row: Row, x: number, isRtl: boolean, mark: number | undefined): Shape {
  const { sum, top, text } = row;
  const anchor = isRtl ? 'end' : 'start';
  const onward = isRtl ? -1 : 1;
  const indent = sum.isWrong ? onward * 16 : 0;
  const lines = row.label.length;
  return shape(
    'g',
    { class: sum.isWrong ? 'tone-contradicted' : undefined },
    ...(sum.isWrong ? [sign(isRtl ? x - 12 : x, top + 1)] : []),
    ...row.label.map((line, index) =>
      label(line, { x: x + indent, y: top + 12 + index * LINE, anchor, class: 'strong halo' }),
    ),
    ...row.detail.map((line, index) =>
      label(line, { x, y: top + 12 + (lines + index) * LINE, anchor, size: SMALL, class: 'quiet halo' }),
    ),
    ...formOf(row, mark),
    label(sum.text, { x: text.x, y: text.y, anchor: text.anchor, class: 'strong halo' }),
  );
}

const sign = (x: number, y: number): Shape =>
  shape(
    'g',
    { transform: `translate(${x + 6} ${y + 6})`, stroke: 'currentColor' },
    { svg: signShapes.contradicted },
  );

const stroke = (d: string) => shape('path', { d, class: 'stroke' });

/** What is known of a sum as a form: the sum itself, near it, or on which side of a limit. */
function formOf({ sum, y, from, to }: Row, mark: number | undefined): Shape[] {
  const { bound, low, high } = sum.extent;
  switch (bound) {
    case 'exact':
      return [shape('circle', { cx: from, cy: y, r: 5, class: 'dot' })];
    case 'about':
      return [
        shape('circle', { cx: from, cy: y, r: 8, class: 'soft' }),
        shape('circle', { cx: from, cy: y, r: 4.5, class: 'ring' }),
      ];
    case 'range':
      return [
        shape('path', { d: rectangle(from, y - 3, to - from, 6), class: 'dot' }),
        limit(from, y),
        limit(to, y),
      ];
    case 'at-least':
      return [...(low === mark ? [] : [limit(from, y)]), arrow(from, y, 1)];
    case 'at-most':
      return [...(high === mark ? [] : [limit(to, y)]), arrow(to, y, -1)];
  }
}

const limit = (x: number, y: number) => stroke(path`M${x},${y - 6}v12`);

/** From a limit towards where the sum may lie: 1 for more, -1 for less. */
function arrow(x: number, y: number, towards: 1 | -1): Shape {
  const [start, tip] = [x + towards * 3, x + towards * REACH];
  const back = tip - towards * 6;
  return stroke(path`M${start},${y}H${tip}M${back},${y - 5}L${tip},${y}L${back},${y + 5}`);
}
