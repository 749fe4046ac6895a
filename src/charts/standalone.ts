import { memoize } from '../model/memoize.ts';
import type { Drawn } from './picture.ts';
import { shape } from './svg.ts';

/** The style sheets of the site that a drawing needs when it stands alone, as text. */
export interface Sheets {
  /** Declares the tokens on `:root`, colours as `light-dark(…)`. */
  tokens: string;
  /** The rules for what is in a drawing. */
  drawing: string;
}

const PADDING = 16;
const LINE = 18;

/** Where the drawing starts, below the title. */
const top = PADDING + 28;

/** The size of the file, in CSS pixels. */
export const fileSize = ({ wide }: Drawn): { width: number; height: number } => ({
  width: wide.width + 2 * PADDING,
  height: top + wide.height + LINE + PADDING,
});

/**
 * The picture as a file of its own, with its title, the source and its colours in it. Programs that edit drawings know
 * neither `var()` nor `light-dark()`: both are written out, in light, and once more for readers who prefer dark.
 */
export function standalone(picture: Drawn, scope: string, credit: string, sheets: Sheets): string {
  const { wide, title, description } = picture;
  const { width, height } = fileSize(picture);
  const text = (content: string, y: number, name: string) =>
    shape('text', { x: PADDING, y, class: name }, content);
  const { svg } = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      class: 'drawing',
      role: 'img',
      'aria-labelledby': `${scope}-title ${scope}-description`,
    },
    shape('title', { id: `${scope}-title` }, title),
    shape('desc', { id: `${scope}-description` }, description),
    shape('style', {}, styles(sheets)),
    shape('rect', { width: '100%', height: '100%', class: 'paper' }),
    text(title, PADDING + 14, 'headline'),
    shape('g', { transform: `translate(${PADDING} ${top})` }, wide),
    text(credit, height - PADDING + 2, 'credit'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The style sheet in such a file: the same in all of them, and so written once. */
export const styles = memoize(({ tokens, drawing }: Sheets): string => {
  const rules = drawing
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const light = written(rules, tokens, 'light');
  return `${light} @media (prefers-color-scheme: dark) { ${written(rules, tokens, 'dark')} }`;
}, new WeakMap());

/** The rules with every token written out. */
function written(rules: string, tokens: string, scheme: 'light' | 'dark'): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light.trim() : dark.trim()],
    ),
  );
  return rules
    .replaceAll('var(--font-data)', "'Public Sans', 'Helvetica Neue', Arial, sans-serif")
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
}
