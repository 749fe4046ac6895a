import { expect, test } from 'vitest';
import { readContent, sameSlug } from '../../src/compile/files.ts';
import { report } from '../../src/reporters/problems.ts';
import { article } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';

test('a project without content has none', async () => {
  expect(await readContent(testFolder())).toEqual({
    files: [],
    registry: new Map(),
    library: new Map(),
    articles: [],
    problems: [],
  });
});

test('articles and entities are read together', async () => {
  const root = testFolder({
    'content/entities/acme.yaml': 'name: Acme\nkind: company\ndescription: Maker of anvils.\n',
    'content/articles/anvils.md': article({ entities: [{ id: 'acme', role: 'Maker' }] }),
    'content/articles/notes.txt': 'no article',
  });
  const { files, registry, articles, problems } = await readContent(root);
  expect(problems).toEqual([]);
  expect(files).toEqual(['content/entities/acme.yaml', 'content/articles/anvils.md']);
  expect([...registry.keys()]).toEqual(['acme']);
  expect(articles.map(({ slug }) => slug)).toEqual(['anvils']);
});

test('two articles with one slug are told which was first', () => {
  const files = ['content/articles/2025/anvils.md', 'content/articles/2026/anvils.md'];
  expect(report(sameSlug(files.map((path) => ({ path, text: '' }))))).toMatchInlineSnapshot(`
    "content/articles/2026/anvils.md
    1:1 error content/articles/2025/anvils.md already has the address /articles/anvils/: give this file another name. duplicate-slug glosswire

    ✖ 1 error"
  `);
});

test('a bad article does not hide the others', async () => {
  const root = testFolder({
    'content/articles/bad.md': 'no frontmatter',
    'content/articles/good.md': article({}),
  });
  const { articles, problems } = await readContent(root);
  expect(articles.map(({ slug }) => slug)).toEqual(['good']);
  expect(problems.map(({ file }) => file)).toEqual(['content/articles/bad.md']);
});
