import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { article, source } from '../support/article.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';

const A = 'content/articles/a.md';
const B = 'content/articles/b.md';
const FILE = 'content/sources/one.yaml';

async function fixing(files: Record<string, string>, ...args: string[]) {
  const { root, read } = project({ ...ENTITY_FILES, ...files });
  const { machine, printed } = world(['--fix', ...args]);
  const given: ContentWorld = { ...machine, cwd: root, today: '2026-12-01', disk: realDisk };
  const code = await run(() => check(given), given);
  return { code, printed: printed(), read };
}

const citing = (...sources: object[]) => article({ sources }, 'Anvils.');
const one = { ...source('one'), title: 'On anvils', published: '2026-01-02' };

test('what two articles describe in the same words moves into a file of its own', async () => {
  const { printed, read } = await fixing({
    [A]: citing(source('two'), one),
    [B]: citing(one, source('three')),
  });
  expect(printed).toContain('2 sources that articles share mended.');
  expect(await read(FILE)).toBe(
    'publisher: The Daily Anvil\nurl: https://example.org/one\ntier: major\ntitle: On anvils\npublished: 2026-01-02\n',
  );
  expect(await read(A)).toMatch(/sources:\n {2}- id: two\n(?: {4}.*\n)+ {2}- one\n---/);
  expect(await read(B)).toMatch(/sources:\n {2}- one\n {2}- id: three\n/);
  const { problems } = JSON.parse(
    (await fixing({ [A]: await read(A), [FILE]: await read(FILE) }, '--format', 'json')).printed,
  );
  expect(problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
});

test('what is shared already is named in its place', async () => {
  const { id, ...fields } = one;
  const { read } = await fixing({ [A]: citing(one), [FILE]: JSON.stringify(fields) });
  expect(await read(A)).toContain('sources:\n  - one\n');
  expect(await read(FILE)).toBe(JSON.stringify(fields));
});

test('a trial run writes nothing', async () => {
  const { printed, read } = await fixing({ [A]: citing(one), [B]: citing(one) }, '--dry-run');
  expect(printed).toContain('Dry run: 2 sources that articles share would be mended, nothing was written.');
  expect(await read(A)).toBe(citing(one));
  await expect(read(FILE)).rejects.toThrow('ENOENT');
});

test('what is described in other words, or called otherwise, stays and is told', async () => {
  const other = { ...one, note: 'Paywalled.' };
  const { printed, read } = await fixing({
    [A]: citing(one, { ...source('two'), url: 'https://example.org/same' }),
    [B]: citing(other, { ...source('zwei'), url: 'https://example.org/same/' }),
  });
  expect(await read(A)).toContain('- id: one\n');
  expect(printed.split('\n').slice(0, 2)).toEqual([
    'content/articles/a.md and content/articles/b.md: the source one stays where it is, for it is not described in the same words everywhere. Make them the same, or give what are two documents two ids.',
    'content/articles/a.md and content/articles/b.md: two and zwei are one document. Give it one id in both, and the same words.',
  ]);
});

test('a comment within a source is no reason to lose it: the source stays', async () => {
  const commented = citing(one).replace('id: one', 'id: one # keep me');
  const { printed, read } = await fixing({ [A]: commented, [B]: citing(one) });
  expect(await read(A)).toBe(commented);
  expect(printed).toContain('sources[1] cannot be replaced without touching more than itself');
});
