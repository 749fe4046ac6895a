import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { pictureNames, pictureOf } from '../../src/charts/set.ts';
import { standalone } from '../../src/charts/standalone.ts';
import { path, rounded, shape } from '../../src/charts/svg.ts';
import { label, textWidth, truncate, wrap } from '../../src/charts/text.ts';
import { viewsOf } from '../support/views.ts';
import { VOICE } from './rows.ts';

const sheets = {
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  drawing: ['drawing', 'drawing-site']
    .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
    .join('\n'),
};

describe('markup', () => {
  test('is well-formed whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { svg: drawn } = shape('text', { class: text }, text, shape('title', {}, text));
        expect(XMLValidator.validate(drawn.replace(/[\u{10000}-\u{10FFFF}]/gu, ''))).toBe(true);
        expect(drawn.match(/<(?!\/?t(?:ext|itle)\b)/)).toBe(null);
      }),
      { numRuns: 50 },
    );
  });

  test('rounds to a tenth and leaves out what is undefined', () => {
    expect(shape('rect', { x: 1.26, y: -0.01, class: undefined }).svg).toBe('<rect x="1.3" y="0"/>');
    expect(path`M${0.123},${4}h${-2.55}z`).toBe('M0.1,4h-2.5z');
  });
});

test('a number is written as it is, rounded to a tenth', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(rounded(value)).toBe(String(Math.round(value * 10) / 10 + 0));
    }),
  );
});

describe('text', () => {
  test('that is cut fits its room and ends in an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 20, max: 300 }),
        (text, room) => {
          const cut = truncate(text, room);
          expect(textWidth(cut)).toBeLessThanOrEqual(room);
          if (cut !== text) expect(cut.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  test('of eighty characters is cut, and told in full to those who point at it', () => {
    const name = 'N'.repeat(80);
    const { svg: drawn } = label(name, { x: 0, y: 0, room: 120 });
    expect(drawn).toMatch(/N+…<title>N{80}<\/title>/);
  });

  test('is never cut within a character as readers see it', () => {
    expect(truncate('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 120)).toMatch(/^(👩‍👩‍👧‍👦)*…$/u);
  });

  test('from right to left is kept apart from its surroundings', () => {
    expect(label('مبادلة', { x: 0, y: 0 }).svg).toContain('>\u2068مبادلة\u2069<');
    expect(label('Mubadala', { x: 0, y: 0 }).svg).toContain('>Mubadala<');
  });

  test('is as wide as its characters together, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sum = [...text].reduce((width, character) => width + textWidth(character), 0);
        expect(textWidth(text)).toBeCloseTo(sum);
      }),
    );
  });

  test('on several lines fills each as far as words go', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zà-ü–]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 120, 99);
        for (const [index, line] of lines.entries()) {
          const [next] = lines[index + 1]?.split(' ') ?? [];
          if (next !== undefined && !line.endsWith('…'))
            expect(textWidth(`${line} ${next}`)).toBeGreaterThan(120);
        }
      }),
    );
  });

  test('on several lines loses no word but those cut from the last', () => {
    const text = 'one two three four five six seven eight nine ten';
    expect(wrap(text, 90, 9).join(' ')).toBe(text);
    expect(wrap(text, 90, 2)).toHaveLength(2);
    expect(wrap(text, 90, 2).at(-1)).toMatch(/…$/);
  });
});

describe('the pictures of the articles', async () => {
  const articles = await viewsOf('tests/fixtures/news');

  test.each(pictureNames)(
    '%s: its file stands alone, with its colours written out, the same every time',
    (name) => {
      const picture = pictureOf(name, articles, VOICE);
      if (picture.kind !== 'drawn') throw new Error(`There is no ${name}.`);
      const file = standalone(picture, name, 'The Wire', sheets);
      expect(XMLValidator.validate(file)).toBe(true);
      expect(file).not.toMatch(/var\(|light-dark\(|undefined|NaN/);
      expect(file).toContain('#fcfbf8');
      const again = pictureOf(name, articles, VOICE);
      expect(again).toEqual(picture);
    },
  );

  test.each(pictureNames)('%s: says nothing of a site without articles but a sentence', (name) => {
    expect(pictureOf(name, [], VOICE)).toMatchObject({
      kind: 'empty',
      sentence: expect.any(String),
    });
  });

  test.each(pictureNames)('%s: no id of a pattern is used that is not there', (name) => {
    const picture = pictureOf(name, articles, VOICE);
    if (picture.kind !== 'drawn') throw new Error(`There is no ${name}.`);
    const drawn = picture.wide.svg;
    for (const [, id] of drawn.matchAll(/url\(#([^)]+)\)/g)) expect(drawn).toContain(`id="${id}"`);
  });
});
