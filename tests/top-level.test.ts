import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a build, a test or npm makes. */
const ignored = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

test('a newcomer finds these at the top, and nothing else', () => {
  const names = readdirSync('.').filter((name) => !name.startsWith('.') && !ignored.includes(name));
  /* A publisher may have no content yet. */
  expect([...new Set([...names, 'content'])].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'astro.config.ts',
    'content',
    'deploy',
    'docs',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.json',
  ]);
});
