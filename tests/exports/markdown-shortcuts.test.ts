import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test, vi } from 'vitest';
import { written } from '../../src/exports/markdown/article.ts';
import { plainBlock } from '../../src/exports/markdown/plain-block.ts';
import { proseTree } from '../../src/exports/markdown/prose.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Words and signs that seldom need an escape, and signs that often do. */
const PLAIN = [
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
  ...' .:/,;!?()%&-'.split(''),
];
const SIGNS = [
  ...'#+=*_`~|[]<>@^\\{}\n\t\u00A0'.split(''),
  ...['  ', '--', '&amp', '👩🏽‍🚀', 'e\u0301', 'שלום', '\uD800'],
];
const joined = (...parts: string[]) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
const words = fc.oneof(
  { weight: 3, arbitrary: joined('word', 'a b', ' ', '. ', ', ') },
  { weight: 3, arbitrary: joined(...PLAIN) },
  { weight: 1, arbitrary: joined(...PLAIN, ...SIGNS) },
);
const phrase = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        ...['text', 'text', 'text', 'footnoteReference', 'emphasis', 'strong', 'link', 'autolink', 'break'],
      ),
      value: words,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.map(({ kind, value }) => inline(kind, value)));
const flow = fc
  .tuple(
    fc.constantFrom(
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'loose list',
      'blockquote',
      'footnote',
      'note',
      'loose note',
      'table',
    ),
    phrase,
  )
  .map(([kind, children]) => block(kind, children));
const tree = fc.array(flow, { maxLength: 4 }).map((children) => ({ type: 'root', children }) as Root);

/** What chance seldom brings together: text at the edges of lines and of other things. */
const edges = [
  [inline('text', '1. one'), inline('break', ''), inline('text', '- two')],
  [inline('text', '+ '), inline('break', ''), inline('text', ' three')],
  [inline('footnoteReference', ''), inline('text', '(four)')],
  [inline('text', 'five!'), inline('link', 'six')],
  [inline('text', 'www'), inline('strong', '.e.org')],
  [inline('text', 'New.'), inline('emphasis', 'seven')],
  [inline('strong', 'eight'), inline('text', 'nine')],
  [inline('strong', 'Ten:'), inline('text', ' (eleven) '), inline('strong', 'twelve')],
  [inline('text', '“'), inline('emphasis', '“thirteen”'), inline('text', '”')],
  [inline('strong', 'fourteen'), inline('strong', 'fifteen'), inline('emphasis', 'sixteen')],
].flatMap((children) =>
  ['paragraph', 'heading', 'list', 'blockquote', 'note'].map(
    (kind) => ({ type: 'root', children: [block(kind, children)] }) as Root,
  ),
);

function inline(kind: string, value: string): object {
  const children = [{ type: 'text', value }];
  if (kind === 'text') return { type: 'text', value };
  if (kind === 'footnoteReference') return { type: kind, identifier: '1', label: '1' };
  if (kind === 'break') return { type: kind };
  const url = `https://e.org/${value}`;
  if (kind === 'autolink') return { type: 'link', url, children: [{ type: 'text', value: url }] };
  return kind === 'link' ? { type: kind, url, children } : { type: kind, children };
}

/** "note": a footnote with a list, as those of an article are; "loose": with its items apart. */
function block(kind: string, children: object[]): object {
  const paragraph = { type: 'paragraph', children };
  if (kind === 'blockquote') return { type: kind, children: [paragraph, paragraph] };
  if (kind === 'heading') return { type: kind, depth: 2, children };
  if (kind.endsWith('list')) {
    const item = { type: 'listItem', children: [paragraph] };
    return { type: 'list', ...(kind === 'list' && { spread: false }), children: [item, item] };
  }
  if (kind.endsWith('note')) {
    const list = kind === 'footnote' ? [] : [block(kind === 'note' ? 'list' : 'loose list', children)];
    return { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph, ...list] };
  }
  const cell = { type: 'tableCell', children };
  return kind === 'table'
    ? { type: kind, children: [{ type: 'tableRow', children: [cell, cell] }] }
    : paragraph;
}

test('what is written without the library comes out as the library would write it', () => {
  const library = unified()
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' })
    .freeze();
  fc.assert(
    fc.property(tree, (root) => {
      expect(written(structuredClone(root))).toBe(library.stringify(root));
    }),
    { numRuns: 600, examples: edges.map((root) => [root]) },
  );
});

test('ordinary notes are written without the library, and what needs an escape is not', () => {
  const note = (value: string) =>
    block('note', [
      inline('strong', 'Claim, reported:'),
      inline('text', value),
      inline('footnoteReference', ''),
      inline('text', ', and more: '),
      inline('autolink', 'a_b?c=1#d'),
    ]) as RootContent;
  const line = '**Claim, reported:** Q & A with Zoë (2025)[^1], and more: <https://e.org/a_b?c=1#d>';
  expect(plainBlock(note(' Q & A with Zoë (2025)'))).toBe(`[^1]: ${line}\n\n    - ${line}\n    - ${line}`);
  expect(plainBlock(note(' a * b'))).toBeUndefined();
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
    '&#x3C;b>',
    '&#x26;',
    '&lt;',
    '&amp',
    '\0',
    '\r',
    '<br>',
    '<img src="a.png" alt="a">',
  ],
  ...[
    '<strong>bold</strong>',
    '<em>it</em>',
    '<em> it </em>',
    '<em></em>',
    '<em>it <a href="/x">l</a></em>',
    '<strong></strong>',
    '<b>b</b>',
    '<code>c d</code>',
  ],
  ...[
    '<a href="/x">link</a>',
    '<a href="/x" title="t">link</a>',
    '<a href="/x">l <a href="/y">k</a></a>',
    '<strong>b<em>i</em></strong>',
    '<del>d</del>',
  ],
  ...['<a class="mark" href="#claim-a" data-numbers="1">marked</a>', '<span id="words-claim-b"></span>'],
  ...[
    '<a class="mark sign" href="#claim-a" aria-label="a > b"></a>',
    '<a href="/x"></a>',
    '<a href="http://">x</a>',
  ],
  '<a href="/x"><em>l<mark class="mark" data-numbers="4">m</mark></em> n</a>',
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
    if (name === 'blockquote') return `<blockquote>\n<p>${html}</p>\n<p>word</p>\n</blockquote>`;
    return name === 'ul' ? `<ul>\n<li>${html}</li>\n<li>word</li>\n</ul>` : `<${name}>${html}</${name}>`;
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
