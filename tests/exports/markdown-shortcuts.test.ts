import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainText } from '../../src/exports/markdown/plain-text.ts';
import { proseTree } from '../../src/exports/markdown/prose.ts';

/** Signs that mean something in Markdown, above all at the edges of words, and words that need no escape. */
const SIGNS = [
  ...[
    'word',
    'Zoë',
    '“quoted”',
    '$5',
    '12',
    'a b',
    'ww',
    'W',
    's',
    'http',
    '👩🏽‍🚀',
    'שלום',
    '\u00A0',
    'e\u0301',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\t',
    '.',
    '.',
    ':',
    ':',
    '/',
    '//',
    '!',
    '?',
    ',',
    ';',
    "'",
    '"',
    '(',
    ')',
    '%',
  ],
  ...[
    '#',
    '-',
    '--',
    '+',
    '=',
    '*',
    '_',
    '`',
    '~',
    '|',
    '[',
    ']',
    '<',
    '>',
    '&',
    '&amp',
    '\\',
    '^',
    '@',
    '{',
    '}',
  ],
];
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const phrase = fc
  .array(
    fc.record({
      kind: fc.constantFrom('text', 'emphasis', 'strong', 'link', 'autolink', 'footnoteReference', 'break'),
      value: words,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.map(({ kind, value }) => inline(kind, value)));
const tree = fc
  .array(fc.tuple(fc.constantFrom('paragraph', 'heading', 'list', 'footnote', 'table'), phrase), {
    maxLength: 4,
  })
  .map(
    (blocks) => ({ type: 'root', children: blocks.map(([kind, children]) => block(kind, children)) }) as Root,
  );

/** What chance seldom brings together: text at the edges of lines and of other things. */
const edges = [
  block('paragraph', [inline('text', '1. one'), inline('break', ''), inline('text', '- two')]),
  block('paragraph', [inline('text', '+ '), inline('break', ''), inline('text', ' three')]),
  block('paragraph', [inline('footnoteReference', ''), inline('text', '(four)')]),
  block('paragraph', [inline('text', 'five!'), inline('link', 'six')]),
  block('paragraph', [inline('text', 'www'), inline('strong', '.e.org')]),
].map((edge) => ({ type: 'root', children: [edge] }) as Root);

function inline(kind: string, value: string): object {
  const children = [{ type: 'text', value }];
  if (kind === 'text') return { type: 'text', value };
  if (kind === 'footnoteReference') return { type: kind, identifier: '1', label: '1' };
  if (kind === 'break') return { type: kind };
  const url = `https://e.org/${value}`;
  if (kind === 'autolink') return { type: 'link', url, children: [{ type: 'text', value: url }] };
  return kind === 'link' ? { type: kind, url: value, children } : { type: kind, children };
}

function block(kind: string, children: object[]): object {
  const paragraph = { type: 'paragraph', children };
  if (kind === 'heading') return { type: kind, depth: 2, children };
  if (kind === 'list') return { type: kind, children: [{ type: 'listItem', children: [paragraph] }] };
  if (kind === 'footnote')
    return { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph] };
  const cell = { type: 'tableCell', children };
  return kind === 'table'
    ? { type: kind, children: [{ type: 'tableRow', children: [cell, cell] }] }
    : paragraph;
}

test('text that is written as it is comes out as if it had been escaped', () => {
  const writer = (handlers: object) => unified().use(remarkGfm).use(remarkStringify, { handlers }).freeze();
  const [escaping, plain] = [writer({}), writer({ text: plainText })];
  fc.assert(
    fc.property(tree, (root) => {
      expect(plain.stringify(structuredClone(root))).toBe(escaping.stringify(root));
    }),
    { numRuns: 1000, examples: edges.map((root) => [root]) },
  );
});

/** Blocks of HTML as an article has them, marks and numbers among the words. */
const PIECES = [
  ...[
    'word',
    'more words',
    ' ',
    ' ',
    '  ',
    '\n',
    '.',
    '\u00A0',
    '&lt;b>',
    '<br>',
    '<img src="a.png" alt="a">',
  ],
  ...[
    '<strong>bold</strong>',
    '<em>it</em>',
    '<em> it </em>',
    '<strong></strong>',
    '<b>b</b>',
    '<code>c d</code>',
  ],
  ...[
    '<a href="/x">link</a>',
    '<a href="/x" title="t">link</a>',
    '<strong>b<em>i</em></strong>',
    '<del>d</del>',
  ],
  ...['<a class="mark" href="#claim-a" data-numbers="1">marked</a>', '<span id="words-claim-b"></span>'],
  ...[
    '<a class="mark" href="#claim-a">marked </a>',
    '<a href="/x">l <mark class="mark" data-numbers="2,3">m</mark></a>',
  ],
];
const inner = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''));
const blockOf = fc
  .tuple(fc.constantFrom('p', 'p', 'h2', 'h6', 'blockquote', 'ul', 'pre', 'div', ''), inner)
  .map(([name, html]) => {
    if (name === '') return html;
    if (name === 'blockquote') return `<blockquote>\n<p>${html}</p>\n</blockquote>`;
    return name === 'ul' ? `<ul>\n<li>${html}</li>\n</ul>` : `<${name}>${html}</${name}>`;
  });

test('simple blocks come out as the library would convert them', () => {
  const bare = (root: Root) =>
    JSON.parse(JSON.stringify(root, (key, value) => (key === 'position' ? undefined : value)));
  fc.assert(
    fc.property(fc.array(blockOf, { maxLength: 5 }), (htmls) => {
      const convert = (...all: string[]) =>
        bare(
          proseTree(
            all.map((html) => ({ html })),
            'https://e.org/a/',
          ),
        );
      expect(convert(...htmls)).toEqual(convert(`<div>${htmls.join('\n')}</div>`));
    }),
    { numRuns: 500 },
  );
});
