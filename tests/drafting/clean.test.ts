import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/cli/import/paragraphs.ts';
import { clean, isFurniture, mendSpaces } from '../../src/drafting/clean.ts';
import { languageOf } from '../../src/drafting/language.ts';

test('lines of the page are dropped and listed, and missing spaces mended and listed', () => {
  expect(clean(['Share', 'Prices fell.Nobody knows why.', '', '12 Comments', 'Read more: ten tips'])).toEqual(
    {
      paragraphs: ['Prices fell. Nobody knows why.'],
      dropped: ['Share', '12 Comments', 'Read more: ten tips'],
      mended: ['fell. Nobody'],
    },
  );
});

test.each([
  '0 Comments',
  'Facebook Twitter LinkedIn',
  'Advertisement',
  'Subscribe to our newsletter',
  '© 2026 The Daily',
  '5 min read',
  'Monday, September 30, 2019',
  'Montag, 30. September 2019',
])('a line of the page: %s', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  'Share prices fell.',
  'Comments by the chairman moved markets.',
  'Email is dying, he said.',
  'Read was the first to leave.',
  'Learn more, spend less, the bishop said.',
  'Copyright law was written by a printer.',
  'Share this load, the crew asked.',
  'On Monday, September 30, 2019, the mill closed.',
])('a sentence that begins like one is kept: %s', (line) => {
  expect(isFurniture(line)).toBe(false);
});

describe('a space is put in', () => {
  test.each([
    ['intelligence.According to those', 'intelligence. According to those'],
    ['“It is over.”The court rose', '“It is over.” The court rose'],
    ['by 40%.The rest', 'by 40%. The rest'],
  ])('between sentences: %s', (line, expected) => {
    expect(mendSpaces(line).line).toBe(expected);
  });

  test.each([
    'Amazon.com Inc',
    'the U.S.A. and',
    'see www.example.Org now',
    'Node.Js is',
    'at 5 p.m. The',
    'e.g. Globex',
    'https://a.example/b.Html x',
  ])('nowhere else: %s', (line) => {
    expect(mendSpaces(line).line).toBe(line);
  });

  test('and nothing but spaces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcA B.!?"”%4') }), (line) => {
        expect(mendSpaces(line).line.replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
      }),
    );
  });
});

test('lines broken by hand are joined; long lines are paragraphs', () => {
  expect(paragraphsOf('One line\nand its end.\n\nAnother.')).toEqual(['One line and its end.', 'Another.']);
  expect(paragraphsOf(`${'word '.repeat(40)}\nNext.`)).toEqual(['word '.repeat(40).trim(), 'Next.']);
});

test('a text in another language is told from English', () => {
  expect(
    languageOf(
      'The company said on Monday that it would not be able to pay the price of the shares for which it had bid.',
    ),
  ).toBe('en');
  expect(
    languageOf(
      'Das Unternehmen hat am Montag mitgeteilt, dass es die Aktien nicht kaufen wird, weil der Preis zu hoch ist und die Bank das nicht zahlt.',
    ),
  ).toBe('de');
  expect(
    languageOf(
      'Компания сообщила в понедельник, что не сможет заплатить за акции, которые она хотела купить у банка в прошлом году за рубли и доллары США.',
    ),
  ).toBe('und');
});

describe('lines broken by hand are joined', () => {
  const join = (text: string) => paragraphsOf(`${text}\n\nThe end of it.`)[0];

  test('with a space, or with none in a script that has none', () => {
    expect(join('The bridge fell\nin the night.')).toBe('The bridge fell in the night.');
    expect(join('橋は夜に\n落ちた。')).toBe('橋は夜に落ちた。');
  });

  test('and words broken at a hyphen are whole again, but keep a hyphen of their own', () => {
    expect(join('An inter-\nnational bridge.')).toBe('An international bridge.');
    expect(join('A state-\nowned bridge.')).toBe('A state-owned bridge.');
    expect(join('A water-\ntight box: water-tight.')).toBe('A water-tight box: water-tight.');
    expect(join('An Anglo-\nSaxon bridge.')).toBe('An Anglo-Saxon bridge.');
  });
});
