import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { treeOf } from '../../press/support/tree.ts';
import { run, STACK } from './command.ts';

const QUOTE = 'sold nine hundred anvils';
/** The commands that write, and what each says that it could not. */
export const commands = {
  seal: { args: ['src/cli/seal.ts'], what: 'content/record/changed.yaml could not be written' },
  new: {
    args: ['src/cli/new.ts', '--title', 'A title', '--author', 'A. Writer'],
    what: 'content/articles/a-title.md could not be written',
  },
  import: { args: ['src/cli/import.ts', 'README.md', '--slug', 'report'], what: 'cannot be ' },
  'check --fix': { args: ['src/cli/check.ts', '--fix'], what: 'content/articles/changed.md cannot be ' },
};

/** Puts the content of the fixtures there. */
export function fixturesIn(root: string): void {
  mkdirSync(root, { recursive: true });
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
}

/** One quote that the prose words a little otherwise: there is something to mend. */
export function breakQuote(root: string): void {
  const path = join(root, 'content/articles/changed.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(`quote: ${QUOTE}`, 'quote: sold nine hundred good anvils'));
}

export const contentOf = (root: string) => [...treeOf(join(root, 'content'))];

/** Runs each command where it cannot write, and then where it can. */
export async function refuses(
  root: string,
  name: keyof typeof commands,
  { why, asNobody = false, mend }: { why: string; asNobody?: boolean; mend(): void },
): Promise<void> {
  const { args, what } = commands[name];
  if (name === 'check --fix') breakQuote(root);
  const before = contentOf(root);
  const settings = { env: { CONTENT_ROOT: root }, asNobody };
  const { code, out, err } = await run(args, settings);
  expect(code).toBe(1);
  expect(err).toContain(what);
  expect(err).toContain(why);
  expect(out + err).not.toMatch(STACK);
  expect(contentOf(root)).toEqual(before);
  mend();
  const again = await run(args, { env: { CONTENT_ROOT: root } });
  expect(again.err).not.toContain(why);
  expect(contentOf(root)).not.toEqual(before);
}
