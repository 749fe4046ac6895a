import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarked } from '../../src/press/manifest.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { runs } from '../support/runs.ts';
import { entriesOf } from './support/entries.ts';
import { pressProject } from './support/project.ts';
import { quickBuild } from './support/quick-build.ts';

const FOLDERS = [
  '',
  'project',
  'project/src',
  'project/dist',
  'project/dist/articles',
  'project/.git',
  'else',
  'else/articles',
];
/** The first in half of the cases. */
const mostly = (first: string, ...others: string[]) =>
  fc.oneof(fc.constant(first), fc.constantFrom(...others));
const foreign = fc.array(
  fc.record({
    folder: mostly('project/dist', ...FOLDERS),
    name: fc.constantFrom('CNAME', '.git', 'index.html', 'articles', 'a', 'CNAME.unfinished', 'dist', 'link'),
    to: fc.option(fc.constantFrom('../else', 'src', '..', 'project/dist', 'nowhere', 'dist'), { freq: 1 }),
  }),
  { maxLength: 8 },
);
const site = fc.uniqueArray(
  fc.constantFrom('/index.html', '/a', '/articles/index.html', '/articles/a', '/link', '/.git'),
  {
    maxLength: 4,
  },
);
const ELSEWHERE =
  '. .. ../.. ./dist/ DIST src src/new .git ../else ../else/articles dist/articles link new ../project ../link/dist dist/.. dist/link';
const written = mostly('dist', '', ...ELSEWHERE.split(' '));
const builds = fc.array(fc.record({ written, files: site, isKilled: fc.boolean(), foreign }), {
  minLength: 1,
  maxLength: 6,
});

/** Puts something somewhere, unless something is there. */
function strew(top: string, folder: string, name: string, to: string | null): void {
  const path = join(folder, name);
  try {
    mkdirSync(join(top, folder), { recursive: true });
    if (to === null) writeFileSync(join(top, path), `of somebody else ${path}`, { flag: 'wx' });
    else symlinkSync(to, join(top, path));
  } catch {}
}

test('whatever is built wherever, nothing that no build has made is taken away or written over', () => {
  fc.assert(
    fc.property(builds, (all) => {
      const top = realpathSync(testFolder());
      for (const path of ['project/src/a.ts', 'project/content/a.md', 'project/.git/HEAD', 'else/photo.jpg'])
        put(top, path, `of somebody else ${path}`);
      for (const { written, files, isKilled, foreign } of all) {
        for (const { folder, name, to } of foreign) strew(top, folder, name, to);
        const before = entriesOf(top);
        const isRefused = quickBuild(join(top, 'project'), written, files, isKilled) !== undefined;
        const after = entriesOf(top);
        const changed = [...before].filter(
          ([path, what]) => after.get(path) !== what && !what.startsWith('made'),
        );
        expect(changed.filter(([path, what]) => what !== '' && !path.endsWith('.glosswire'))).toEqual([]);
        if (isRefused)
          expect(
            [...after.keys()].filter((path) => !before.has(path) && !path.endsWith('.glosswire')),
          ).toEqual([]);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('a whole build leaves what others have put beside its pages, and takes away its own', async () => {
  const project = pressProject();
  const dist = join(project.folder, 'dist');
  const build = () => project.build({ env: { GLOSSWIRE_SKIP: 'cards' } });
  await build();
  const mine = [
    'CNAME',
    '.git/refs/HEAD',
    'articles/crossings/notes.txt',
    'pagefind/mine.js',
    'articles/index.html.br',
  ];
  for (const path of mine) put(dist, path, `mine ${path}`);
  project.write('content/articles/crossings.md', project.read('content/articles/plain.md'));
  expect(await build()).toMatchObject({ code: 0, printed: 1 });
  expect(mine.filter((path) => readFileSync(join(dist, path), 'utf8') !== `mine ${path}`)).toEqual([]);
  expect(existsSync(join(dist, 'articles/crossings/claims'))).toBe(false);
  expect(isMarked(dist)).toBe(true);
});
