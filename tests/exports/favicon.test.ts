import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { favicon, initialOf } from '../../src/exports/favicon.ts';
import { hostile } from '../fixtures/hostile.ts';

test.each([
  ['Glosswire', 'en', 'G'],
  ['“the Daily”', 'en', 'T'],
  ['élan', 'fr', 'É'],
  ['istanbul', 'tr', 'İ'],
  ['हिन्दी', 'hi', 'हि'],
  ['東京新聞', 'ja', '東'],
  ['عرب', 'ar', 'ع'],
  ['24 Stunden', 'de', '2'],
  ['👩‍🚀', 'en', '👩‍🚀'],
])('the sign of %s has its first letter', (name, lang, letter) => {
  expect(initialOf(name, lang)).toBe(letter);
});

test('it is a drawing for light and dark with the name of the site as its title', () => {
  expect(favicon('Bob & <Sons>', 'en')).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Bob &amp; &lt;Sons&gt;</title><style>text{font:600 23px Georgia,"Times New Roman",serif;text-anchor:middle;dominant-baseline:central;fill:#1c1b18}rect{fill:#7a2e1d}@media(prefers-color-scheme:dark){text{fill:#e9e5d9}rect{fill:#f0b19f}}</style><text x="14" y="17">B</text><rect x="28" y="7" width="3" height="18"/></svg>
    "
  `);
});

test('any name makes a file of XML', () => {
  for (const name of [...Object.values(hostile), '\u202Ekcab', '\uD800', '\u0000']) {
    const svg = favicon(name, 'en');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(Object.keys(new XMLParser().parse(svg).svg)).toEqual(['title', 'style', 'text', 'rect']);
  }
});
