import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument } from '../../src/exports/xml.ts';
import { readXml } from './feeds/support.ts';

test('text and attributes come back to the letter', () => {
  const text = `<b>&amp; "it’s" ]]> <![CDATA[ --> é 漢 👩🏽‍🚀 \\`;
  const { a } = readXml(xmlDocument(element('a', { b: text }, text)));
  expect([a.b, a['#text']]).toEqual([text, text]);
});

test('what no document may hold is left out', () => {
  expect(element('a', {}, 'x\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD83Dy').xml).toBe('<a>x\uFFFDy</a>');
});

test('any text at all makes a well-formed document', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => readXml(xmlDocument(element('a', { b: text }, text))) && true,
    ),
  );
});
