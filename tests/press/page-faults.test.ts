import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type PressProject, pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

const THROWING = `---
import { getLiveEntry } from 'astro:content';

const { entry } = await getLiveEntry('articles', 'nowhere');
function title(): string {
  if (entry) return entry.data.title;
  throw new Error('There is no title.');
}
---
<p>{title()}</p>
`;

/* Pages that cannot be bundled, or that two files make: page-faults.full.test.ts. */
test('a page that cannot be made is told with its line; no page that was there goes', async () => {
  expect(await project.build()).toMatchObject({ code: 0 });
  const site = () => treeOf(join(project.folder, 'dist'));
  const whole = site();
  project.write('src/pages/mine.astro', THROWING);
  const { code, err } = await project.build();
  expect([code, err]).toEqual([1, 'src/pages/mine.astro:7:1: /mine cannot be made.\nThere is no title.\n']);
  /* Pages come one by one: some are new already. */
  expect(differences(site(), whole).filter((change) => change.endsWith(' is missing'))).toEqual([]);
});
