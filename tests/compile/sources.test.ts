import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { problemsOfOne } from '../../src/compile/one.ts';
import { filing, quoting, reportedOf, withEvidence } from '../support/captured.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

const TEXT = 'We have paid $13 billion.\n';

test('an article may name a source that articles share, and has it in full', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  const { articles, library, files } = await readContent(root);
  expect(files).toContain('content/sources/filing.yaml');
  expect([...library.keys()]).toEqual(['filing']);
  expect(articles[0]?.article.sources).toEqual([library.get('filing')]);
  expect(library.get('filing')).toMatchObject({ id: 'filing', ...filing, seen: 'read' });
});

test('shared sources and others stand side by side, in the order of the article', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  const own = { id: 'own', publisher: 'The Daily Anvil', url: 'https://example.org/own', tier: 'major' };
  put(root, 'content/articles/anvils.md', withEvidence({ source: 'own', note: 'So.' }, [own, 'filing']));
  const { articles, problems } = await readContent(root);
  expect(problems).toEqual([]);
  expect(articles[0]?.article.sources.map(({ id }) => id)).toEqual(['own', 'filing']);
});

test('a source whose file has mistakes is not said to be unknown', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  put(root, 'content/sources/filing.yaml', 'publisher: The Daily Anvil\n');
  const told = (await readContent(root)).problems.map(({ file, reason }) => `${file}: ${reason}`);
  expect(told).toContain(
    'content/articles/anvils.md: "filing" cannot be read: mend what is wrong in content/sources/filing.yaml first.',
  );
  expect(told.join('\n')).not.toMatch(/is not known/u);
});

test('nor is a party', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  put(root, 'content/entities/acme.yaml', 'name: Acme\n');
  const told = (await readContent(root)).problems.map(({ file, reason }) => `${file}: ${reason}`);
  expect(told).toContain(
    'content/articles/anvils.md: "acme" cannot be read: mend what is wrong in content/entities/acme.yaml first.',
  );
  expect(told.join('\n')).not.toMatch(/is not known/u);
});

test('where one article is read by itself, it says so too', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  put(root, 'content/sources/filing.yaml', 'publisher: The Daily Anvil\n');
  const told = (await problemsOfOne(root, 'anvils')).map(({ reason }) => reason).join('\n');
  expect(told).toMatch(
    /"filing" cannot be read: mend what is wrong in content\/sources\/filing\.yaml first\./u,
  );
  expect(told).not.toMatch(/is not known/u);
});

test('an id that no file has is told once, with the closest one', async () => {
  const root = quoting({ note: 'Says so.' }, TEXT);
  put(
    root,
    'content/articles/anvils.md',
    withEvidence({ source: 'filing', note: 'So.' }, ['filing', 'filling']),
  );
  expect(await reportedOf(root)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    28:5 error "filling" is not known. Did you mean "filing"? If not, write content/sources/filling.yaml first, or correct the id. unknown-source glosswire

    ✖ 1 error"
  `);
});

test('a shared source is read as strictly as one in an article', async () => {
  const root = testFolder({
    'content/sources/a-report.yaml': 'publisher: Acme\nurl: example.org\nteir: primary\n',
    'content/sources/Not_an-id.yaml': 'publisher: Acme\nurl: https://example.org/\ntier: primary\n',
  });
  expect(await reportedOf(root)).toMatchInlineSnapshot(`
    "content/sources/a-report.yaml
    2:6 error url: Write a whole address that starts with https:// or http://, not "example.org".                                                schema      glosswire
    3:1 error Unknown key "teir". Did you mean "tier"?                                                                                           unknown-key glosswire

    content/sources/Not_an-id.yaml
    1:1 error The file's name is the id by which articles name the source: use lower-case letters, digits and single hyphens, such as not-an-id. file-name   glosswire

    ✖ 3 errors"
  `);
});

test('evidence says what was found, in a note or in the source’s own words', async () => {
  expect(await reportedOf(quoting({}, TEXT))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    23:9 error claims[1].evidence[1].note: Say what was found there, or quote the source’s own words as quote: "…". schema glosswire

    ✖ 1 error"
  `);
});
