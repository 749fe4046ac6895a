import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { cacheFolder } from '../src/store/folder.ts';
import { differences, treeOf } from './press/support/tree.ts';
import { BUILT } from './site/build.ts';
import { fileFolder } from './support/folder.ts';
import { runVitest } from './support/run-vitest.ts';

/** The files that look at sites which a publisher names and sets up. */
const NAMED = ['addresses', 'html', 'languages', 'ledgers', 'notes', 'questions'];

/** The files that look at what a publisher writes, or make sites of their own. */
const WRITTEN = ['annotator', 'files', 'hosting-files', 'paged', 'refusal', 'samples', 'search'];

/** The sites that tests only look at: where these are the same to the byte, a browser sees the same. */
const SITES = ['news', 'fixture', 'german', 'large'].map((name) => join(BUILT, name));

/** Its files are sent to browsers by `astro dev`, which sends none from outside of the project. */
const SERVED = 'astro';

const clone = join(fileFolder(), 'clone');
const content = join(clone, 'content');

beforeAll(cloneProject);

/** All that is tracked or soon will be, as it is now; the same packages, caches of its own. */
function cloneProject(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== ''))
    cpSync(file, join(clone, file), { recursive: true });
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !/^\.(?:cache|astro|vite)/.test(name))) {
    const to = join(clone, 'node_modules', name);
    if (name === SERVED) cpSync(resolve('node_modules', name), to, { recursive: true });
    else symlinkSync(resolve('node_modules', name), to);
  }
  /* Where sources and settings are as they are here, so are the bundles. */
  for (const bundle of globSync('bundle-*', { cwd: cacheFolder('.') }))
    cpSync(join(cacheFolder('.'), bundle), join(cacheFolder(clone), bundle), { recursive: true });
}

/** The tests of the clone that do not pass. @param args projects and files */
function failing(args: readonly string[]): string[] {
  const outcomes = runVitest(args, clone);
  expect(outcomes.length).toBeGreaterThan(20);
  return outcomes
    .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
    .map(({ test, outcome }) => `${test}: ${outcome}`);
}

const UNIT = ['--project', 'unit'];
const inSite = (names: readonly string[]) => [
  '--project',
  'site',
  ...names.map((name) => `tests/site/${name}`),
];

test('tests pass where somebody else publishes, in German, below a base, with other pages in the navigation, without articles and with articles of their own', () => {
  const config = join(clone, 'src/site.config.ts');
  const text = readFileSync(config, 'utf8');
  const other = text
    .replaceAll("name: 'Glosswire'", "name: 'Die Randnotiz'")
    .replace('https://glosswire.example', 'https://randnotiz.example')
    .replace("SITE_BASE ?? '/'", "SITE_BASE ?? '/news/'")
    .replace("SITE_LANG ?? 'en-GB'", "SITE_LANG ?? 'de'")
    .replace("    { path: '/pictures/' },\n", '');
  expect(other).not.toBe(text);
  writeFileSync(config, other);
  onTestFinished(() => writeFileSync(config, text));
  rmSync(content, { recursive: true });
  expect(failing(UNIT)).toEqual([]);
  writeArticles();
  expect(failing(inSite([...NAMED, ...WRITTEN]))).toEqual([]);
});

test('with articles of one’s own the sites that tests look at are as they are here', () => {
  writeArticles();
  expect(failing(inSite(['addresses', 'files', 'hosting-files', 'samples']))).toEqual([]);
  for (const site of SITES) {
    const here = treeOf(site);
    expect(here.size, site).toBeGreaterThan(20);
    expect(differences(treeOf(join(clone, site)), here)).toEqual([]);
  }
});

const writeArticles = () => cpSync('tests/fixtures/annotator/content', content, { recursive: true });
