import { expect, inject, test } from 'vitest';
import { differences, treeOf } from '../press/support/tree.ts';
import { build } from './build.ts';

/* From other folders, with cards and search: determinism.full.test.ts. */
test('a site that is made anew in another time zone and locale is the same to the byte', async () => {
  const { contentRoot, folder } = inject('fixture');
  const again = await build({
    name: 'fixture-again',
    contentRoot,
    skip: 'cards,search',
    isForced: true,
    settings: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(again.code, again.output).toBe(0);
  const tree = treeOf(folder);
  expect(tree.size).toBeGreaterThan(50);
  expect(differences(treeOf(again.folder), tree)).toEqual([]);
});
