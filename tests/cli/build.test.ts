import { expect, test } from 'vitest';
import { buildCommand } from '../../src/cli/build/command.ts';
import { run } from '../../src/cli/world.ts';

const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

test.each([
  [['--forced'], `Unknown option '--forced'. ${USAGE}`],
  [['--outDir'], `Option '--outDir <value>' argument missing. ${USAGE}`],
  [['here'], `Unexpected argument 'here'. ${USAGE}`],
])('%j is refused with what to write instead', async (args, message) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = { args, cwd: '/nowhere', readText: async () => '', out: say, err: say, color: false };
  expect(await run(buildCommand, world)).toBe(2);
  expect(said).toEqual([message]);
});
