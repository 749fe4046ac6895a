import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UNFINISHED } from '../../src/disk/write.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { picker } from '../fixtures/generate.ts';
import { treeOf } from '../press/support/tree.ts';
import { testFolder } from '../support/folder.ts';
import { killed, run, stepsOf } from './support/command.ts';
import { isUnfinished } from './support/kills.ts';

let root = '';
beforeEach(() => {
  root = testFolder();
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
});

const env = () => ({ env: { CONTENT_ROOT: root, KILL_IN: join(root, 'content') } });
const KILLS = 8;

test('a seal that is killed leaves every record as it was or as it is to be, and the next one completes it', async () => {
  const pick = picker(1);
  const seal = ['src/cli/seal.ts'];
  const records = join(root, 'content/record');
  const before = treeOf(records);
  const steps = await stepsOf(seal, env());
  const after = treeOf(records);
  expect(after.size).toBeGreaterThan(before.size);
  for (let kill = 0; kill < KILLS; kill += 1) {
    rmSync(records, { recursive: true });
    cpSync('tests/fixtures/site/content/record', records, { recursive: true });
    expect((await killed(seal, 1 + pick(steps), env())).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(records)) {
      if (isUnfinished(name)) continue;
      expect([before.get(name), after.get(name)]).toContain(digest);
      expect(
        readRecord({ path: `content/record/${name}`, text: readFileSync(join(records, name), 'utf8') }).ok,
      ).toBe(true);
    }
    expect((await run(seal, env())).code).toBe(0);
    expect([...treeOf(records)].filter(([name]) => !isUnfinished(name))).toEqual([...after]);
  }
}, 120_000);

const REPORT = `Acme says it sold anvils. ${'Acme Holdings paid $30 million to Beta Works, said Ada Byron, its chief executive. '.repeat(30)}`;

test('an import that is killed leaves no half of a draft, and the next one writes it', async () => {
  const pick = picker(2);
  const report = join(root, 'report.txt');
  writeFileSync(report, `The report\n\n${REPORT}`);
  const content = join(root, 'content');
  const importing = ['src/cli/import.ts', report, '--slug', 'report'];
  const before = treeOf(content);
  const steps = await stepsOf(importing, env());
  const after = treeOf(content);
  const draft = join(content, 'articles/report.md');
  const text = readFileSync(draft, 'utf8');
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const name of after.keys()) if (!before.has(name)) rmSync(join(content, name), { force: true });
    expect((await killed(importing, 1 + pick(steps), env())).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(content)) {
      if (!isUnfinished(name)) expect(after.get(name)).toBe(digest);
    }
    const { code, err } = await run(importing, env());
    if (code !== 0) expect(err).toContain('content/articles/report.md exists already and is left as it is.');
    expect(readFileSync(draft, 'utf8')).toBe(text);
  }
  expect(readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.md'))).toContain(
    'report.md',
  );
}, 120_000);

test('what a killed import leaves is no content: a check and a build do not see it', async () => {
  const half = join(root, `content/articles/half.md.77-0${UNFINISHED}`);
  writeFileSync(half, '---\ntitle: Ha');
  const { out, err } = await run(['src/cli/check.ts', '--format', 'json'], env());
  expect(err).toBe('');
  expect(out).not.toContain('half.md');
  expect(existsSync(half)).toBe(true);
}, 60_000);
