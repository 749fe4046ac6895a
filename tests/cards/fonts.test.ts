import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import { faces, facesIn, SANS, SERIF } from '../../src/cards/fonts.ts';
import { canvas } from '../../src/cards/frame.ts';
import { drawnPixels } from '../../src/cards/render.ts';
import { version } from '../../src/cards/version.ts';
import { testFolder } from '../support/folder.ts';

test('a face that is not installed is named, with its package and the way to get it', async () => {
  const project = testFolder();
  await mkdir(join(project, 'node_modules'));
  expect(() => facesIn(project)).toThrow(
    new Error(
      'The cards cannot be drawn: files/newsreader-latin-500-normal.woff of the package @fontsource/newsreader is missing or cannot be read. Install what package.json names with "npm ci".',
    ),
  );
});

test('the version of the drawing changes with the letters of a face', () => {
  const [first, ...others] = faces();
  if (first === undefined) throw new Error('There are no faces.');
  expect(version([first, ...others])).toBe(version());
  expect(version(others)).not.toBe(version());
  expect(version([{ ...first, data: Buffer.concat([first.data, Buffer.of(0)]) }, ...others])).not.toBe(
    version(),
  );
});

test.each([
  ['Newsreader latin', SERIF, ['A To.', 'é', '”$']],
  ['Newsreader latin-ext', SERIF, [...'āćęłźŵȫ']],
  ['Newsreader vietnamese', SERIF, [...'ễằớựỷ']],
  ['Public Sans latin', SANS, ['AVA To', 'é', '”$']],
  ['Public Sans latin-ext', SANS, [...'āćęłźŵ']],
  ['Public Sans vietnamese', SANS, [...'ễằớựỷ']],
])('the letters of %s are drawn as that face has them', async (name, stack, texts) => {
  const alone = new Renderer();
  for (const face of faces())
    if (face.name === name) await alone.registerFont({ ...face, unicodeRange: [[0, 0x10ffff]] });
  for (const text of texts) {
    const word = (fontFamily: string) => ({
      type: 'text' as const,
      text,
      style: { fontFamily, fontWeight: 500, fontSize: 80, backgroundColor: 'white' },
    });
    const wanted = await alone.render(word(name), { ...canvas, format: 'raw' });
    expect(wanted.equals((await drawnPixels(word(stack))).data), text).toBe(true);
  }
});
