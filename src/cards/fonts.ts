import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** A face as satori takes it. */
export interface Face {
  name: string;
  weight: 400 | 500 | 600;
  style: 'normal';
  data: Buffer;
}

/** What styles name: the site’s two families, each with the subsets that its files are cut into. */
export const SERIF = 'Newsreader, Newsreader latin-ext, Newsreader vietnamese';
export const SANS = 'Public Sans, Public Sans latin-ext, Public Sans vietnamese';

const FILES: { name: string; family: string; subset: string; weights: Face['weight'][] }[] = [
  { name: 'Newsreader', family: 'newsreader', subset: 'latin', weights: [500, 600] },
  { name: 'Newsreader latin-ext', family: 'newsreader', subset: 'latin-ext', weights: [500, 600] },
  { name: 'Newsreader vietnamese', family: 'newsreader', subset: 'vietnamese', weights: [500] },
  { name: 'Public Sans', family: 'public-sans', subset: 'latin', weights: [500, 600] },
  { name: 'Public Sans latin-ext', family: 'public-sans', subset: 'latin-ext', weights: [500, 600] },
  { name: 'Public Sans vietnamese', family: 'public-sans', subset: 'vietnamese', weights: [500] },
  { name: 'Noto Serif cyrillic', family: 'noto-serif', subset: 'cyrillic', weights: [500] },
  { name: 'Noto Serif greek', family: 'noto-serif', subset: 'greek', weights: [500] },
  { name: 'Noto Serif Hebrew', family: 'noto-serif-hebrew', subset: 'hebrew', weights: [500] },
  { name: 'Amiri', family: 'amiri', subset: 'arabic', weights: [400] },
];

let loaded: Face[] | undefined;

/**
 * The faces, read once: satori keeps what it has parsed for as long as it is given the same array.
 * Found from the project’s folder, because this file may have been bundled elsewhere.
 */
export function faces(): Face[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  loaded ??= FILES.flatMap(({ name, family, subset, weights }) =>
    weights.map((weight) => {
      const file = resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
      return { name, weight, style: 'normal' as const, data: readFileSync(file) };
    }),
  );
  return loaded;
}

let fonts: Font[] | undefined;

/** Whether one of the faces can draw a character. */
export function canDraw(character: string): boolean {
  fonts ??= faces().map(({ data }) => create(data) as Font);
  const code = character.codePointAt(0);
  return code !== undefined && fonts.some((font) => font.hasGlyphForCodePoint(code));
}
