/** An element of a drawing. Attributes that are undefined are left out. */
export interface Shape {
  tag: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Shape | string)[];
}

export function shape(
  tag: string,
  attributes: Shape['attributes'] = {},
  ...children: Shape['children']
): Shape {
  return { tag, attributes, children };
}

/** A drawing in its own units, which are CSS pixels at the size for which it was made. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** The shape as SVG, with coordinates to a tenth of a unit: more cannot be seen and would only weigh. */
export function markup({ tag, attributes, children }: Shape): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'number') written += ` ${name}="${rounded(value)}"`;
    else if (value !== undefined) written += ` ${name}="${escaped(value)}"`;
  }
  let inner = '';
  for (const child of children) inner += typeof child === 'string' ? escaped(child) : markup(child);
  return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

/** A number as paths and attributes have it. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** A path from commands and numbers: path`M${x},${y}H${end}`. */
export function path(parts: TemplateStringsArray, ...numbers: number[]): string {
  return parts.reduce((sum, part, index) => sum + rounded(numbers[index - 1] ?? 0) + part);
}

/** All but the signs that are printed as they are: most of what a drawing says has none of these. */
const SPECIAL = /[^ !#-%'-;=?-~]/;

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const printable = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return printable
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
