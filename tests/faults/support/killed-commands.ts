import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readRecord } from '../../../src/publication-record/read.ts';
import { good, proposing } from '../../cli/propose-project.ts';
import { picker } from '../../fixtures/generate.ts';
import { treeOf } from '../../press/support/tree.ts';
import { testFolder } from '../../support/folder.ts';
import { killed, run, stepsOf } from './command.ts';
import { isUnfinished } from './kills.ts';

/** A folder of one test with the content of the fixtures. */
export function fixtureFolder(): string {
  const root = testFolder();
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  return root;
}

const env = (root: string) => ({ env: { CONTENT_ROOT: root, KILL_IN: join(root, 'content') } });

/** Seals again and again, each time killed in another step; expects every record old or new, and whole after the next. */
export async function killSeals(root: string, kills: number): Promise<void> {
  const pick = picker(1);
  const seal = ['src/cli/seal.ts'];
  const records = join(root, 'content/record');
  const before = treeOf(records);
  const steps = await stepsOf(seal, env(root));
  const after = treeOf(records);
  expect(after.size).toBeGreaterThan(before.size);
  for (let kill = 0; kill < kills; kill += 1) {
    rmSync(records, { recursive: true });
    cpSync('tests/fixtures/site/content/record', records, { recursive: true });
    expect((await killed(seal, 1 + pick(steps), env(root))).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(records)) {
      if (isUnfinished(name)) continue;
      expect([before.get(name), after.get(name)]).toContain(digest);
      expect(
        readRecord({ path: `content/record/${name}`, text: readFileSync(join(records, name), 'utf8') }).ok,
      ).toBe(true);
    }
    expect((await run(seal, env(root))).code).toBe(0);
    expect([...treeOf(records)].filter(([name]) => !isUnfinished(name))).toEqual([...after]);
  }
}

const REPORT = `Acme says it sold anvils. ${'Acme Holdings paid $30 million to Beta Works, said Ada Byron, its chief executive. '.repeat(30)}`;

/**
 * Imports again and again, each time killed in another step; expects no half of a draft, that what is left can be taken
 * back to the last file, and the whole after the next.
 */
export async function killImports(root: string, kills: number): Promise<void> {
  const pick = picker(2);
  const killing = { env: { CONTENT_ROOT: root, KILL_IN: root } };
  const report = join(root, 'report.txt');
  writeFileSync(report, `The report\n\n${REPORT}`);
  const content = join(root, 'content');
  const importing = ['src/cli/import.ts', report, '--slug', 'report'];
  const undoing = ['src/cli/import.ts', '--undo'];
  const before = treeOf(content);
  const steps = await stepsOf(importing, killing);
  const after = treeOf(content);
  const draft = join(content, 'articles/report.md');
  const text = readFileSync(draft, 'utf8');
  for (let kill = 0; kill < kills; kill += 1) {
    await run([...undoing, 'report'], env(root));
    expect((await killed(importing, 1 + pick(steps), killing)).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(content)) {
      if (!isUnfinished(name)) expect(after.get(name)).toBe(digest);
    }
    await run([...undoing, 'report'], env(root));
    expect([...treeOf(content)]).toEqual([...before]);
    expect((await run(importing, env(root))).code).toBe(0);
    expect([...treeOf(content)]).toEqual([...after]);
    expect(readFileSync(draft, 'utf8')).toBe(text);
  }
  expect(readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.md'))).toContain(
    'report.md',
  );
}

/** Proposes again and again, each time killed in another step; expects the article old or new, and as before after the next call. */
export async function killProposals(kills: number): Promise<void> {
  const pick = picker(3);
  const { root, path, read } = proposing();
  const settings = { env: { CONTENT_ROOT: root, KILL_IN: root }, input: JSON.stringify({ claims: [good] }) };
  const program = ['src/cli/propose.ts', 'anvils'];
  const proposal = [...program, '--by', 'a model'];
  const before = read();
  const steps = await stepsOf(proposal, settings);
  const after = read();
  expect(after).not.toBe(before);
  for (let kill = 0; kill < kills; kill += 1) {
    await run([...program, '--undo'], env(root));
    expect(read()).toBe(before);
    expect((await killed(proposal, 1 + pick(steps), settings)).code).toBe('SIGKILL');
    expect([before, after]).toContain(read());
  }
  await run([...program, '--undo'], env(root));
  expect(read()).toBe(before);
  expect(readdirSync(join(root, path, '..'))).toEqual(['anvils.md']);
}
