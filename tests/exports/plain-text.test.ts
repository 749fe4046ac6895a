import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainText } from '../../src/exports/markdown/plain-text.ts';

const writers = [{}, { text: plainText }].map((handlers) =>
  unified().use(remarkGfm).use(remarkStringify, { handlers }).freeze(),
);

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab 1.-+#!()[]*_~<>&:/@w\\`|="\'\n') }),
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
);
const inline = fc.oneof(
  words.map((value): PhrasingContent => ({ type: 'text', value })),
  words.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
  fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1', label: '1' }),
  words.map(
    (value): PhrasingContent => ({
      type: 'link',
      url: 'https://a.example',
      children: [{ type: 'text', value }],
    }),
  ),
);

test('whatever the words are, they are written as the library would write them', () => {
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 5 }), (children) => {
      const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
      const [library, plain] = writers.map((writer) => writer.stringify(structuredClone(tree)));
      expect(plain).toBe(library);
    }),
    { numRuns: 3000 },
  );
});
