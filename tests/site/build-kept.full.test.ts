import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../faults/support/project.ts';
import { differences, treeOf } from '../press/support/tree.ts';

type Edit = (content: string) => void;

const replace =
  (name: string, from: string, to: string): Edit =>
  (content) => {
    const path = join(content, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

/** After each of them the site is built again over what is there. */
const edits: Record<string, Edit> = {
  'the title of an article': replace('articles/crossings.md', 'title: Where', 'title: Here'),
  'the description of an entity': replace('entities/beta.yaml', 'A venture of', 'Another venture of'),
  'the name of an entity': replace('entities/daily.yaml', 'The Daily Record', 'The Weekly Record'),
  'an article less': (content) => rmSync(join(content, 'articles/plain.md')),
  'an article more': (content) =>
    cpSync('tests/fixtures/site/content/articles/crossings.md', join(content, 'articles/crossings-again.md')),
  'nothing at all': () => {},
};

test('over a series of edits, a build over the last one is to the byte a cold build', async () => {
  const project = copyProject();
  const content = join(project.folder, 'content');
  const first = await project.build().ended;
  expect([first.code, first.err]).toEqual([0, '']);
  const said: string[] = [];
  for (const edit of Object.values(edits)) {
    edit(content);
    const { code, out } = await project.build().ended;
    expect(code).toBe(0);
    said.push(/\d+ of \d+ articles/.exec(out)?.[0] ?? out);
  }
  expect(said.at(-1)).toBe('0 of 4 articles');
  cpSync(content, join(project.folder, 'elsewhere/content'), { recursive: true });
  const cold = join(project.folder, 'cold');
  const { code } = await project.build({ outDir: cold, env: { CONTENT_ROOT: 'elsewhere' } }).ended;
  expect(code).toBe(0);
  expect(differences(treeOf(join(project.folder, 'dist')), treeOf(cold))).toEqual([]);
  project.remove();
});
