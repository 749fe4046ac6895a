import { cpSync, rmSync } from 'node:fs';
import { expect, inject, onTestFinished, test } from 'vitest';
import { remove } from '../../src/store/files.ts';
import { pressFolder } from '../../src/store/folder.ts';
import { differences, treeOf } from '../press/support/tree.ts';
import { BUILT, build } from './build.ts';

/* From other folders, with a bundle of its own, cards and search: determinism.full.test.ts. */
test('a site that is made anew in another time zone and locale is the same to the byte', async () => {
  const contentRoot = `${BUILT}/again-content`;
  const forget = () => {
    remove(pressFolder('.', contentRoot));
    for (const folder of [contentRoot, `${BUILT}/again`]) rmSync(folder, { recursive: true, force: true });
  };
  forget();
  onTestFinished(forget);
  cpSync(inject('fixture').contentRoot, contentRoot, { recursive: true });
  const again = await build({
    name: 'again',
    contentRoot,
    skip: 'cards,search',
    settings: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(again.code, again.output).toBe(0);
  expect(again.output).toMatch(/(\d+) of \1 articles/);
  const tree = treeOf(inject('fixture').folder);
  expect(tree.size).toBeGreaterThan(50);
  expect(differences(treeOf(again.folder), tree)).toEqual([]);
});
