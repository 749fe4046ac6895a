import fc from 'fast-check';
import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkEmphasis } from '../../src/markdown/emphasis.ts';
import { toPage } from '../../src/markdown/page-tree.ts';
import { ENGLISH } from '../../src/markdown/page-words.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { rehypePlugins } from '../../src/markdown/plugins.ts';
import { rehypeRawHtml } from '../../src/markdown/raw-html.ts';
import { taskItem } from '../../src/markdown/task-signs.ts';
import { runs } from '../support/runs.ts';

const whole = unified().use(remarkParse).use(remarkEmphasis).use(remarkGfm, { singleTilde: false }).freeze();

/** Pieces of Markdown that mean something next to each other, and words between them. */
const PIECES = [
  ...['word', 'Zoë 👩🏽‍🚀', 'a_b', 'htt', 'ps', 'www', 'x', 'é', '7.', '1)', '\u0000', '\t', '\f', '\u00A0'],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '\r\n',
    '    ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '\n```js a\n',
    '\n```\n',
    '\n---\n',
    '\n===\n',
    '\\',
    '&amp;',
    '&#10;',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[a](',
    '](https://e.org/@me)',
    '](<b c> "t")',
    '![',
    '![i](j.png)',
    '[r]',
    '\n[r]: /u\n',
  ],
  ...['<b>', '</b>', '<div>', '<!-- c -->', '<https://e.org>', '<a href="#">', '<', '>'],
  ...[
    '|',
    ':-',
    '-:',
    '\na|b\n-|-\n',
    '~',
    '~~',
    '~x~',
    '[^n]',
    '\n[^n]: note\n',
    '[ ]',
    '[x]',
    '[^',
    '\n- [ ] ',
  ],
  ...[
    'https://',
    'HTTP://',
    'https:',
    '//',
    'e.org',
    'www.',
    'WWW.e.org',
    '@',
    'me@e.org',
    'mailto:',
    'xmpp:',
    '.',
  ],
];
const pieces = (left: readonly string[]) =>
  fc.array(fc.constantFrom(...left), { maxLength: 40 }).map((parts) => parts.join(''));
/** Some have every piece; some lack the signs of GitHub’s extensions, of addresses or of HTML. */
const markdown = fc.oneof(
  pieces(PIECES),
  ...[/[|~]|:-|-:|\[\^|\[[ x]\]/, /[|~<]|:-|-:|\[\^|\[[ x]\]|@|www|htt|:\/\//i, /</].map((left) =>
    pieces(PIECES.filter((piece) => !left.test(piece))),
  ),
);

/** Without places in the file. */
const bare = (tree: Root) =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));

test('any text has the same tree as with all of GitHub’s extensions', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(bare(parseMarkdown(text))).toEqual(bare(whole.parse(text)));
    }),
    { numRuns: runs(800) },
  );
});

test('any text has the same HTML, in the same pieces, as after the HTML parser', () => {
  const through = (plugin: typeof rehypeRaw) =>
    unified().use(remarkRehype, { allowDangerousHtml: true }).use(plugin).freeze();
  const [always, wherever] = [through(rehypeRaw), through(rehypeRawHtml as typeof rehypeRaw)];
  const textsOf = (tree: HtmlRoot) => {
    const texts: string[] = [];
    visit(tree, 'text', ({ value }) => void texts.push(value));
    return texts;
  };
  fc.assert(
    fc.property(markdown, (text) => {
      const expected = always.runSync(whole.parse(text)) as HtmlRoot;
      const found = wherever.runSync(whole.parse(text)) as HtmlRoot;
      expect(toHtml(found)).toBe(toHtml(expected));
      expect(textsOf(found)).toEqual(textsOf(expected));
    }),
    { numRuns: runs(800) },
  );
});

test('a link in the words of a link is taken apart, as by the HTML parser', () => {
  const tree = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRawHtml as typeof rehypeRaw)
    .runSync(whole.parse('[<https://a.example>](https://b.example)'));
  expect(toHtml(tree as HtmlRoot)).toBe(
    '<p><a href="https://b.example"></a><a href="https://a.example">https://a.example</a></p>',
  );
});

test('any text has the same tree of the page, definitions and footnotes among it, as remark-rehype makes', () => {
  const handlers = { listItem: taskItem(ENGLISH) };
  const plain = unified()
    .use(remarkRehype, { allowDangerousHtml: true, handlers })
    .use(rehypePlugins)
    .freeze();
  const definitions = [
    '[r][]',
    '[^n]',
    '\n\n[r]: /u\n\n',
    '\n\n[R]: /v "t"\n\n',
    '\n\n[^n]: note\n\n',
    '\n\n> [^N]: again\n\n',
  ];
  fc.assert(
    fc.property(fc.oneof(markdown, pieces([...definitions, ...definitions, ...PIECES])), (text) => {
      expect(toPage(whole.parse(text))).toEqual(plain.runSync(whole.parse(text)));
    }),
    { numRuns: runs(800) },
  );
});
