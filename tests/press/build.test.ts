import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readXml } from '../exports/feeds/support.ts';
import { put } from '../support/put.ts';
import { type PressProject, pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
let isBuilt = false;
/* Each test begins with the content of the fixtures, and all but the first with a site that there is to build over. */
beforeEach(() => {
  project = pressProject({ isBuilt });
  isBuilt = true;
});

const dist = () => join(project.folder, 'dist');
const crossings = 'content/articles/crossings.md';
const plain = 'content/articles/plain.md';

test('only what shows something that has changed is made again, and nothing where nothing has', async () => {
  const first = await project.build();
  expect(first).toMatchObject({ code: 0, printed: 4, articles: 4, err: '' });
  expect(first.listed).toBeGreaterThan(40);
  expect(await project.build()).toMatchObject({ printed: 0, articles: 4, listed: 0 });
  project.edit(plain, 'title: ', 'title: Another ');
  const retitled = await project.build();
  expect(retitled.printed).toBe(1);
  expect(retitled.listed).toBeLessThan(first.listed);
  project.edit('content/entities/beta.yaml', 'A venture of', 'Another venture of');
  const described = await project.build();
  expect(described.printed).toBeGreaterThan(0);
  expect(described.printed).toBeLessThan(4);
  project.edit(crossings, 'status: disputed', 'status: single-source');
  expect((await project.build()).printed).toBe(1);
});

test('a draft with problems is left out as drafts are, and what is published with problems stops the build', async () => {
  const broken = '---\ntitle: Half: a title\ndraft: true\n---\n\nHalf a sen';
  project.write('content/articles/colleague.md', broken);
  const built = await project.build();
  expect(built).toMatchObject({ code: 0, articles: 4, err: '' });
  expect(built.out).toContain(
    'Left out as drafts are, with problems that npm run check tells: content/articles/colleague.md.',
  );
  project.write('content/articles/colleague.md', broken.replace('true', 'false'));
  const refused = await project.build();
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain('content/articles/colleague.md');
});

test('the sitemap has the pages that want to be found, with the day of their last change', async () => {
  await project.build();
  const { urlset } = readXml(project.read('dist/sitemap.xml')) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };
  const lastmod = new Map(urlset.url.map((one) => [new URL(one.loc).pathname, one.lastmod]));
  expect(lastmod.get('/articles/changed/')).toBe('2026-02-01');
  expect(lastmod.get('/articles/changed/claims/second-works/')).toBe('2026-01-10');
  expect(lastmod.has('/claims/')).toBe(true);
  expect(lastmod.has('/404/')).toBe(false);
  expect(lastmod.has('/articles/changed/claims/old-name/')).toBe(false);
  expect(lastmod.has('/articles/changed/claims/rival-buys/')).toBe(false);
  expect(project.read('dist/articles/changed/claims/old-name/index.html')).toContain('noindex');
  expect([...lastmod.keys()].filter((path) => path.includes('unfinished'))).toEqual([]);
});

test('the files of an article that is taken away go, and a link to it is told, though the page with the link is as it was', async () => {
  const text = project.read(plain);
  project.write(plain, `${text}\n[There](/articles/crossings/#claim-outer).\n`);
  expect(await project.build()).toMatchObject({ code: 0, broken: [] });
  project.write(crossings);
  const gone = {
    code: 1,
    broken: [
      'articles/plain/index.html → /articles/crossings/#claim-outer → there is no articles/crossings/index.html',
    ],
  };
  expect(await project.build()).toMatchObject(gone);
  expect(await project.build()).toMatchObject(gone);
  project.write(plain, text);
  expect(await project.build()).toMatchObject({ code: 0, broken: [] });
  expect([...treeOf(dist()).keys()].filter((name) => name.startsWith('articles/crossings'))).toEqual([]);
  await project.build({ outDir: 'cold' });
  expect(differences(treeOf(dist()), treeOf(join(project.folder, 'cold')))).toEqual([]);
});

test('every article with a link that leads nowhere is told, each link once, also where many have the same', async () => {
  const links = '[Gone](/nowhere/), [again](/nowhere/), [a file](/data/nothing.json).';
  project.write(plain, `${project.read(plain)}\n${links}\n`);
  project.write(crossings, `${project.read(crossings)}\n[Gone](/nowhere/) as well.\n`);
  const expected = [
    'articles/crossings/index.html → /nowhere/ → there is no nowhere/index.html',
    'articles/plain/index.html → /data/nothing.json → there is no data/nothing.json',
    'articles/plain/index.html → /nowhere/ → there is no nowhere/index.html',
  ];
  const { broken, err } = await project.build();
  expect(broken.sort()).toEqual(expected);
  expect(err).toContain('3 links of the built site lead nowhere:\n\n');
  expect((await project.build()).broken.sort()).toEqual(expected);
});

test('a link to a page that a list has no longer is told, though the article is as it was', async () => {
  project.write(plain, `${project.read(plain)}\n[Those](/claims/status/disputed/).\n`);
  expect((await project.build()).broken).toEqual([]);
  project.edit(crossings, 'status: disputed', 'status: single-source');
  expect((await project.build()).broken).toEqual([
    'articles/plain/index.html → /claims/status/disputed/ → there is no claims/status/disputed/index.html',
  ]);
});

test('content with problems leaves the site as it was, and every problem is told with its line', async () => {
  await project.build();
  const whole = treeOf(dist());
  project.edit(crossings, 'status: disputed', 'status: undecided');
  project.write('content/entities/beta.yaml', 'name: Beta\nkind: house\n');
  const { code, err } = await project.build();
  expect(code).toBe(1);
  expect(err).toContain('The content has problems; nothing was built.\n\n');
  expect(err).toContain('content/articles/crossings.md');
  expect(err).toContain('content/entities/beta.yaml');
  expect(err).toMatch(/^50:13 error claims\[3\]\.status: Write confirmed, /m);
  expect(differences(treeOf(dist()), whole)).toEqual([]);
});

test('a record that cannot be read stops a build, though the article is as it was', async () => {
  await project.build();
  project.write('outside.yaml', 'article: crossings');
  mkdirSync(join(project.folder, 'content/record'), { recursive: true });
  symlinkSync(join(project.folder, 'outside.yaml'), join(project.folder, 'content/record/crossings.yaml'));
  const { err } = await project.build();
  expect(err).toContain('content/record/crossings.yaml');
  expect(err).toContain(
    'outside content. Only what stands in content is published: put the file itself here.',
  );
});

/* The last one, for what it puts there stays. */
test('pages that somebody took away or wrote over are made again, and what is of somebody else stays', async () => {
  await project.build();
  const whole = treeOf(dist());
  rmSync(join(dist(), 'articles/crossings'), { recursive: true });
  rmSync(join(dist(), 'claims'), { recursive: true });
  writeFileSync(join(dist(), 'articles/plain/index.html'), 'written over');
  writeFileSync(join(dist(), 'articles/index.html.unfinished'), 'half');
  const others = {
    CNAME: 'news.example.org',
    'articles/plain/notes.txt': 'mine',
    '.git/HEAD': 'ref',
    'a/b.html': '',
  };
  for (const [name, text] of Object.entries(others)) put(dist(), name, text);
  await project.build();
  expect(differences(treeOf(dist()), whole)).toEqual([
    '.git/ is left over',
    '.git/HEAD is left over',
    'CNAME is left over',
    'a/ is left over',
    'a/b.html is left over',
    'articles/plain/notes.txt is left over',
  ]);
});
