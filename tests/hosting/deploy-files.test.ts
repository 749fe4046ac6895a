import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostingSamples } from '../../src/cli/reference/hosting.ts';

const samples = await hostingSamples();

test.each([...samples])(
  '%s is the one that the source gives today: npm run reference writes it',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('nothing else is in the folder', () => {
  expect(
    readdirSync('deploy')
      .map((name) => `deploy/${name}`)
      .sort(),
  ).toEqual([...samples.keys()].sort());
});

test.each([...samples])('%s allows nothing unsafe and ends each line where it should', (_path, text) => {
  expect(text).not.toMatch(/unsafe|[ \t]\n/);
});

test('the script is one that bash can read and run', () => {
  execFileSync('bash', ['-n', 'deploy/s3.sh']);
  expect(statSync('deploy/s3.sh').mode & 0o111).toBe(0o111);
});
