import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pressProject } from './support/project.ts';
import { shardsOf } from './support/shards.ts';
import { differences, treeOf } from './support/tree.ts';

test('a site that is put together from its shards is to the byte the one that is built at once, also after an edit', async () => {
  const project = pressProject();
  const { shards, merge } = shardsOf(project);
  const tree = (name: string) => treeOf(join(project.folder, name));
  expect(await shards(2)).toBe(4);
  expect(await merge()).toMatchObject({ code: 0, printed: 4, articles: 4, broken: [], err: '' });
  project.edit('content/articles/plain.md', 'title: ', 'title: Another ');
  expect(await shards(2)).toBe(1);
  expect(await merge()).toMatchObject({ code: 0, printed: 1, articles: 4 });
  await project.build({ outDir: 'whole' });
  expect(differences(tree('dist'), tree('whole'))).toEqual([]);
});
