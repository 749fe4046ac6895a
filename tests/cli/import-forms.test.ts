import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compiled, imported } from './import-run.ts';
import { page } from './import-world.ts';

describe('where the text comes from', () => {
  const article = `<!doctype html><html><head><title>Globex pays</title></head><body><nav>Home</nav><article><h1>Globex pays</h1>${'<p>Globex Corp. paid $5 million for the bridge on Monday, the company said in a statement, and * nobody [knows] why.</p><p>Share</p>'.repeat(5)}</article></body></html>`;

  test('a page is read without its furniture, and named as the source', async () => {
    const { said, disk } = await imported(['https://news.example/globex'], { fetch: page(article) });
    const text = String(disk.get('content/articles/globex-pays.md'));
    expect(said).toMatch(
      /^0: Wrote content\/articles\/globex-pays.md, a draft: 5 claims, 1 amount, 1 entity \(1 new\)\./,
    );
    expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({
      title: 'Globex pays',
      origin: { source: 'imported-page' },
      sources: [
        {
          id: 'imported-page',
          publisher: 'news.example',
          url: 'https://news.example/globex',
          accessed: '2026-11-23',
          tier: 'pointer',
          seen: 'read',
        },
      ],
    });
    expect(text).not.toContain('Share');
    expect(compiled(disk).problems).toEqual([]);
  });

  test('a first line in title case is the headline, though its quotation ends with a full stop', async () => {
    const { disk } = await imported(['-'], {
      input: 'Jane Doe Hammers Globex: ‘You Should Close the Bridge.’\n\nIn 2019 the bridge was closed.\n',
    });
    const text = String([...disk].find(([path]) => path.startsWith('content/articles/'))?.[1]);
    expect(parse(text.split('---\n')[1] ?? '').title).toBe(
      'Jane Doe Hammers Globex: ‘You Should Close the Bridge.’',
    );
    expect(text.split('---\n')[2]).toBe('\nIn 2019 the bridge was closed.\n');
  });

  test('lines that were broken by hand join as their script does', async () => {
    const { disk } = await imported(['-', '--slug', 'lines', '--title', 'Lines'], {
      input: '市長は古い橋を\n閉じると言った。\n\nThe coun-\ncil closed the\nbridge on Monday.\n',
    });
    const text = String(disk.get('content/articles/lines.md'));
    expect(text).toContain('\n市長は古い橋を閉じると言った。\n');
    expect(text).toContain('\nThe council closed the bridge on Monday.\n');
  });

  test('words that stand several times are chosen by what stands next to them', async () => {
    const { disk } = await imported(['-', '--slug', 'twice'], {
      input: 'Globex paid $5 million.\n\nAcme sold it. Globex paid $5 million. It was over.',
    });
    const claims = compiled(disk).article?.article.claims.map(({ quote, prefix, suffix }) => [
      prefix,
      quote,
      suffix,
    ]);
    expect(claims).toEqual([
      [undefined, 'Globex paid $5 million.', 'Acme'],
      ['it.', 'Globex paid $5 million.', undefined],
    ]);
  });

  test('Markdown keeps its own, and gives its heading as the title', async () => {
    const { disk } = await imported(['note.md'], {
      files: {
        'note.md':
          '# The *bridge* fell\n\nIt was [Globex](https://globex.example) that said the bridge fell.\n',
      },
    });
    const text = String(disk.get('content/articles/the-bridge-fell.md'));
    expect(text).toContain('\n\nIt was [Globex](https://globex.example) that said the bridge fell.\n');
    expect(compiled(disk).problems).toEqual([]);
  });

  test('signs of Markdown in plain text stay what they are', async () => {
    const line = '1. It *is* <b>not</b> # a [link](x), said `nobody` & &amp; no_one_ at all.';
    const { disk } = await imported(['-', '--slug', 'signs'], { input: `- Minus one, he said.\n\n${line}` });
    expect(compiled(disk).article?.rendered.text.trim()).toBe(`- Minus one, he said. ${line}`);
  });

  test('Windows line ends and a byte order mark leave no trace', async () => {
    const windows = await imported(['-', '--slug', 'a'], {
      input: '\uFEFFThe bridge fell\r\n\r\nGlobex said that it fell.\r\nNobody knows why it fell.\r\n',
    });
    const unix = await imported(['-', '--slug', 'a'], {
      input: 'The bridge fell\n\nGlobex said that it fell.\nNobody knows why it fell.\n',
    });
    expect([...windows.disk]).toEqual([...unix.disk]);
  });

  test('a text in another language is drafted as far as it can be read, and said to be so', async () => {
    const input =
      'Das Unternehmen hat am Montag mitgeteilt, dass es für die Brücke 5 Millionen Euro zahlt, also €5m. Die Bank ist nicht mit im Boot, und der Preis ist zu hoch.';
    const { said, disk } = await imported(['-', '--slug', 'de'], { input });
    expect(said).toContain(
      'The text does not look like English (most likely "de"): drafted are sums, what somebody says in the commonest forms, sentences with a figure, and names with a sign of what they are. Everything else is left to you.',
    );
    expect(compiled(disk).problems).toEqual([]);
    expect(compiled(disk).article?.article).toMatchObject({
      lang: 'de',
      amounts: [{ quote: '5 Millionen Euro', value: 5_000_000 }],
    });
  });

  test('a long text shows its progress', async () => {
    const { said } = await imported(['-', '--slug', 'long'], {
      input: 'Globex said that the bridge fell again. '.repeat(600),
    });
    expect(said).toContain('23,999 characters: reading who says what …');
  });
});

test.each(['--help', '-h'])('%s says what there is, whatever else is written', async (option) => {
  expect((await imported(['nowhere.txt', option])).said).toMatch(/^0: npm run import -- FILE\|ADDRESS\|-/);
});
