import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { differences, treeOf } from '../press/support/tree.ts';
import { testFolder } from '../support/folder.ts';

const doc = readFileSync('docs/update.md', 'utf8');
/** The commands that the document gives for each way. */
const [withGit = '', without = ''] = [...doc.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text);

const { VITEST: _, NODE_ENV: __, DEV: ___, ...inherited } = process.env;
const env = {
  ...inherited,
  GLOSSWIRE_SKIP: 'cards',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

const SAMPLES = ['content/articles/plain.md', 'content/entities/acme.yaml'];

let [folder, upstream, site] = ['', '', ''];
beforeEach(() => {
  folder = testFolder();
  [upstream, site] = [join(folder, 'upstream'), join(folder, 'site')];
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name !== '' && !/^(?:tests|content|\.github)\//.test(name)))
    cpSync(file, join(upstream, file));
  for (const file of SAMPLES) cpSync(join('tests/fixtures/site', file), join(upstream, file));
  const digests = execFileSync('sha256sum', [...SAMPLES, 'src/site.config.ts'], {
    cwd: upstream,
    encoding: 'utf8',
  });
  writeFileSync(join(upstream, 'src/cli/new/site/samples.sha256'), digests);
  sh('git init -q -b main . && git add -A && git commit -qm "A version"', upstream);
  sh(`git clone -q upstream site`, folder);
  linkPackages(site);
  const given = '--name "The Daily" --address https://daily.example --lang de --yes';
  sh(`npm run -s new -- --site ${given} && git add -A && git commit -qm "Ours"`, site);
});

/** Runs commands of a shell one after the other, whatever each of them ends with, as one who copies them does. */
function sh(commands: string, cwd: string): string {
  const { stdout, stderr } = spawnSync('sh', ['-c', commands], { cwd, env, encoding: 'utf8' });
  return stdout + stderr;
}

/** Packages are those of this project: `npm ci` is left out of the commands. */
function linkPackages(project: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of execFileSync('ls', ['-A', 'node_modules'], { encoding: 'utf8' }).trim().split('\n'))
    if (!/^\.(?:cache|astro|vite)$/.test(name))
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
}

/** The next version changes its own files, a sample, the configuration that comes with it, and has a new sample. */
function publishVersion(): void {
  appendFileSync(join(upstream, 'src/styles/base.css'), '/* the next version */\n');
  writeFileSync(join(upstream, 'src/new-file.ts'), 'export const isNew = true;\n');
  appendFileSync(join(upstream, 'content/articles/plain.md'), '\nAnd more.\n');
  appendFileSync(join(upstream, 'src/site.config.ts'), '// the next version\n');
  writeFileSync(
    join(upstream, 'content/entities/sample.yaml'),
    'name: Sample\nkind: company\ndescription: New.\n',
  );
  sh('git add -A && git commit -qm "The next version"', upstream);
}

/** What an update never touches. */
const own = (project: string) =>
  new Map([
    ...[...treeOf(join(project, 'content'))].filter(([name]) => !name.endsWith('/')),
    ['config', readFileSync(join(project, 'src/site.config.ts'), 'utf8')],
  ]);

test('a clone that is somebody’s own merges a later version as the document says, and keeps what is its own', () => {
  const before = own(site);
  expect([...before.keys()].sort()).toEqual([
    'articles/first-article.md',
    'config',
    'entities/newsroom.yaml',
  ]);
  publishVersion();
  const said = sh(withGit.replace('ADDRESS', '../upstream').replace('npm ci\n', ''), site);
  expect(said).toContain('1 article, 1 claim, 0 figures, 1 source, 1 entity: no problem found.');
  expect(said).toContain('every link of them leads somewhere');
  expect(differences(own(site), before)).toEqual([]);
  expect(readFileSync(join(site, 'src/styles/base.css'), 'utf8')).toContain('/* the next version */');
  expect(existsSync(join(site, 'src/new-file.ts'))).toBe(true);
  expect(sh('git status --short', site)).toBe('');
  expect(sh('git log --format=%s -3', site).split('\n').slice(0, 3).sort()).toEqual([
    expect.stringContaining('Merge'),
    'Ours',
    'The next version',
  ]);
});

test('without git what is one’s own is carried over into the new version', () => {
  publishVersion();
  const glosswire = join(folder, 'glosswire');
  sh('cp -R upstream glosswire && rm -r glosswire/.git', folder);
  linkPackages(glosswire);
  writeFileSync(join(site, 'public/own.txt'), 'Mine.\n');
  const said = sh(without.replace('npm ci\n', ''), folder);
  expect(said).toContain('1 article, 1 claim, 0 figures, 1 source, 1 entity: no problem found.');
  expect(said).toContain('every link of them leads somewhere');
  expect(differences(own(glosswire), own(site))).toEqual([]);
  expect(readFileSync(join(glosswire, 'dist/own.txt'), 'utf8')).toBe('Mine.\n');
  expect(existsSync(join(glosswire, 'src/new-file.ts'))).toBe(true);
});
