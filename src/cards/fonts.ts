import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { once } from '../model/memoize.ts';

/** A face as takumi takes it. */
export interface Face {
  name: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal';
  data: Buffer;
  /** What it may be asked for: code points, first and last. */
  unicodeRange: [number, number][];
}

/**
 * What styles name: the site’s two families, each with the subsets that its files are cut into. Latin comes last:
 * it has accents apart from letters, and would put together, badly, what the others have in one piece.
 */
export const SERIF = 'Newsreader vietnamese, Newsreader latin-ext, Newsreader latin';
export const SANS = 'Public Sans vietnamese, Public Sans latin-ext, Public Sans latin';

/** Spaces and a few letters are in every subset: Latin-1 is left to the one that has the whole of it. */
const rangeOf = (subset: string): [number, number] => [subset === 'latin' ? 0 : 0x100, 0x10ffff];

const FILES: { name: string; family: string; subset: string; weights: Face['weight'][] }[] = [
  { name: 'Newsreader latin', family: 'newsreader', subset: 'latin', weights: [500, 600] },
  { name: 'Newsreader latin-ext', family: 'newsreader', subset: 'latin-ext', weights: [500, 600] },
  { name: 'Newsreader vietnamese', family: 'newsreader', subset: 'vietnamese', weights: [500, 600] },
  { name: 'Public Sans latin', family: 'public-sans', subset: 'latin', weights: [500, 600] },
  { name: 'Public Sans latin-ext', family: 'public-sans', subset: 'latin-ext', weights: [500, 600] },
  { name: 'Public Sans vietnamese', family: 'public-sans', subset: 'vietnamese', weights: [500, 600] },
  { name: 'Noto Serif cyrillic', family: 'noto-serif', subset: 'cyrillic', weights: [500, 600] },
  { name: 'Noto Serif greek', family: 'noto-serif', subset: 'greek', weights: [500, 600] },
  { name: 'Noto Serif Hebrew', family: 'noto-serif-hebrew', subset: 'hebrew', weights: [500, 600] },
  { name: 'Amiri', family: 'amiri', subset: 'arabic', weights: [400, 700] },
];

/** The faces, read once. Found from the project’s folder, because this file may have been bundled elsewhere. */
export const faces = once((): Face[] => facesIn(process.cwd()));

/** @throws where a file of a face is missing or cannot be read, naming its package */
export function facesIn(project: string): Face[] {
  const { resolve } = createRequire(join(project, 'package.json'));
  return FILES.flatMap(({ name, family, subset, weights }) =>
    weights.map((weight): Face => {
      const data = read(resolve, `@fontsource/${family}`, `files/${family}-${subset}-${weight}-normal.woff`);
      return { name, weight, style: 'normal', data, unicodeRange: [rangeOf(subset)] };
    }),
  );
}

function read(resolve: (path: string) => string, family: string, file: string): Buffer {
  try {
    return readFileSync(resolve(`${family}/${file}`));
  } catch (cause) {
    const error = new Error(
      `The cards cannot be drawn: ${file} of the package ${family} is missing or cannot be read. Install what package.json names with "npm ci".`,
      { cause },
    );
    error.stack = '';
    throw error;
  }
}

const fonts = once(() => faces().map(({ data }) => create(data) as Font));

/** Whether one of the faces can draw a character. */
export function canDraw(character: string): boolean {
  const code = character.codePointAt(0);
  return code !== undefined && fonts().some((font) => font.hasGlyphForCodePoint(code));
}
