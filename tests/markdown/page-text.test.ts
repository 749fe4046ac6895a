import { expect, test } from 'vitest';
import { pageText } from '../../src/markdown/page-text.ts';
import { toTree } from '../../src/markdown/render.ts';

const read = (markdown: string) => pageText(toTree(markdown)).text.trim().replace(/\s+/g, ' ');

test('the text is what a reader sees, in order, without markup', () => {
  expect(read('# Head\n\nA *b* **c** `d` [e](https://example.org "no") ~~f~~ &amp; \\*g\\*')).toBe(
    'Head A b c d e f & *g*',
  );
});

test('blocks, cells and line breaks are set apart', () => {
  expect(read('one  \ntwo\n\n- three\n- four\n\n| a | b |\n|---|---|\n| c | d |\n')).toBe(
    'one two three four a b c d',
  );
});

test('inline markup does not set apart', () => {
  expect(read('an**vil**s')).toBe('anvils');
});

test('footnote numbers and arrows are no text; footnotes are', () => {
  expect(read('A claim[^1] stands.\n\n[^1]: Its note.')).toBe('A claim stands. Footnotes Its note.');
});

test('comments, pictures and script are no text', () => {
  expect(read('a <!-- b --> ![c](/d.png) <script>e</script><style>f</style>g')).toBe('a g');
});

test('breaks say where blocks meet', () => {
  const { text, breaks } = pageText(toTree('one\n\ntwo\n\n> three'));
  expect(breaks.slice(0, 2).map((at) => text.slice(at).split(/\s/)[0])).toEqual(['', 'two']);
  expect(breaks.every((at, index) => at > (breaks[index - 1] ?? 0))).toBe(true);
});
