import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entityId } from '../bench/corpus/entities.ts';
import { editArticle, editEntity, slugAt, writeCorpus } from '../bench/corpus/write.ts';
import { pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

const ARTICLES = 30;
const CLAIMS = 10 * ARTICLES;

test('lists of more than 200 rows have pages, which lead to everything; an edit changes those that show it', async () => {
  const project = pressProject();
  project.write('content');
  const corpus = writeCorpus(project.folder, ARTICLES);
  const site = () => treeOf(join(project.folder, 'dist'));
  const changes = async () => {
    const before = site();
    expect(await project.build()).toMatchObject({ code: 0, err: '' });
    return differences(site(), before).map((line) => line.replace(/ is not as .*/, ''));
  };
  await changes();
  const read = (path: string) => project.read(`dist${path}index.html`);
  const linksOf = (path: string) =>
    [...read(path).matchAll(/ href="(\/[^"#]*)/g)].map(([, link = '']) => link);
  const reached = (list: string) => {
    const queue = [list];
    for (const path of queue)
      queue.push(
        ...new Set(linksOf(path).filter((one) => one.startsWith(`${list}page/`) && !queue.includes(one))),
      );
    return new Set(queue.flatMap(linksOf));
  };
  const pages = readdirSync(join(project.folder, 'dist/claims/page'));
  expect(pages).toEqual(['1']);
  const claims = [...reached('/claims/')].filter((path) => /^\/articles\/[^/]+\/claims\/.+\/$/.test(path));
  expect(claims).toHaveLength(CLAIMS);
  const articles = Array.from({ length: ARTICLES }, (_, index) => `/articles/${slugAt(index)}/`);
  expect([...reached('/articles/')]).toEqual(expect.arrayContaining(articles));
  for (const page of pages) expect(read(`/claims/page/${page}/`).length).toBeLessThan(300_000);

  editArticle(corpus, 1);
  const ofArticle = (await changes()).filter((name) => name.endsWith('.html'));
  const slug = slugAt(7_919 % ARTICLES);
  expect(ofArticle).toEqual([
    `articles/${slug}/claims/closed-plan-1/index.html`,
    `articles/${slug}/index.html`,
    'claims/entity/jaxyatis-group/index.html',
    'claims/entity/kavzenta-group/index.html',
    'claims/index.html',
    'claims/record/document/index.html',
    'claims/status/confirmed/index.html',
    'claims/year/2023/index.html',
    'entities/jaxyatis-group/index.html',
    'entities/kavzenta-group/index.html',
    'timeline/index.html',
  ]);

  editEntity(corpus, 1);
  const ofEntity = (await changes()).filter((name) => /^entities.*\.html$/.test(name));
  expect(ofEntity).toEqual(['entities/index.html', `entities/${entityId(11)}/index.html`].toSorted());
});
