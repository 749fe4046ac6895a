import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown, escapeXml, jsonForScript } from '../src/escape.ts';
import { readXml } from './exports/feeds/support.ts';
import { parse, textOf } from './support/html.ts';

const anything = fc.string({ unit: 'grapheme' });
/** Signs that one of the languages takes for its own, and words between them. */
const signs = fc
  .array(
    fc.constantFrom(
      ...'&<>"\'`*_[]()\\~#+-=|!{}.:;/1'.split(''),
      ...[
        'word',
        'é',
        '&amp;',
        '&#60;',
        ']]>',
        '</script>',
        '<!--',
        '\u2028',
        '~~',
        '1.',
        '2)',
        '# ',
        '- ',
        '👩🏽‍🚀',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(anything, signs);

/** HTML and XML have one line end. */
const oneLineEnd = (value: string) => value.replace(/\r\n?/g, '\n');

test('any text is read back from HTML, in an element and in an attribute', () => {
  fc.assert(
    fc.property(text, (value) => {
      const written = value.replaceAll('\0', '');
      const escaped = escapeHtml(written);
      expect(textOf(`<p>${escaped}</p>`)).toBe(oneLineEnd(written));
      const [quoted] = parse(`<p title="${escaped}" lang='${escaped}'></p>`).children;
      const properties = quoted?.type === 'element' ? quoted.properties : {};
      expect([properties.title, properties.lang]).toEqual([oneLineEnd(written), oneLineEnd(written)]);
    }),
  );
});

test('any text that XML may hold is read back from it', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { a } = readXml(`<a b="${escapeXml(value)}">x${escapeXml(value)}x</a>`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML may not hold.
      const allowed = value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
      expect(oneLineEnd(a['#text'])).toBe(`x${oneLineEnd(allowed)}x`);
      expect(escapeXml(value)).not.toMatch(/[<>"]|&(?!#x[0-9A-F]+;)/);
    }),
  );
});

test('any value is read back from the JSON of a script, which nothing in it can end', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.jsonValue()), (value) => {
      const written = jsonForScript(value);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});

test('any line is read back from Markdown as text', () => {
  const read = (node: Nodes): string =>
    'children' in node ? node.children.map(read).join('') : node.type === 'text' ? node.value : '';
  const reader = unified().use(remarkParse).use(remarkGfm).freeze();
  fc.assert(
    fc.property(signs, (value) => {
      const line = value.replace(/\s+/g, ' ').trim();
      expect(read(reader.parse(escapeMarkdown(line)))).toBe(line);
    }),
    { numRuns: 1000 },
  );
});
