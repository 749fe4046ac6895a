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

test('a page that cannot be made or bundled, or that two files make, is told; no page that was there goes', async () => {
  expect(await project.build()).toMatchObject({ code: 0 });
  const site = () => treeOf(join(project.folder, 'dist'));
  const whole = site();
  const refusal = async () => {
    const before = site();
    const { code, err } = await project.build();
    expect(code).toBe(1);
    return { err, changes: differences(site(), before) };
  };
  project.write('src/pages/mine.astro', THROWING);
  const thrown = await refusal();
  expect(thrown.err).toBe('src/pages/mine.astro:7:1: /mine cannot be made.\nThere is no title.\n');
  /* Pages come one by one: some are new already. */
  expect(thrown.changes.filter((change) => change.endsWith(' is missing'))).toEqual([]);
  project.write('src/pages/mine.astro', '<p>One</p>\n');
  project.write('src/pages/mine/index.astro', '<p>Two</p>\n');
  const twice = await refusal();
  expect(twice.err).toContain(
    ' both make /mine. Give one of them another name in src/pages, or another path in its getStaticPaths.\n',
  );
  expect(twice.changes).toEqual([]);
  project.write('src/pages/mine');
  project.write('src/pages/mine.astro', "---\nimport './nowhere.ts';\n---\n");
  const unbundled = await refusal();
  expect(unbundled.err).toContain('nowhere.ts');
  expect(unbundled.err).toMatch(/Astro has not bundled the pages \(exit code 1\)\.\n$/);
  expect(unbundled.changes).toEqual([]);
  project.write('src/pages/mine.astro');
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(differences(site(), whole)).toEqual([]);
}, 180_000);
