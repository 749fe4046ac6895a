import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../src/cli/check/examine.ts';
import { importText } from '../../src/cli/import/command.ts';
import { undoImport } from '../../src/cli/import/undo.ts';
import { addressFault } from '../../src/cli/new/address.ts';
import { run } from '../../src/cli/world.ts';
import { listName } from '../../src/cli/written/list.ts';
import { recover } from '../../src/cli/written/take-back.ts';
import { writeListed } from '../../src/cli/written/write.ts';
import { readContent } from '../../src/compile/files.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { processName } from '../../src/disk/process.ts';
import { treeOf } from '../press/support/tree.ts';
import { article, cast, claim } from '../support/article.ts';
import { failing } from '../support/failing-disk.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { ENTITY_FILES } from '../support/record.ts';
import { importWorld } from './import-world.ts';

const PUBLISHED = article(
  { entities: cast, claims: [claim] },
  'Acme said on Monday that it had put more than $14 billion into Globex. Initech Corp. and Acme Valley Bank paid for it.\n',
);
const STORY =
  'The story\n\nInitech Corp. said it lost $3 million. Acme Valley Bank paid $5 million, said Jo March, its chief executive.\n';

/** A project in a folder, into which a story is imported. */
function importing(files: Record<string, string> = {}, disk: Disk = realDisk) {
  const root = testFolder({ ...ENTITY_FILES, 'content/articles/anvils.md': PUBLISHED, ...files });
  return {
    root,
    content: () => [...treeOf(join(root, 'content'))],
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    async import(...args: string[]) {
      const { machine, printed } = importWorld(args, { files: { 'story.txt': STORY } });
      const registry = (await readContent(root)).registry;
      const world = {
        ...machine,
        registry: async () => registry,
        addressFault: (slug: string) => addressFault(slug, root),
        recover: () => recover({ ...machine, cwd: root, disk }),
        write: (slug: string, all: Parameters<typeof machine.write>[1]) =>
          writeListed(root, listName('import', slug), all, disk),
        undo: (slug: string | undefined) => undoImport(slug, { ...machine, cwd: root, disk }),
      };
      return `${await run(() => importText(world), world)}: ${printed()}`;
    },
  };
}

test('an import is taken back to the last file, and another one finds the address free', async () => {
  const desk = importing();
  const before = desk.content();
  await desk.import('story.txt');
  expect(desk.content().map(([path]) => path)).toEqual(
    expect.arrayContaining(['articles/the-story.md', 'entities/initech.yaml']),
  );
  expect(await desk.import('--undo', 'the-story')).toMatchInlineSnapshot(
    `"0: Taken back: content/entities/initech.yaml, content/entities/acme-valley-bank.yaml and content/articles/the-story.md."`,
  );
  expect(desk.content()).toEqual(before);
  expect(await desk.import('--undo', 'the-story')).toMatchInlineSnapshot(
    `"2: No import of "the-story" is known here. There is none that could be."`,
  );
  expect(await desk.import('story.txt')).toMatch(/^0: /);
  expect(await desk.import('--undo', 'content/articles/the-story.md')).toMatch(/^0: Taken back/);
});

test('what somebody has changed since is not taken back, and neither is the rest', async () => {
  const desk = importing();
  await desk.import('story.txt');
  const path = 'content/articles/the-story.md';
  put(desk.root, path, desk.read(path).replace('Not checked yet.', 'Looked at.'));
  const mine = desk.content();
  expect(await desk.import('--undo', 'the-story')).toMatchInlineSnapshot(
    `"1: Nothing was taken back, for this was changed since the import: content/articles/the-story.md. Take away by hand what you do not want to keep."`,
  );
  expect(desk.content()).toEqual(mine);
});

test('a party that another article names by now stays', async () => {
  const desk = importing();
  await desk.import('story.txt');
  const other = article({ entities: [...cast, { id: 'initech', role: 'Seller' }], claims: [claim] });
  put(desk.root, 'content/articles/other.md', other);
  expect(await desk.import('--undo', 'the-story')).toMatchInlineSnapshot(`
    "0: Taken back: content/entities/acme-valley-bank.yaml and content/articles/the-story.md.
    content/entities/initech.yaml stays: another article names it."
  `);
});

test('what is to be taken back is asked for, and what could be is listed', async () => {
  const desk = importing();
  expect(await desk.import('--undo')).toMatchInlineSnapshot(
    `"2: Say which import is to be taken back. There is none that could be."`,
  );
  await desk.import('story.txt');
  expect(await desk.import('--undo')).toMatchInlineSnapshot(
    `"2: Say which import is to be taken back. Write npm run import -- --undo with one of these: the-story."`,
  );
  expect(await desk.import('--undo', '../../etc')).toMatchInlineSnapshot(
    `"2: No import of "etc" is known here. Write npm run import -- --undo with one of these: the-story."`,
  );
});

test('what a process was writing that has ended is taken back, whoever has its number by now', async () => {
  const desk = importing();
  const before = desk.content();
  await desk.import('story.txt');
  const list = '.cache/written/import-the-story.json';
  const { files } = JSON.parse(desk.read(list));
  const writtenBy = (writer: string) => put(desk.root, list, JSON.stringify({ version: 1, writer, files }));
  const after = desk.content();
  writtenBy(processName(process.ppid));
  await desk.import('--undo', 'other');
  expect(desk.content()).toEqual(after);
  writtenBy(`${process.ppid}@an-earlier-boot@1`);
  await desk.import('--undo', 'other');
  expect(desk.content()).toEqual(before);
});

test('a list that was tampered with takes away nothing outside of the content', async () => {
  const desk = importing({ 'precious.md': 'mine' });
  await desk.import('story.txt');
  for (const path of ['precious.md', 'content/articles/../../precious.md', 'content/record/x.yaml']) {
    const files = [{ path, sha256: '0'.repeat(64), before: '' }];
    put(desk.root, '.cache/written/import-the-story.json', JSON.stringify({ version: 1, files }));
    expect(await desk.import('--undo', 'the-story')).toMatch(/^2: No import of "the-story" is known here/);
  }
  expect(desk.read('precious.md')).toBe('mine');
});

test('an address that an article has in another folder, or that was published before, is not used again', async () => {
  const nested = importing({ 'content/articles/old/the-story.md': PUBLISHED });
  expect(await nested.import('story.txt')).toMatchInlineSnapshot(
    `"2: content/articles/old/the-story.md has the address /articles/the-story/ already. Give another --slug."`,
  );
  const sealed = importing({ 'content/record/the-story.yaml': '' });
  expect(await sealed.import('story.txt')).toMatchInlineSnapshot(
    `"2: An article was published at /articles/the-story/ before (content/record/the-story.yaml), and addresses are not used twice. Give another --slug."`,
  );
});

test('wherever the disk fails, everything is as it was', async () => {
  const whole = failing(0);
  await importing({}, whole).import('story.txt');
  for (let step = 1; step <= whole.steps(); step += 1) {
    const desk = importing({}, failing(step));
    const before = desk.content();
    const said = await desk.import('story.txt');
    if (said.startsWith('0: ')) continue;
    expect(said).toMatch(/^1: .*the disk is full/);
    expect(desk.content()).toEqual(before);
  }
});

/** What readers see of the published article, and what is asked of it. */
async function publishedIn(root: string) {
  const { articles, registry, library } = await readContent(root);
  const published = articles.find(({ slug }) => slug === 'anvils');
  if (published === undefined) throw new Error('The article does not compile.');
  const { blocks, places } = published.rendered;
  return {
    blocks,
    places,
    ...examine(published, { registry, library, today: '2026-12-01', all: true, linkFault: () => undefined }),
  };
}

test('an import changes nothing in what is published, though that names the same parties', async () => {
  const desk = importing();
  const before = await publishedIn(desk.root);
  await desk.import('story.txt');
  expect(await publishedIn(desk.root)).toEqual(before);
  rmSync(join(desk.root, '.cache'), { recursive: true });
  put(
    desk.root,
    'content/entities/acme-valley-bank.yaml',
    'name: Acme Valley Bank\nkind: company\ndescription: Lends to anvil makers.\n',
  );
  expect(await publishedIn(desk.root)).not.toEqual(before);
});
