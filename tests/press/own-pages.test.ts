import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../faults/support/command.ts';
import { type PressProject, pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

const MINE = `---
import { Image } from 'astro:assets';
import { getLiveCollection } from 'astro:content';
import photo from '../photo.png';

const { entries = [] } = await getLiveCollection('articles');
const rows = entries.map(({ id, data }) => {
  const title: string = data.title;
  const claims: string[] = data.claims.map(({ status }) => status);
  const total: number = data.amounts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return { id, title, claims, total };
});
---
<html lang="en">
  <head><title>Mine</title></head>
  <body>
    <Image src={photo} alt="A photo" width={20} />
    <ul>{rows.map((row) => <li id={row.id}>{row.title}: {row.claims.length} claims, {row.total}</li>)}</ul>
    <p class="mine">Mine alone.</p>
  </body>
</html>
<style>
  .mine {
    color: rebeccapurple;
  }
</style>
<script>
  document.querySelector('.mine')?.setAttribute('data-mine', 'of-my-script');
</script>
`;

/** One grey dot. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const mine = () => project.read('dist/mine/index.html');
const row = (id: string) => new RegExp(`<li id="${id}"[^>]*>(.*?)</li>`).exec(mine())?.[1];

/** The text of a file of the built site that the page asks for. */
const asked = (pattern: RegExp) => project.read(`dist${pattern.exec(mine())?.[1]}`);

test('a page of the publisher has articles with their types, its style, script and pictures, whoever builds', async () => {
  project.write('src/pages/mine.astro', MINE);
  project.write('src/pages/words.md', '# Words of mine\n\nSome *more*.\n');
  writeFileSync(join(project.folder, 'src/photo.png'), PHOTO);
  expect(await project.build()).toMatchObject({ code: 0, err: '' });
  expect(row('plain')).toMatch(/: \d+ claims, \d+$/);
  expect(row('crossings')).toMatch(/^Where annotations .*: [1-9]\d* claims, /);
  expect(row('unfinished')).toBeUndefined();
  const css = [...mine().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    project.read(`dist${href}`),
  );
  expect(css.join('')).toContain('#639');
  expect(asked(/<script type="module" src="([^"]+)"/)).toContain('of-my-script');
  expect(asked(/<img src="([^"]+)"/)).toBe(project.read('src/photo.png'));
  expect(mine()).toContain('alt="A photo"');
  expect(project.read('dist/words/index.html')).toContain('Some <em>more</em>.');
  expect(project.read('dist/sitemap.xml')).toContain('/mine/</loc>');
  const whole = treeOf(join(project.folder, 'dist'));
  const before = row('plain');
  project.edit('content/articles/plain.md', 'title: ', 'title: Another ');
  expect(await project.build()).toMatchObject({ code: 0, printed: 1 });
  expect(row('plain')).toBe(`Another ${before}`);
  project.edit('content/articles/plain.md', 'title: Another ', 'title: ');
  const astro = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'other'], {
    cwd: project.folder,
    env: { NODE_ENV: 'production', GLOSSWIRE_SKIP: 'cards,search' },
  });
  expect([astro.code, astro.err]).toEqual([0, '']);
  expect(differences(treeOf(join(project.folder, 'other')), whole)).toEqual([]);
}, 180_000);

test('astro check knows the types of the collections in a page of the publisher', async () => {
  const check = async () => {
    const { out, err } = await run(['node_modules/astro/bin/astro.mjs', 'check', '--root', '.'], {
      cwd: project.folder,
    });
    const lines = stripVTControlCharacters(out + err).split('\n');
    return lines.filter((line) => line.startsWith('src/pages/mine.astro'));
  };
  writeFileSync(join(project.folder, 'src/photo.png'), PHOTO);
  project.write('src/pages/mine.astro', MINE.replace('title: string', 'title: number'));
  expect(await check()).toEqual([
    "src/pages/mine.astro:8:9 - error ts(2322): Type 'string' is not assignable to type 'number'.",
  ]);
}, 180_000);
