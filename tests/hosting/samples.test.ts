import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashedCache, headers, pagePolicy, workerPolicy } from '../../src/hosting/policy.ts';
import { compressible, drawingPolicy, OTHERS_CACHE, typeOf } from './samples.ts';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');

describe.each(['nginx.conf', 'Caddyfile', 'apache.conf'])('%s', (name) => {
  const text = read(name);

  test('has every header that a site says of itself elsewhere', () => {
    for (const [header, value] of headers) expect(text).toContain(`${header} "${value}"`);
    for (const value of [workerPolicy, drawingPolicy, `${pagePolicy}; frame-ancestors 'none'`])
      expect(text).toContain(`"${value}"`);
    for (const value of [hashedCache, OTHERS_CACHE]) expect(text).toContain(`"${value}"`);
  });

  test('knows the type of every kind of text', () => {
    for (const ending of compressible) expect(text).toContain(typeOf(`a.${ending}`).replace(/;.*/, ''));
  });
});

test.each(['s3.sh', 'compress.mjs'])('%s can be run as a command', (name) => {
  expect(statSync(`deploy/${name}`).mode & 0o111).toBe(0o111);
});

test('the script is one that bash can read', () => {
  execFileSync('bash', ['-n', 'deploy/s3.sh']);
});

test('what is compressed beforehand is every text', () => {
  expect(read('compress.mjs')).toContain(`/\\.(?:${compressible.join('|')})$/`);
});

test('the workflow for a large site makes every shard, and puts together what each has handed over', () => {
  const { jobs } = parse(read('pages-sharded.yml')) as {
    jobs: Record<
      string,
      { needs?: string[]; strategy?: { matrix: { shard: number[] } }; steps: Record<string, unknown>[] }
    >;
  };
  const shards = jobs['shard']?.strategy?.matrix.shard ?? [];
  expect(shards.length).toBeGreaterThan(1);
  expect(shards).toEqual(shards.map((_, index) => index + 1));
  const [making, merging] = ['shard', 'merge'].map((name) => jobs[name]?.steps ?? []);
  expect(making).toContainEqual({
    run: 'npm run build -- --shard ${{ matrix.shard }}/${{ strategy.job-total }} --outDir shard',
  });
  const named = { name: 'shard-${{ matrix.shard }}', path: 'shard' };
  expect(making).toContainEqual({ uses: expect.any(String), with: expect.objectContaining(named) });
  const found = { pattern: 'shard-*', path: 'shards' };
  expect(merging).toContainEqual({ uses: expect.any(String), with: found });
  expect(merging).toContainEqual({ run: 'npm run build -- --merge shards' });
  expect(jobs['merge']?.needs).toEqual(['check', 'shard']);
});
