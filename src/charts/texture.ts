import { path, type Shape, shape } from './svg.ts';

/** A way to fill an area that is told from the others without colour. */
export type Texture = 'solid' | 'stripes' | 'dots' | 'lines' | 'open';

/** How each texture is drawn on a tile of 6 by 6 units, on the pale form of its tone. */
const TILES: Record<Exclude<Texture, 'solid' | 'open'>, Shape[]> = {
  stripes: [shape('path', { d: 'M-1,1L1,-1M0,6L6,0M5,7L7,5', class: 'grain' })],
  dots: [
    shape('circle', { cx: 1.5, cy: 1.5, r: 1.1, class: 'speck' }),
    shape('circle', { cx: 4.5, cy: 4.5, r: 1.1, class: 'speck' }),
  ],
  lines: [shape('path', { d: 'M0,1.5H6M0,4.5H6', class: 'grain' })],
};

export interface Fill {
  /** Unique within the drawing. */
  name: string;
  texture: Texture;
  /** The class that sets the tone, such as `confirmed`. */
  tone: string;
}

/** The patterns of a drawing. `scope` keeps their ids apart from those of other drawings on the page. */
export function patterns(fills: readonly Fill[], scope: string): Shape {
  const tiles = fills.flatMap(({ name, texture, tone }) => {
    if (texture === 'solid' || texture === 'open') return [];
    const size = { width: 6, height: 6 };
    const pattern = {
      id: `${scope}-${name}`,
      ...size,
      patternUnits: 'userSpaceOnUse',
      class: `tone-${tone}`,
    };
    return [shape('pattern', pattern, shape('rect', { ...size, class: 'wash' }), ...TILES[texture])];
  });
  return shape('defs', {}, ...tiles);
}

/** An area with its fill and an edge in the same tone. */
export function area(d: string, { name, texture, tone }: Fill, scope: string): Shape {
  const kind = texture === 'solid' || texture === 'open' ? texture : 'textured';
  return shape('path', {
    d,
    class: `area ${kind} tone-${tone}`,
    ...(kind === 'textured' && { fill: `url(#${scope}-${name})` }),
  });
}

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  path`M${x},${y}h${width}v${height}h${-width}z`;
