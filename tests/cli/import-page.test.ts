import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blockLine } from '../../src/cli/import/blocks.ts';
import { readPage } from '../../src/cli/import/page.ts';
import { compiled, imported } from './import-run.ts';

const PROSE =
  '<p>The ferry line said on Friday that it would sell its two oldest boats, and that a buyer in Bergen had been found for both of them.</p><p>The crews, it said, would stay with the line until the end of the year, and nobody would lose a day of pay.</p>';
const html = (body: string, head = '') =>
  `<!doctype html><html><head><title>Ferries</title>${head}</head><body><article><h1>Ferries</h1>${PROSE}${body}</article></body></html>`;
const lines = (body: string) => readPage(html(body))?.blocks.map(blockLine).slice(2);
const bytesOf = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

describe('every word of the article goes into some block:', () => {
  test('a line break is white space, and two part paragraphs', () => {
    expect(lines('<p>One boat<br>was old.<br/>One was new.</p>')).toEqual(['One boat was old. One was new.']);
    expect(lines('<div>One boat was old.<br><br>One was new.</div>')).toEqual([
      'One boat was old.',
      'One was new.',
    ]);
  });

  test('words beside a block', () => {
    expect(lines('<ul><li>The boats<ul><li>Ada</li><li>Bo</li></ul>are old.</li></ul>')).toEqual([
      '- The boats',
      '    - Ada',
      '    - Bo',
      '  are old.',
    ]);
    expect(lines('<blockquote>We sell.<p>We are sorry.</p></blockquote>')).toEqual([
      '> We sell.',
      '> We are sorry.',
    ]);
    expect(lines('<ol start="3"><li>Sell.<p>At once.</p></li><li>Leave.</li></ol>')).toEqual([
      '3. Sell.',
      '   At once.',
      '4. Leave.',
    ]);
  });

  test('lists whose numbers do not follow one another', () => {
    expect(lines('<ol reversed><li><p>Third.</p></li><li>Second.</li><li>First.</li></ol>')).toEqual([
      '3\\. Third.',
      '2\\. Second.',
      '1\\. First.',
    ]);
    expect(lines('<ol><li>One.</li><li value="20">Twenty.<p>More.</p></li><li>And one.</li></ol>')).toEqual([
      '1\\. One.',
      '20\\. Twenty.',
      'More.',
      '21\\. And one.',
    ]);
  });

  test('the quotation marks of a page, and powers behind letters', () => {
    expect(lines('<p>She called it <q>a <q>small</q> boat</q> of 9 m<sup>2</sup>.</p>')).toEqual([
      `She called it "a 'small' boat" of 9 m².`,
    ]);
  });

  test('tables, captions and definitions', () => {
    expect(
      lines('<table><tr><th>Boat</th><th>Price</th></tr><tr><td>Ada|1</td><td>$3 million</td></tr></table>'),
    ).toEqual(['| Boat | Price |\n| --- | --- |\n| Ada\\|1 | $3 million |']);
    expect(lines('<figure><img src="a.jpg"><figcaption>Ada at sea.</figcaption></figure>')).toEqual([
      'Ada at sea.',
    ]);
    expect(lines('<dl><dt>Ada</dt><dd>A boat of 1970.</dd></dl>')).toEqual(['Ada', 'A boat of 1970.']);
  });

  test('powers stand apart, and marks of notes go', () => {
    expect(
      lines('<p>It burns 10<sup>6</sup> litres.<sup><a href="#n1">2</a></sup> Of CO<sub>2</sub>.</p>'),
    ).toEqual(['It burns 10⁶ litres. Of CO2.']);
  });
});

test('what was left out is told', async () => {
  const { said } = await imported(['a.html', '--slug', 'ferries'], {
    files: {
      'a.html': html(
        '<p>It has <del>nine</del> ten boats.</p><blockquote><p>We paid on the day that we were asked to.</p><footer>— the crew</footer></blockquote>',
      ),
    },
  });
  expect(said).toContain('Left out, as part of the page:\n  — the crew\n  nine (struck out)\n');
});

test('the address, the publisher and the day that a page gives itself are those of the source', async () => {
  const { disk } = await imported(['a.html', '--slug', 'ferries'], {
    files: {
      'a.html': html(
        '',
        '<link rel="canonical" href="https://news.example/ferries"><meta property="og:site_name" content="The Ferry News"><meta property="article:published_time" content="2026-10-02T08:00:00Z">',
      ),
    },
  });
  const text = String(disk.get('content/articles/ferries.md'));
  expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({
    origin: { source: 'imported-page' },
    sources: [{ publisher: 'The Ferry News', url: 'https://news.example/ferries', published: '2026-10-02' }],
  });
  expect(compiled(disk).problems).toEqual([]);
});

describe('a page is read in its own encoding:', () => {
  const body = async (bytes: Uint8Array<ArrayBuffer>, type: string) => {
    const { said, disk } = await imported(['https://news.example/a', '--slug', 'a'], {
      fetch: () => Promise.resolve(new Response(bytes, { headers: { 'content-type': type } })),
    });
    return `${said}\n${String(disk.get('content/articles/a.md'))}`;
  };
  const cafe = '<p>The Café Zürich is closed.</p>';

  test('the one that it names itself', async () => {
    const bytes = bytesOf(html(cafe, '<meta charset="windows-1252">'), 'latin1');
    expect(await body(bytes, 'text/html')).toContain('\n\nThe Café Zürich is closed.');
  });

  test('not one that nobody knows', async () => {
    expect(await body(bytesOf(html(cafe), 'utf8'), 'text/html; charset=utf8mb4')).toContain(
      '\n\nThe Café Zürich is closed.',
    );
  });

  test('and what cannot be read is told', async () => {
    const bytes = bytesOf(html('<p>The Café is closed.</p>'), 'latin1');
    expect(await body(bytes, 'text/html; charset=utf-8')).toContain(
      'Doubtful:\n  1 of its characters cannot be read as utf-8; “\uFFFD” stands for each.',
    );
  });
});

describe('the frontmatter of imported Markdown is read as YAML:', () => {
  const front = async (yaml: string) => {
    const { said, disk } = await imported(['note.md', '--slug', 'a'], {
      files: { 'note.md': `---\n${yaml}\n---\n\nThe ferry sank on Friday.\n` },
    });
    return { said, title: parse(String(disk.get('content/articles/a.md')).split('---\n')[1] ?? '').title };
  };

  test.each([
    ["title: 'The crew''s day'", "The crew's day"],
    ['title: "Caf\\u00e9 at sea"', 'Café at sea'],
    ['title: >-\n  A long\n  day', 'A long day'],
    ['title: Ferries # draft 2', 'Ferries'],
    ['title: 2026', '2026'],
    ['title: |\n  A long\n  day', 'A long day'],
    ['title: The port: a report\ntags:\n  - sea', 'The port: a report'],
    ['title: "The port\nlayout: post', 'The port'],
  ])('%s', async (yaml, title) => {
    expect((await front(yaml)).title).toBe(title);
  });

  test('as are fields in TOML, each by its line', async () => {
    const { said, disk } = await imported(['note.md', '--slug', 'a'], {
      files: {
        'note.md': '+++\ntitle = "At sea"\n\n[params]\ndraft = true\n+++\n\nThe ferry sank on Friday.\n',
      },
    });
    expect(String(disk.get('content/articles/a.md'))).toMatch(/^title: At sea$/m);
    expect(said).toContain('Left out, as part of the page:\n  frontmatter: draft');
  });

  test('and what is none stays in the text', async () => {
    expect((await front('The crew met.\nThey left.')).title).not.toBe('');
  });

  test('with the fields that are not taken over', async () => {
    expect((await front('title: Ferries\nlayout: post\ntags: [sea]')).said).toContain(
      'Left out, as part of the page:\n  frontmatter: layout\n  frontmatter: tags',
    );
  });
});

test('a text in UTF-16 with its mark is read', async () => {
  const { disk } = await imported(['x', '--slug', 'a'], {
    files: { x: bytesOf('\uFEFFThe ferry sank on Friday.', 'utf16le') },
  });
  expect(String(disk.get('content/articles/a.md'))).toContain('\n\nThe ferry sank on Friday.\n');
});
