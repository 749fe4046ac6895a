import { escapeXml } from '../escape.ts';

/** Elements of a drawing, written out. */
export interface Shape {
  readonly svg: string;
}

/** A drawing in its own units, which are CSS pixels at the size for which it was made. */
export interface Drawing extends Shape {
  width: number;
  height: number;
}

/**
 * An element, with coordinates to a tenth of a unit: more cannot be seen and would only weigh. Attributes that are
 * undefined are left out; strings among the children are text.
 */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Shape | string)[]
): Shape {
  let start = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value === 'number') start += ` ${name}="${rounded(value)}"`;
    else if (value !== undefined) start += ` ${name}="${escapeXml(value)}"`;
  }
  let inner = '';
  for (const child of children) inner += typeof child === 'string' ? escapeXml(child) : child.svg;
  return { svg: inner === '' ? `${start}/>` : `${start}>${inner}</${tag}>` };
}

/** The shapes, one over the other. */
export const together = (shapes: readonly Shape[]): string => shapes.map(({ svg }) => svg).join('');

/** A number as paths and attributes have it, put together from whole ones: those are written several times as fast. */
export function rounded(value: number): string {
  const tenths = Math.abs(Math.round(value * 10));
  const digit = tenths % 10;
  const whole = (tenths - digit) / 10;
  const sign = value < 0 && tenths > 0 ? '-' : '';
  return digit === 0 ? `${sign}${whole}` : `${sign}${whole}.${digit}`;
}

/** A path from commands and numbers: path`M${x},${y}H${end}`. */
export function path(parts: TemplateStringsArray, ...numbers: number[]): string {
  let d = parts[0] ?? '';
  for (let index = 0; index < numbers.length; index += 1)
    d += rounded(numbers[index] ?? 0) + (parts[index + 1] ?? '');
  return d;
}
