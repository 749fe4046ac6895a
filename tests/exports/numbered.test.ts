import fc from 'fast-check';
import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { numbered } from '../../src/exports/numbered.ts';
import { cast, claim } from '../support/article.ts';
import { fixtureViews, view } from './support.ts';

const inBrackets = (numbers: readonly number[]): ElementContent[] => [
  { type: 'text', value: `[${numbers.join(',')}]` },
];

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

test('marks become plain words, and behind the words of each note stands its number', () => {
  const { blocks } = view({ entities: [cast[0]], claims: [claim] });
  expect(numbered(blocks, inBrackets).map((element) => toHtml(element))).toEqual([
    '<p>Acme[1] said on Monday that it had put more than $14 billion into Globex[2].</p>',
  ]);
});

test('every number of an article stands once, and the words are the same to the letter', async () => {
  for (const { blocks, notes, text } of await fixtureViews()) {
    const shown: number[] = [];
    const elements = numbered(blocks, (numbers) => {
      shown.push(...numbers);
      return [];
    });
    expect(shown.toSorted((a, b) => a - b)).toEqual(notes.map(({ number }) => number));
    const arrows = /↩\d*/g;
    const letters = elements.map(textOf).join('').replace(arrows, '').replace(/\s+/g, '');
    expect(letters).toContain(text.slice(0, 200).replace(/\s+/g, ''));
  }
});

test('whatever stands around a mark, its number stands in no link and in no code', () => {
  const { blocks } = view({ entities: [cast[0]] });
  const [block] = blocks;
  if (block === undefined) throw new Error('The article has no block.');
  const mark: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['mark'], dataNumbers: '1' },
    children: [{ type: 'text', value: 'words' }],
  };
  const around = fc.array(fc.constantFrom('p', 'em', 'a', 'code', 'pre', 'li', 'td', 'kbd'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(around, (names) => {
      const element = names.reduceRight<Element>(
        (inner, tagName) => ({ type: 'element', tagName, properties: {}, children: [inner] }),
        { type: 'element', tagName: 'span', properties: {}, children: [mark] },
      );
      const elements = numbered([{ ...block, element }], inBrackets);
      expect(elements.map(textOf).join('')).toBe('words[1]');
      const closed = (node: Nodes): string =>
        node.type === 'element' && ['a', 'code', 'pre', 'kbd'].includes(node.tagName)
          ? textOf(node)
          : 'children' in node
            ? node.children.map(closed).join('')
            : '';
      expect(elements.map(closed).join('')).not.toContain('[');
    }),
  );
});

test('a note whose words end where no mark does has its number at the end of its block', () => {
  const [block] = view({ entities: [cast[0]] }).blocks;
  if (block === undefined) throw new Error('The article has no block.');
  const bare = (tagName: string): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value: 'Acme' }],
  });
  const html = (tagName: string) =>
    numbered([{ ...block, element: bare(tagName) }], inBrackets).map((element) => toHtml(element));
  expect(html('p')).toEqual(['<p>Acme[1]</p>']);
  expect(html('h2')).toEqual(['<h2>Acme</h2>', '<p>[1]</p>']);
});
