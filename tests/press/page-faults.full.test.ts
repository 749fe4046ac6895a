import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type PressProject, pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

test('a page that cannot be bundled, or that two files make, is told; no page that was there goes', async () => {
  expect(await project.build()).toMatchObject({ code: 0 });
  const site = () => treeOf(join(project.folder, 'dist'));
  const whole = site();
  const refusal = async () => {
    const before = site();
    const { code, err } = await project.build();
    expect(code).toBe(1);
    return { err, changes: differences(site(), before) };
  };
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
});
