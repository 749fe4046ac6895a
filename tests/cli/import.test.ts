import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importText } from '../../src/cli/import/command.ts';
import { run } from '../../src/cli/world.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { story } from './import-story.ts';
import { importWorld, page } from './import-world.ts';

async function imported(args: string[], machine: Parameters<typeof importWorld>[1] = {}) {
  const { machine: world, printed, disk } = importWorld(args, machine);
  const code = await run(() => importText(world), world);
  return { said: `${code}: ${printed()}`, disk };
}

/** What the build makes of the files on the disk. */
function compiled(disk: ReadonlyMap<string, string | Uint8Array>) {
  const files = [...disk].map(([path, text]) => ({ path, text: String(text) }));
  const { registry, problems } = compileEntities(
    files.filter(({ path }) => path.startsWith('content/entities/')),
  );
  const articles = files
    .filter(({ path }) => path.startsWith('content/articles/'))
    .map((file) => compileArticle(file, registry));
  return {
    registry,
    problems: [...problems, ...articles.flatMap((one) => (one.ok ? [] : one.problems))],
    article: articles.flatMap((one) => (one.ok ? [one.value] : []))[0],
  };
}

describe('a copied story', () => {
  const result = imported(['story.txt', '--slug', 'bridgeway'], { files: { 'story.txt': story } });

  test('becomes a draft that the build takes, with the files of its entities', async () => {
    const { registry, problems, article } = compiled((await result).disk);
    expect(problems).toEqual([]);
    expect(article?.article.draft).toBe(true);
    expect([...registry].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
      'bridgeway venture',
      'financial-times publication',
      'gavin-belson person',
      'globex company',
      'hooli company',
      'initech company',
      'milton-waddams person',
      'peter-gibbons person',
      'reuters publication',
      'vandelay company',
      'x platform',
    ]);
  });

  test('has each of its sums, with bound, kind, payer and payee', async () => {
    const { article } = compiled((await result).disk);
    const sums = article?.article.amounts.map(({ quote, value, min, max, bound, kind, from, to }) =>
      [quote, value ?? `${min}–${max}`, bound, kind, from ?? '?', to ?? '?'].join(' | '),
    );
    expect(sums).toEqual([
      'over $4 billion | 4000000000 | at-least | investment | ? | initech',
      'tens of billions of dollars | 10000000000–99000000000 | range | investment | globex | initech',
      '$2.6 billion | 2600000000 | exact | funding-round | ? | initech',
      '$250 million | 250000000 | exact | funding-round | globex | ?',
      '$60 billion | 60000000000 | exact | capex | ? | ?',
    ]);
  });

  test('has a claim for each sentence, with who says so and on what record', async () => {
    const { article } = compiled((await result).disk);
    const claims = article?.article.claims ?? [];
    expect(claims.every(({ status }) => status === 'unverified')).toBe(true);
    expect(
      claims.map(({ says, through }) =>
        [says.who ?? says.as ?? 'the text', says.record, says.via, through].filter(Boolean).join(' | '),
      ),
    ).toEqual([
      'the text | author',
      'the widget giant | document | a blog post',
      'reuters | reported',
      'those with knowledge of the talks | anonymous',
      'the text | author',
      'financial-times | reported',
      'one of the people | anonymous',
      'the text | author',
      'gavin-belson | on-record',
      'gavin-belson | document | his social media site X',
      'gavin-belson | document',
      'milton-waddams | on-record',
    ]);
  });

  test('is reported: what was found, mended, left out, and left to the writer', async () => {
    expect((await result).said).toMatchInlineSnapshot(`
      "0: Wrote content/articles/bridgeway.md, a draft: 12 claims, 5 amounts, 11 entities (11 new).

      Entities:
        globex (new)
        bridgeway (new)
        initech (new)
        hooli (new)
        vandelay (new)
        reuters (new)
        peter-gibbons (new)
        financial-times (new)
        gavin-belson (new)
        x (new)
        milton-waddams (new)

      Amounts:
        over $4 billion (investment)
        tens of billions of dollars (investment)
        $2.6 billion (funding-round)
        $250 million (funding-round)
        $60 billion (capex)

      Who says so:
        the text itself: 3
        the widget giant (document): 1
        reuters (reported): 1
        those with knowledge of the talks (anonymous): 1
        financial-times (reported): 1
        one of the people (anonymous): 1
        gavin-belson (on-record): 1
        gavin-belson (document): 2
        milton-waddams (on-record): 1

      New files:
        content/entities/globex.yaml
        content/entities/bridgeway.yaml
        content/entities/initech.yaml
        content/entities/hooli.yaml
        content/entities/vandelay.yaml
        content/entities/reuters.yaml
        content/entities/peter-gibbons.yaml
        content/entities/financial-times.yaml
        content/entities/gavin-belson.yaml
        content/entities/x.yaml
        content/entities/milton-waddams.yaml

      Spaces put in between sentences:
        two. According

      Left out, as part of the page:
        0 Comments

      Left for you:
        the role of each member of the cast, and one line on each new entity
        ids, labels and statements of the claims, which are cut from the sentences: ids are permanent once published
        sources, evidence and status: everything is unverified
        the author, the line under the headline, and the day of publication"
    `);
  });
});

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
      'The text does not look like English (most likely "de"): names and sums are drafted as far as they can be read, and who says what is mostly missing.',
    );
    expect(compiled(disk).problems).toEqual([]);
    expect(compiled(disk).article?.article).toMatchObject({
      lang: 'de',
      amounts: [{ quote: '€5m', value: 5_000_000 }],
    });
  });

  test('a long text shows its progress', async () => {
    const { said } = await imported(['-', '--slug', 'long'], {
      input: 'Globex said that the bridge fell again. '.repeat(600),
    });
    expect(said).toContain('23,999 characters: reading who says what …');
  });
});

describe('what cannot be imported is answered with why, and nothing is written:', () => {
  const refused = async (args: string[], machine: Parameters<typeof importWorld>[1] = {}) => {
    const before = Object.keys(machine.files ?? {});
    const { said, disk } = await imported(args, machine);
    expect([...disk.keys()]).toEqual(before);
    return said;
  };
  const bytes = (...values: number[]) => ({ files: { x: Uint8Array.from(values) } });

  test('no text, several, an option that there is not', async () => {
    expect(await refused([])).toMatchInlineSnapshot(
      `"2: What is to be imported is missing. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME."`,
    );
    expect(await refused(['a', 'b'])).toMatchInlineSnapshot(
      `"2: One text at a time: "b" is more than that. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME."`,
    );
    expect(await refused(['a', '--force'])).toMatchInlineSnapshot(
      `"2: Unknown option '--force'. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME."`,
    );
    expect(await refused(['a', '--slug', 'No Way'])).toMatchInlineSnapshot(
      `"2: --slug "No Way" cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article."`,
    );
  });

  test('a file that is not there, empty, blank, binary, or in another encoding', async () => {
    expect(await refused(['nowhere.txt'])).toMatchInlineSnapshot(`"2: nowhere.txt: There is no such file."`);
    expect(await refused(['x'], bytes())).toMatchInlineSnapshot(
      `"2: x is empty: there is nothing to import."`,
    );
    expect(await refused(['x'], bytes(32, 10))).toMatchInlineSnapshot(
      `"2: x has nothing but white space: there is nothing to import."`,
    );
    expect(await refused(['x'], bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toMatchInlineSnapshot(
      `"2: x is not text: it has bytes that no text has. Save the words as plain text, Markdown or HTML, and import that."`,
    );
    expect(await refused(['x'], bytes(0x63, 0x61, 0x66, 0xe9))).toMatchInlineSnapshot(
      `"2: x is not in UTF-8. Convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"`,
    );
    expect(await refused(['x'], bytes(0xff, 0xfe, 0x63, 0))).toMatchInlineSnapshot(
      `"2: x is not in UTF-8, but in UTF-16 (little-endian). Convert it first, for example with: iconv -f UTF-16 -t UTF-8 OLD > NEW"`,
    );
  });

  test('10 MB of text, a text too long for one article, and a text of nothing but furniture', async () => {
    expect(
      await refused(['x'], { files: { x: 'A third of a megabyte. '.repeat(15_000) } }),
    ).toMatchInlineSnapshot(
      `"2: x has 344,999 characters of prose, and at most 200,000 can be drafted as one article. Divide it, and import the parts."`,
    );
    expect(
      await refused(['x'], { files: { x: 'Ten megabytes it is. '.repeat(500_000) } }),
    ).toMatchInlineSnapshot(`"2: x has more than 10 MB: that is no article. Import the part that is."`);
    expect(await refused(['x'], { files: { x: 'Share\n0 Comments\n' } })).toMatchInlineSnapshot(
      `"2: x has no prose: nothing is left once what belongs to the page is taken away."`,
    );
  });

  test('an address that is not http', async () => {
    expect(await refused(['ftp://news.example/a'])).toMatchInlineSnapshot(
      `"2: ftp://news.example/a is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
    expect(await refused(['file:///etc/passwd'])).toMatchInlineSnapshot(
      `"2: file:///etc/passwd is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
    expect(await refused(['javascript:alert(1)'])).toMatchInlineSnapshot(
      `"2: javascript:alert(1) is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
  });

  test('no network, a server that is slow, a page that is gone, a picture, a page without an article', async () => {
    const address = 'https://news.example/a';
    const slow = () => Promise.reject(new DOMException('too slow', 'TimeoutError'));
    expect(await refused([address])).toMatchInlineSnapshot(
      `"2: https://news.example/a cannot be reached (getaddrinfo ENOTFOUND). Is there a network? Otherwise save the page and import the file."`,
    );
    expect(await refused([address], { fetch: slow })).toMatchInlineSnapshot(
      `"2: https://news.example/a did not answer within 20 seconds. Is there a network? Otherwise save the page and import the file."`,
    );
    expect(
      await refused([address], { fetch: page('', { status: 404, statusText: 'Not Found' }) }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a answers 404 (Not Found): there is no page to import. Open it in a browser, save the text and import that."`,
    );
    expect(
      await refused([address], { fetch: page('', { headers: { 'content-type': 'image/png' } }) }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a is no page but image/png: save its words as text and import that."`,
    );
    expect(
      await refused([address], { fetch: page('<html><body><nav><a href="/">Home</a></nav></body></html>') }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a has no article: no part of the page reads like one. Copy the words into a text file and import that."`,
    );
  });

  test('an article that exists already', async () => {
    const files = { x: 'The bridge fell.', 'content/articles/bridge.md': 'Mine.' };
    expect(await refused(['x', '--slug', 'bridge'], { files })).toMatchInlineSnapshot(
      `"2: content/articles/bridge.md exists already and is left as it is. Choose another name: --slug NAME."`,
    );
  });
});

test('the file of an entity that exists is left as it is', async () => {
  const mine = 'name: Initech\nkind: company\ndescription: Mine.\n';
  const { disk } = await imported(['-', '--slug', 'a'], {
    input: 'It was Initech Corp. that said so.',
    files: { 'content/entities/initech.yaml': mine },
  });
  expect(disk.get('content/entities/initech.yaml')).toBe(mine);
});
