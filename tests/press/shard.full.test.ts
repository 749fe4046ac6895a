import { copyFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pressFolder } from '../../src/store/folder.ts';
import { put } from '../support/put.ts';
import { type PressProject, pressProject } from './support/project.ts';
import { shardsOf } from './support/shards.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

const plain = 'content/articles/plain.md';
const at = (path: string) => join(project.folder, path);
/** Takes away what builds have kept, as on another machine. */
const elsewhere = () => rmSync(pressFolder(project.folder, project.folder), { recursive: true, force: true });

test('three machines make a site with cards and search, and a fourth puts it together, over a series of edits', async () => {
  const { shard, merge } = shardsOf(project);
  const env = { GLOSSWIRE_SKIP: '' };
  const edits = [
    () => {},
    () => {
      project.edit(plain, 'title: ', 'title: Another ');
      project.edit('content/entities/beta.yaml', 'A venture of', 'Another venture of');
    },
    () => {
      project.write('content/articles/more.md', project.read(plain));
      project.write('content/articles/crossings.md');
    },
  ];
  for (const edit of edits) {
    edit();
    for (const number of [1, 2, 3]) {
      elsewhere();
      expect(await shard(number, 3, env)).toMatchObject({ code: 0, err: '' });
    }
    elsewhere();
    expect(await merge(env)).toMatchObject({ code: 0, broken: [], err: '' });
    expect(await project.build({ env })).toMatchObject({ printed: 0, listed: 0 });
    rmSync(at('whole'), { recursive: true, force: true });
    await project.build({ outDir: 'whole', env });
    expect(differences(treeOf(at('dist')), treeOf(at('whole')))).toEqual([]);
  }
});

test('a site that is put together from its shards makes after an edit what has changed, to the byte as one build does', async () => {
  const { shards, merge } = shardsOf(project);
  expect(await shards(2)).toBe(4);
  expect(await merge()).toMatchObject({ code: 0, printed: 4, articles: 4, broken: [], err: '' });
  project.edit(plain, 'title: ', 'title: Another ');
  expect(await shards(2)).toBe(1);
  expect(await merge()).toMatchObject({ code: 0, printed: 1, articles: 4 });
  await project.build({ outDir: 'whole' });
  expect(differences(treeOf(at('dist')), treeOf(at('whole')))).toEqual([]);
});

test('a shard has its articles and nothing else, and each stays in its own whatever becomes of the others', async () => {
  const { shards } = shardsOf(project);
  const files = (number: number) => [...treeOf(at(`shards/${number}`)).keys()];
  const slugs = (number: number) =>
    files(number).flatMap((path) => /^articles\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  await project.build({ outDir: 'shards/1' });
  await shards(2);
  const before = [slugs(1), slugs(2)];
  expect(before.flat()).toHaveLength(4);
  expect(files(1).filter((path) => !/^articles\/|^shard\.json$|^\.glosswire$/.test(path))).toEqual([]);
  project.write('content/articles/aaa.md', project.read(plain));
  expect(await shards(2)).toBe(1);
  expect([slugs(1), slugs(2)].map((all) => all.filter((slug) => slug !== 'aaa'))).toEqual(before);
});

test('links that lead nowhere are told when shards are put together, each time', async () => {
  const { shards, merge } = shardsOf(project);
  project.write(plain, `${project.read(plain)}\n[Gone](/nowhere/), [a script](/_astro/none.js).\n`);
  await shards(2);
  const gone = ['_astro/none.js', 'nowhere/index.html'];
  const lost = {
    code: 1,
    broken: gone.map((name) =>
      expect.stringMatching(`^articles/plain/index.html → .* → there is no ${name}$`),
    ),
  };
  const sorted = async () => {
    const { code, broken } = await merge();
    return { code, broken: broken.sort() };
  };
  expect(await sorted()).toEqual(lost);
  expect(await sorted()).toEqual(lost);
});

test('shards of another address, code or content are refused before anything is written', async () => {
  const { shard, shards, merge } = shardsOf(project);
  await shards(2);
  await project.build();
  const whole = treeOf(at('dist'));
  const first = at('shards/1');
  const again = 'make shard 1/2 again from what is here.\n';
  const other = await merge({ SITE_ADDRESS: 'https://elsewhere.example' });
  expect(other.err).toContain(`${first} was made for `);
  expect(other.err).toContain(`and the site is built for https://elsewhere.example/`);
  expect((await merge({ GLOSSWIRE_SKIP: 'search' })).err).toBe(
    `${first} was made with other sources of the project, other packages or settings, or another GLOSSWIRE_SKIP: ${again}`,
  );
  project.edit(plain, 'title: ', 'title: Another ');
  await shard(2, 2);
  expect((await merge()).err).toBe(`${first} was made from other content: ${again}`);
  expect(differences(treeOf(at('dist')), whole)).toEqual([]);
});

test('what no build has made stays in a shard and where shards are put together, and is not written over', async () => {
  const { shard, shards, merge } = shardsOf(project);
  const mine = ['shards/1/articles/notes.txt', 'dist/mine.txt', 'dist/articles/mine.txt'];
  await project.build({ outDir: 'shards/1' });
  await project.build();
  for (const path of ['shards/1/shard.json', ...mine]) put(project.folder, path, 'mine');
  const { code, err } = await shard(1, 2);
  expect(code).toBe(1);
  expect(err).toContain(`${at('shards/1/shard.json')} is in the way. No build has made it`);
  expect(project.read('shards/1/shard.json')).toBe('mine');
  rmSync(at('shards/1/shard.json'));
  await shards(2);
  expect(await merge()).toMatchObject({ code: 0 });
  for (const path of mine) expect(project.read(path)).toBe('mine');
});

test('machines that have written the same picture at other times make shards of one site', async () => {
  const { shard, merge } = shardsOf(project);
  const picture = at('content/articles/bridge.webp');
  copyFileSync('docs/screenshot.webp', picture);
  project.write(plain, `${project.read(plain)}\n![A bridge](bridge.webp)\n`);
  await shard(1, 2);
  utimesSync(picture, 1e9, 1e9);
  await shard(2, 2);
  expect(await merge()).toMatchObject({ code: 0, printed: 4 });
  copyFileSync('LICENSE', picture);
  expect((await merge()).err).toContain(`${at('shards/1')} was made from other content`);
});
