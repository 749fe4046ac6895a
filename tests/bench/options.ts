import { parseArgs } from 'node:util';
import { Misuse } from '../../src/cli/world.ts';

export const parts = ['builds', 'pages', 'browser', 'cards', 'search'] as const;
export type PartName = (typeof parts)[number];

export interface Options {
  /** Sizes of the corpora, smallest first. */
  articles: number[];
  runs: number;
  only: PartName[];
  write: boolean;
  help: boolean;
}

export const HELP = `npm run bench -- [--articles 100,1000,10000] [--runs 3] [--only PART,…] [--write]

Measures builds, pages and search on made-up articles, in copies of this checkout in the system's
temporary folder (TMPDIR), and prints the results beside what is aimed at.

  --articles N,…   how many articles the sites have (by default 100, 1000 and 10000; the last takes
                   an hour and some 20 GB)
  --runs N         how often each measurement is repeated; 3 by default
  --only PART,…    ${parts.join(', ')}: these alone
  --write          keeps the results in tests/bench/results.json and in docs/benchmark.md; parts that were not
                   measured stay as they are

Exit code: 0 all was measured, whatever came out; 1 a part could not be measured, and the others were;
2 the command was called wrongly.`;

/** @throws Misuse where an option, or a value of one, is not known */
export function parseOptions(args: readonly string[]): Options {
  const { articles, runs, only, write, help } = parsed(args);
  return {
    articles: [...new Set(articles.split(',').map((text) => whole('--articles', text)))].sort(
      (a, b) => a - b,
    ),
    runs: whole('--runs', runs),
    only: only === undefined ? [...parts] : only.split(',').map(part),
    write,
    help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string', default: '100,1000,10000' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Misuse(
      `${args.join(' ')}: this cannot be understood. npm run bench -- --help lists what can be written.`,
    );
  }
}

function whole(option: string, text: string): number {
  const number = Number(text);
  if (/^[1-9]\d*$/.test(text) && number <= 100_000) return number;
  const example = option === '--runs' ? '3' : '100,1000';
  throw new Misuse(
    `${option} takes whole numbers from 1 to 100000, not "${text}": write ${option} ${example}.`,
  );
}

function part(text: string): PartName {
  const found = parts.find((name) => name === text);
  if (found === undefined)
    throw new Misuse(`There is no part "${text}". Write --only with some of ${parts.join(',')}.`);
  return found;
}
