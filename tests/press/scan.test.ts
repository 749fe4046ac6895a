import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { expect, test } from 'vitest';
import { type Scanned, scan } from '../../src/press/scan.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a browser finds in a page: parsed as a whole, which is too slow for every page. */
function parsed(html: string): Scanned {
  const [ids, duplicates, links] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get('id');
      if (id !== undefined) (ids.has(id) ? duplicates : ids).add(id);
      for (const name of ['href', 'src', 'action', 'cite']) {
        const link = attributes.get(name);
        if (link !== undefined) links.add(link);
      }
      for (const one of attributes.get('srcset')?.split(',') ?? [])
        links.add(one.trim().split(/\s/)[0] ?? '');
      if (attributes.get('property') === 'og:image') links.add(attributes.get('content') ?? '');
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { ids, duplicates: [...duplicates], links };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As Astro and hast-util-to-html write values: only what would end them is escaped. */
const quoted = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');

/** Text that looks like markup, in every place that text can be in. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '<',
      '>',
      '"',
      "'",
      '&',
      '=',
      '/',
      ' id="x"',
      ' href="/y/"',
      '<a ',
      '<b>',
      '-->',
      'é',
      '\n',
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));
const name = fc.constantFrom(
  'id',
  'href',
  'src',
  'cite',
  'action',
  'title',
  'data-id',
  'data-href',
  'class',
  'srcset',
  'aria-label',
);
const attributes = fc
  .uniqueArray(fc.tuple(name, fc.option(text, { nil: undefined })), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  .map((list) =>
    list
      .filter(([key, value]) => value !== undefined || !/^(?:id|href|src|cite|action|srcset)$/.test(key))
      .map(([key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${quoted(value)}"`))
      .join(''),
  );
const leaf = fc.oneof(
  text.map(escaped),
  attributes.map((list) => `<img${list}>`),
  attributes.map(
    (list) =>
      `<meta property="og:image"${list.includes(' content') ? '' : ' content="/card.png?a&#38;b"'}${list}>`,
  ),
  text.map(
    (data) =>
      `<script type="application/ld+json">${JSON.stringify({ data }).replaceAll('<', '\\u003c')}</script>`,
  ),
);
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'span', 'bdi', 'svg'),
        attributes,
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, list, children]) => `<${tag}${list}>${children.join('')}</${tag}>`),
  ),
}));
const page = fc
  .array(node, { maxLength: 5 })
  .map((nodes) => `<!doctype html><html><body><main>${nodes.join('')}</main></body></html>`);

test('finds the ids and links that a browser finds, in whatever the press writes', () => {
  fc.assert(
    fc.property(page, (html) => {
      const [mine, theirs] = [scan(html), parsed(html)];
      expect([[...mine.ids].sort(), [...mine.links].sort()]).toEqual([
        [...theirs.ids].sort(),
        [...theirs.links].sort(),
      ]);
      expect([...mine.duplicates].sort()).toEqual([...theirs.duplicates].sort());
    }),
    { numRuns: 2_000, seed: 6 },
  );
});

test.each([
  ['an address with an ampersand', '<a href="/x/?a=1&amp;b=2">x</a>', ['/x/?a=1&b=2']],
  ['numeric references, either way', '<a href="/&#x61;&#98;/">x</a>', ['/ab/']],
  ['a tag that ends in a slash', '<use href="#sign"/>', ['#sign']],
  ['an attribute with a tag in it', '<p title="<a href=&#34;/no/&#34;>" cite="/yes/">x</p>', ['/yes/']],
  ['where a page leads at once', '<meta http-equiv="refresh" content="0; url=/new/">', ['/new/']],
  ['a description is no address', '<meta name="description" content="/no/">', []],
  [
    'what is told to others',
    '<meta name="twitter:image" content="https://x.example/a.png">',
    ['https://x.example/a.png'],
  ],
  ['every candidate of a picture', '<img srcset="a.png 1x, b.png 2x" alt="">', ['a.png', 'b.png']],
  ['text that looks like an attribute', '<p>it reads: href="/no/" &lt;a href="/no/"&gt;</p>', []],
])('%s', (_name, html, links) => {
  expect([...scan(html).links]).toEqual(links);
});

test('an id that occurs three times is told once', () => {
  expect(scan('<p id="a"></p><p id="b"></p><p id="a"></p><i id="a"></i>')).toEqual({
    ids: new Set(['a', 'b']),
    duplicates: ['a'],
    links: new Set(),
  });
});
