import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/compile/files.ts';
import { sha256Of } from '../../src/sources/captured.ts';
import { page, pageServer, status } from '../support/page-server.ts';
import { pdf, setLines } from '../support/pdf.ts';
import { capturing, plain, quotingArticle, sourceFile } from './capture-project.ts';

const FOUND = { source: 'filing', quote: 'commitments of $13 billion' };
const MISSING = { source: 'filing', quote: 'commitments of $14 billions' };
const WORDS = 'Acme has made total funding commitments of $13 billion.';

describe('capturing a source', () => {
  test('keeps its text, writes down day and digest, and looks up the passages that rest on it', async () => {
    const { address } = await pageServer({ '/10q': page(WORDS) });
    const { capture, read, captures } = capturing({
      'content/sources/filing.yaml': `# The filing.\n${sourceFile(`${address}/10q`)}`,
      'content/articles/anvils.md': quotingArticle([FOUND, MISSING], ['filing']),
    });
    expect(await capture([])).toMatchInlineSnapshot(`
      "1: captured  filing  155 words  1 found, 1 missing

      content/articles/anvils.md
      28:16 error These words are not in what was captured of "filing" on 2026-11-24. If the closest passage is meant, write: passage-missing glosswire
          quote: commitments of $13 billion.

      ✖ 1 error

      1 source: 1 captured. 2 passages: 1 found, 1 missing, 0 ambiguous.
      1 source to capture."
    `);
    const [path = ''] = captures();
    const text = read(`captures/${path}`);
    expect(text).toMatch(
      /^A report\n\nAcme has made total funding commitments of \$13 billion\.\n\nThe council/,
    );
    expect(plain(read('content/sources/filing.yaml'))).toBe(
      `# The filing.
publisher: The Daily Anvil
url: http://host/10q
tier: major
accessed: 2026-11-24
captures:
  - {on: 2026-11-24, sha256: "${sha256Of(text)}", from: live, words: 155}
`,
    );
    expect(path).toBe(`filing/2026-11-24-${sha256Of(text).slice(0, 12)}.txt`);
  });

  test('that stands in full in an article writes into the article, and keeps its form', async () => {
    const { address } = await pageServer({ '/10q': page(WORDS) });
    const own = { id: 'filing', publisher: 'Acme', url: `${address}/10q`, tier: 'primary' };
    const { capture, read, root } = capturing({
      'content/articles/anvils.md': quotingArticle([FOUND], [own]),
    });
    expect(await capture(['filing'])).toMatch(/^0: captured {2}filing {2}155 words {2}1 found\n/);
    expect(read('content/articles/anvils.md')).toMatch(
      /\n {4}tier: primary\n {4}accessed: 2026-11-24\n {4}captures:\n {6}- \{on: 2026-11-24, sha256: "?[0-9a-f]{64}"?, from: live, words: 155\}\n---\n/,
    );
    expect((await readContent(root)).problems).toEqual([]);
  });

  test('whose text is the same as before says so, and writes nothing; another text is kept beside the first', async () => {
    const { address, served } = await pageServer({ '/10q': page(WORDS) });
    const { capture, captures, read } = capturing({
      'content/sources/filing.yaml': sourceFile(`${address}/10q`),
    });
    await capture([]);
    const before = read('content/sources/filing.yaml');
    expect(await capture([])).toBe(
      '0: 0 sources: none. 0 passages: 0 found, 0 missing, 0 ambiguous.\nSomething was captured of every source: name those that are to be captured again.',
    );
    expect(await capture(['filing'], { today: '2026-12-01' })).toMatch(/^0: unchanged {2}filing/);
    expect(read('content/sources/filing.yaml')).toBe(before);
    served['/10q'] = page('Acme has made other commitments.');
    expect(await capture(['filing'], { today: '2026-12-02' })).toMatch(/^0: captured {2}filing/);
    const { accessed, captures: written } = parse(read('content/sources/filing.yaml'));
    expect([accessed, written.map(({ on }: { on: string }) => on)]).toEqual([
      '2026-12-02',
      ['2026-11-24', '2026-12-02'],
    ]);
    expect(captures()).toHaveLength(2);
  });

  test('of which the text is on another machine brings it back; one that was edited is put right', async () => {
    const { address } = await pageServer({ '/10q': page(WORDS) });
    const { capture, captures, read, write } = capturing({
      'content/sources/filing.yaml': sourceFile(`${address}/10q`),
    });
    await capture([]);
    const [path = ''] = captures();
    const text = read(`captures/${path}`);
    write(`captures/${path}`, 'Something else.');
    await capture(['filing'], { today: '2026-12-01' });
    expect([captures(), read(`captures/${path}`)]).toEqual([[path], text]);
  });

  test('by its address makes a new one, with what the page says of itself', async () => {
    const head =
      '<meta property="og:site_name" content="The Anvil"><meta property="article:published_time" content="2026-11-20">';
    const { address } = await pageServer({ '/a': page(WORDS, head), '/b': page(WORDS, head) });
    const { capture, read, root } = capturing({});
    expect(await capture([`${address}/a#top`, `${address}/b`])).toMatchInlineSnapshot(`
      "0: captured  source-2026-11-20    155 words  no passage
      captured  source-2026-11-20-2  155 words  no passage

      source-2026-11-20: New: content/sources/source-2026-11-20.yaml. See that publisher and title are right, say in tier what kind of source it is (now: major) and in seen how much was read, and name it in the sources of an article.
      source-2026-11-20-2: New: content/sources/source-2026-11-20-2.yaml. See that publisher and title are right, say in tier what kind of source it is (now: major) and in seen how much was read, and name it in the sources of an article.

      2 sources: 2 captured. 0 passages: 0 found, 0 missing, 0 ambiguous.
      1 of 2: captured source-2026-11-20, 155 words
      2 of 2: captured source-2026-11-20-2, 155 words"
    `);
    expect(plain(read('content/sources/source-2026-11-20.yaml'))).toMatch(
      /^publisher: The Anvil\ntitle: A report\nurl: http:\/\/host\/a\npublished: 2026-11-20\naccessed: 2026-11-24\ntier: major\nlang: en\ncaptures:\n {2}- \{on: /,
    );
    expect((await readContent(root)).problems).toEqual([]);
    expect(await capture([`${address}/a`])).toMatch(/^0: unchanged {2}source-2026-11-20 /);
  });

  test('by its address and for an article is named in the sources of that article, once', async () => {
    const { address } = await pageServer({ '/a': page(WORDS), '/b': page(WORDS) });
    const { capture, read } = capturing({
      'content/sources/one.yaml': sourceFile(`${address}/a`),
      'content/articles/anvils.md': quotingArticle([], ['two']),
      'content/sources/two.yaml': sourceFile('https://two.example'),
    });
    const printed = await capture([`${address}/a`, `${address}/b`, '--article', 'anvils']);
    expect(printed.match(/^\S+: (?:New|It is).*$/gmu)).toEqual([
      'one: It is named in the sources of content/articles/anvils.md now.',
      'source-2026-11-24: New: content/sources/source-2026-11-24.yaml. See that publisher and title are right, say in tier what kind of source it is (now: major) and in seen how much was read.',
      'source-2026-11-24: It is named in the sources of content/articles/anvils.md now.',
    ]);
    expect(read('content/articles/anvils.md')).toMatch(
      /two"?,?\s*-?\s*"?one"?,?\s*-?\s*"?source-2026-11-24/u,
    );
    const before = read('content/articles/anvils.md');
    expect(await capture([`${address}/b`, '--article', 'anvils'])).toMatch(/^0: unchanged/);
    expect(read('content/articles/anvils.md')).toBe(before);
    expect(await capture([`${address}/b`, '--article', 'anvil'])).toBe(
      '2: There is no article "anvil". Did you mean "anvils"?',
    );
  });

  test('that is a PDF counts its pages, and finds what stands on them', async () => {
    const bytes = pdf({
      pages: [setLines(['Acme has made total funding commit-']), setLines(['ments of $13 billion. More.'])],
    });
    const { address } = await pageServer({ '/10q.pdf': bytes });
    const quote = { source: 'filing', quote: 'funding commitments of $13 billion', page: 1 };
    const { capture } = capturing({
      'content/sources/filing.yaml': sourceFile(`${address}/10q.pdf`),
      'content/articles/anvils.md': quotingArticle([quote], ['filing']),
    });
    expect(await capture([])).toMatch(/^0: captured {2}filing {2}10 words, 2 pages {2}1 found\n/);
  });

  test('of one article leaves the others', async () => {
    const { address, log } = await pageServer({ '/a': page('A.'), '/b': page('B.') });
    const { capture } = capturing({
      'content/sources/one.yaml': sourceFile(`${address}/a`),
      'content/sources/two.yaml': sourceFile(`${address}/b`),
      'content/articles/anvils.md': quotingArticle([], ['two']),
    });
    await capture(['--article', 'anvils']);
    expect(log).toEqual(['GET /b']);
  });

  test('for programs is one object', async () => {
    const { address } = await pageServer({ '/10q': page(WORDS) });
    const { capture } = capturing({
      'content/sources/filing.yaml': sourceFile(`${address}/10q`),
      'content/articles/anvils.md': quotingArticle([FOUND, MISSING], ['filing']),
    });
    const printed = await capture(['filing', '--format', 'json']);
    expect(JSON.parse(printed.slice(2))).toMatchObject({
      version: 1,
      ok: false,
      sources: [
        {
          id: 'filing',
          kind: 'captured',
          capture: { from: 'live' },
          passages: { found: 1, missing: 1, ambiguous: 0 },
        },
      ],
      problems: [{ code: 'passage-missing', file: 'content/articles/anvils.md' }],
    });
  });
});

describe('a file', () => {
  test('takes the place of a page that is not shown to programs', async () => {
    const { address } = await pageServer({ '/10q': status(403) });
    const { capture, read, write } = capturing({
      'content/sources/filing.yaml': sourceFile(`${address}/10q`),
      'content/articles/anvils.md': quotingArticle([FOUND], ['filing']),
    });
    write('saved.html', page(WORDS));
    expect(await capture(['filing'])).toMatchInlineSnapshot(`
      "1: refused  filing

      filing: the host does not give it to programs (403 Forbidden). Open it in a browser, save the page, and write: npm run capture -- filing --from FILE

      1 source: 1 refused. 0 passages: 0 found, 0 missing, 0 ambiguous."
    `);
    expect(await capture(['filing', '--from', 'saved.html'])).toMatch(
      /^0: captured {2}filing {2}155 words {2}1 found\n/,
    );
    expect(parse(read('content/sources/filing.yaml')).captures).toMatchObject([{ from: 'saved-file' }]);
    write('saved.html', page(`${WORDS} More.`));
    await capture(['filing', '--from', 'saved.html', '--stored-copy'], { today: '2026-12-01' });
    expect(parse(read('content/sources/filing.yaml'))).toMatchObject({
      accessed: '2026-11-24',
      captures: [{ from: 'saved-file' }, { from: 'stored-copy' }],
    });
  });
});

test('a file that says that it is of another page is read, and that is said', async () => {
  const { capture, write } = capturing({
    'content/sources/filing.yaml': sourceFile('https://example.org/10q'),
  });
  write('saved.html', page(WORDS, '<link rel="canonical" href="https://other.example/a">'));
  expect(await capture(['filing', '--from', 'saved.html'])).toContain(
    'filing: saved.html says that it is of https://other.example/a: see that it is the right one.',
  );
});

describe('--archive', () => {
  test('has a copy made of what has none, and writes where it is', async () => {
    const archive = await pageServer({});
    const { address, log } = await pageServer({ '/10q': page(WORDS) });
    archive.served[`/save/${address}/10q`] = status(302, { location: `/web/20261124103000/${address}/10q` });
    const { capture, read } = capturing({ 'content/sources/filing.yaml': sourceFile(`${address}/10q`) });
    await capture([]);
    expect(await capture(['--archive'], { archive: archive.address })).toMatch(
      /^0: kept {2}filing +no passage\n\nfiling: Archived: http:\/\/host\/web\/20261124103000\/http:\/\/host\/10q\n/,
    );
    expect(plain(parse(read('content/sources/filing.yaml')).archived)).toBe(
      'http://host/web/20261124103000/http://host/10q',
    );
    expect(log).toEqual(['GET /10q']);
    await capture(['filing', '--archive'], { archive: archive.address });
    expect(archive.log).toHaveLength(1);
  });

  test.each([
    [status(403), 'No copy was made: 403 Forbidden.'],
    [status(200), 'No copy was made: the archive does not say where its copy is.'],
    [
      status(302, { location: 'file:///web/20261124103000/http://a' }),
      'No copy was made: the archive does not say where its copy is.',
    ],
  ])('says why there is no copy', async (answer, message) => {
    const { address } = await pageServer({ '/10q': page(WORDS) });
    const archive = await pageServer({ [`/save/${address}/10q`]: answer });
    const { capture } = capturing({ 'content/sources/filing.yaml': sourceFile(`${address}/10q`) });
    const printed = await capture(['--archive'], { archive: archive.address });
    expect(printed).toMatch(/^1: captured {2}filing/);
    expect(printed).toContain(`filing: ${message}`);
  });
});
