import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { domText } from '../../src/sources/readers/dom-text.ts';
import { read, textOf } from './read.ts';

const LONG =
  'The council met on Monday and voted to raise the fees for small boats by a third, said a clerk who was there and took the minutes.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Fees | The Anvil</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Fees rise</h1>${body}<p>${LONG}</p><p>${LONG}</p></article><footer>Copyright</footer></body></html>`;
const words = async (body: string) =>
  (await textOf(page(body))).replaceAll(LONG, '').replace('Fees rise', '').trim();

describe('a page', () => {
  test('is told without what stands around its article, and with what it says of itself', async () => {
    const head = `<meta property="og:site_name" content="The Daily Anvil"><meta property="article:published_time" content="2026-11-23T08:00:00Z">
      <meta property="og:title" content="Fees rise"><link rel="canonical" href="/fees">`;
    expect(await read(page('', head), { url: 'https://example.org/fees?from=mail' })).toEqual({
      kind: 'web page',
      text: `Fees rise\n\n${LONG}\n\n${LONG}\n`,
      title: 'Fees rise',
      publisher: 'The Daily Anvil',
      published: '2026-11-23',
      canonical: 'https://example.org/fees',
      lang: 'en-GB',
      left: [],
    });
  });

  test('that keeps its date and publisher for machines is believed', async () => {
    const data = {
      '@graph': [
        { datePublished: '2026-11-22', publisher: { name: 'The Anvil' }, isAccessibleForFree: false },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await read(page('', head))).toMatchObject({
      published: '2026-11-22',
      publisher: 'The Anvil',
      left: ['The page says that not all of it is free to read: this may be the opening.'],
    });
  });

  test.each([
    ['a line that is broken', '<p>It would sell<br>nine anvils.</p>', 'It would sell\nnine anvils.'],
    [
      'paragraphs parted by empty lines',
      '<div>One.<br><br>Two.<br> <br>Three.</div>',
      'One.\n\nTwo.\n\nThree.',
    ],
    [
      'words beside a block',
      '<ul><li>Demand fell<ul><li>abroad</li></ul></li></ul>',
      'Demand fell\n\nabroad',
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2024</td><td>$90 million</td></tr></table>',
      'Year\tSales\n\n2024\t$90 million',
    ],
    ['the mark of a note', '<p>The firm said<sup><a href="#n1">[1]</a></sup> so.</p>', 'The firm said so.'],
    [
      'a mark of a note that is a link',
      '<p>It said<a href="#n2"><sup>2</sup></a>, twice.</p>',
      'It said, twice.',
    ],
    ['a power', '<p>Some 10<sup>9</sup> units.</p>', 'Some 10⁹ units.'],
    [
      'words that nobody sees',
      '<p>Seen.<span hidden>Not.</span><span style="display: none">Nor.</span><script>no()</script></p>',
      'Seen.',
    ],
    ['words that are right no more', '<p>It is <s>six</s> <strike>eight</strike> seven.</p>', 'It is seven.'],
    ['words that were struck out', '<p>It is <del>six</del> <ins>seven</ins>.</p>', 'It is seven.'],
    ['lines of the source', '<p>The\n   firm\nsaid.</p>', 'The firm said.'],
    [
      'how signs are read',
      '<p><ruby>会社<rp>(</rp><rt>かいしゃ</rt><rp>)</rp></ruby>は\n発表した。</p>',
      '会社は発表した。',
    ],
    ['ligatures', '<p>The oﬃce.</p>', 'The office.'],
  ])('%s: all its words stay, as a reader sees them', async (_, body, text) => {
    expect(await words(body)).toBe(text);
  });

  test('loses no word, however its elements stand within each other: a law', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc
          .tuple(
            fc.constantFrom('div', 'p', 'ul', 'li', 'span', 'b', 'blockquote', 'td', 'custom-part'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, inner]) => `<${name}> ${inner.join(' ')} </${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        const found = domText(document.body).match(/\S+/g) ?? [];
        expect(found).toEqual(html.replace(/<[^>]*>/g, ' ').match(/\S+/g) ?? []);
      }),
      { numRuns: 200 },
    );
  });

  test('that is no article, as a filing is none, is told as a whole', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, n) =>
        `<div><span>Item ${n}. The company has made total funding commitments of $${n} billion.</span></div>`,
    );
    const text = await textOf(`<html><body><div>${rows.join('')}</div></body></html>`);
    expect(text.split('\n\n')).toHaveLength(40);
  });

  test('that a script makes says so', async () => {
    expect(await textOf('<html><body><div id="root"></div><script>start()</script></body></html>')).toBe(
      'The page has no words of its own: it is made by a script, or is a picture. Open it in a browser, save the page, and capture it with --from FILE.',
    );
  });

  test.each([
    '<head><title>Fees</title></head><body><p>They rise.</p></body>',
    '<!doctype html><title>Fees</title><p>They rise.',
    '<p>They rise.</p>',
  ])('that leaves out what may be left out is read: %s', async (html) => {
    expect(await textOf(html)).toMatch(/They rise\.\n$/);
  });

  test('that is nested without end is refused', async () => {
    expect(await textOf(`<html><body>${'<div>'.repeat(400)}deep`)).toBe(
      'This is no page that can be read: it is empty, or its elements stand too deeply within each other.',
    );
  });
});

describe('the encoding of a page', () => {
  const japanese = '<p>会社は月曜日に百億円を投じると発表した。</p>';
  /* 日本 in Shift_JIS. */
  const shiftJis = Buffer.concat([
    Buffer.from('<html><head><meta charset="Shift_JIS"><title>x</title></head><body><p>'),
    Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
    Buffer.from('</p></body></html>'),
  ]);

  test('is what the page says of it, in a page in Japanese too', async () => {
    expect(await textOf(shiftJis)).toContain('日本');
    expect(await textOf(`<html lang="ja"><body>${japanese.repeat(5)}</body></html>`)).toContain(
      '百億円を投じる',
    );
  });

  test('is what the page says of it, even behind a long head', async () => {
    const comment = Buffer.from(`<html><head><!-- ${'-'.repeat(3000)} -->`);
    expect(await textOf(Buffer.concat([comment, shiftJis.subarray('<html><head>'.length)]))).toContain(
      '日本',
    );
  });

  test('is what the server says, before what the page says', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="utf-8"></head><body><p>Café</p></body></html>',
      'latin1',
    );
    expect(await textOf(bytes, { charset: 'iso-8859-1' })).toContain('Café');
  });

  test('under a name that nobody knows is looked for elsewhere', async () => {
    expect(await textOf('<html><body><p>Zürich</p></body></html>', { charset: 'utf8mb4' })).toContain(
      'Zürich',
    );
  });

  test('that is not told is guessed, and that is said; signs that cannot be read are counted', async () => {
    expect(await read(Buffer.from('<p>Café</p>', 'latin1'))).toMatchObject({
      text: 'Café\n',
      left: ['It does not say how it is encoded, and is not UTF-8: it was read as windows-1252.'],
    });
    expect((await read(Buffer.from('<p>Café</p>', 'latin1'), { charset: 'utf-8' })).left).toEqual([
      '1 of its characters cannot be read as utf-8; “\uFFFD” stands for each.',
    ]);
  });
});
