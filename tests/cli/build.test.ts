import { expect, test } from 'vitest';
import { buildCommand } from '../../src/cli/build/command.ts';
import { run } from '../../src/cli/world.ts';

const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

const EMPTY =
  'The name of the folder to build into is empty: look at the variable that it comes from, or leave out --outDir to build into dist.';
const nowhere = (name: string) =>
  `Nothing is built into "${name}": it is the folder of the project, or one above it. Name a folder for the site alone: npm run build -- --outDir FOLDER.`;

test.each([
  [['--outDir', ''], EMPTY],
  [['--outDir='], EMPTY],
  [['--force', '--outDir', '.'], nowhere('.')],
  [['--outDir', '..'], nowhere('..')],
])('%j is refused, whatever is there', async (args, message) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = { args, cwd: process.cwd(), readText: async () => '', out: say, err: say, color: false };
  expect(await run(buildCommand, world)).toBe(1);
  expect(said).toEqual([message]);
});

test.each([
  [['--forced'], `Unknown option '--forced'. ${USAGE}`],
  [['--outDir'], `Option '--outDir <value>' argument missing. ${USAGE}`],
  [['here'], `Unexpected argument 'here'. ${USAGE}`],
  ...['', '2', '0/4', '5/4', '1/0', '-1/4', '1/4/2', '1.5/4', 'one/four', '1/99999'].map(
    (share): [string[], string] => [
      [`--shard=${share}`],
      `--shard needs a share such as 2/4, the second of four, not "${share}".`,
    ],
  ),
  [
    ['--shard', '1/2', '--merge', 'shards'],
    'A shard is made, or all of them are put together: write --shard or --merge, not both.',
  ],
])('%j is refused with what to write instead', async (args, message) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = { args, cwd: '/nowhere', readText: async () => '', out: say, err: say, color: false };
  expect(await run(buildCommand, world)).toBe(2);
  expect(said).toEqual([message]);
});

test.each(['--help', '-h'])('%s says what there is, and builds nothing', async (option) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = {
    args: [option],
    cwd: '/nowhere',
    readText: async () => '',
    out: say,
    err: say,
    color: false,
  };
  expect(await run(buildCommand, world)).toBe(0);
  expect(said.join()).toMatch(/^npm run build -- \[--force\]/);
});
