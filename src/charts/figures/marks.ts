import { path, type Shape, shape } from '../svg.ts';
import { rectangle } from '../texture.ts';
import type { Axis } from './axis.ts';
import type { Mark } from './layout.ts';

type Form = Pick<Mark, 'bound' | 'from' | 'to'>;

const BAR = 12;
const REACH = 20;

const stroke = (d: string, kind = '') => shape('path', { d, class: `stroke ${kind}`.trim() });

/** An arrow from a limit towards where the sum may lie: 1 for more, -1 for less. */
function arrow(x: number, y: number, towards: 1 | -1): Shape[] {
  const tip = x + towards * REACH;
  const back = tip - towards * 5;
  return [stroke(path`M${x},${y}H${tip}`), stroke(path`M${back},${y - 4}L${tip},${y}L${back},${y + 4}`)];
}

const limit = (x: number, y: number) => stroke(path`M${x},${y - 7}v14`, 'heavy');

/** What lies between two limits. */
const band = (from: number, to: number, y: number): Shape[] => [
  shape('path', { d: rectangle(from, y - 4, to - from, 8), class: 'span' }),
  limit(from, y),
  limit(to, y),
];

/** A mark on the logarithmic scale: its place alone counts, so nothing reaches back to the axis. */
function dot({ bound, from, to }: Form, y: number): Shape[] {
  switch (bound) {
    case 'range':
      return band(from, to, y);
    case 'at-least':
      return [limit(from, y), ...arrow(from, y, 1)];
    case 'at-most':
      return [limit(to, y), ...arrow(to, y, -1)];
    case 'about':
      return [
        stroke(path`M${from - 13},${y}h26`, 'faint'),
        shape('circle', { cx: from, cy: y, r: 5.5, class: 'ring' }),
        shape('circle', { cx: from, cy: y, r: 1.5, class: 'dot' }),
      ];
    case 'exact':
      return [shape('circle', { cx: from, cy: y, r: 6, class: 'dot' })];
  }
}

/** A bar from zero. Its end says how firm it is: cut, crumbling, or open. */
function bar({ bound, from, to }: Form, y: number, zero: number): Shape[] {
  const filled = (end: number, name: string) =>
    shape('path', { d: rectangle(Math.min(zero, end), y - BAR / 2, Math.abs(end - zero), BAR), class: name });
  const end = stroke(path`M${to},${y - BAR / 2}v${BAR}`, 'heavy');
  switch (bound) {
    case 'range':
      return band(from, to, y);
    case 'at-least':
      return [filled(from, 'bar-fill'), ...arrow(from, y, 1)];
    case 'at-most':
      return [filled(to, 'span'), limit(to, y), ...arrow(to, y, -1)];
    case 'about':
      return crumbling(zero, to, y);
    case 'exact':
      return [filled(to, 'bar-fill'), end];
  }
}

/** Solid up to shortly before the figure; slices that grow thinner around it. */
function crumbling(zero: number, end: number, y: number): Shape[] {
  const towards = end < zero ? -1 : 1;
  const soft = Math.min(8, Math.abs(end - zero) / 2);
  const slices = [2.6, 1.9, 1.2, 0.7].map((width, index) => {
    const x = end + towards * (index * 4 - soft + 1);
    return rectangle(towards < 0 ? x - width : x, y - BAR / 2, width, BAR);
  });
  const start = Math.min(zero, end - towards * soft);
  const body = rectangle(start, y - BAR / 2, Math.abs(end - zero) - soft, BAR);
  return [shape('path', { d: body + slices.join(''), class: 'bar-fill' })];
}

/** `zero` is where bars begin. */
export const markShapes = (form: Form, y: number, kind: Axis['kind'], zero: number): Shape[] =>
  kind === 'bars' ? bar(form, y, zero) : dot(form, y);
