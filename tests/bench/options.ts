import { parseArgs } from 'node:util';
import { Misuse } from '../../src/cli/world.ts';

export const parts = ['builds', 'pages', 'search'] as const;

export interface Options {
  /** How many articles the sites have, smallest first. */
  articles: number[];
  runs: number;
  only: readonly string[];
  /** Whether another program writes to the disk while sites are built. */
  busy: boolean;
  help: boolean;
}

export const HELP = `npm run bench -- [--articles 100,1000,10000] [--runs 3] [--only PART,…] [--busy]

Measures made-up sites, built in copies of this checkout in the system’s temporary folder (TMPDIR), and prints tables.
Eleventy, beside which builds are measured, is installed there by npm.

  --articles N,…   how many articles the sites have; 10000 takes an hour and some 20 GB. Search is measured at the most
  --runs N         how often each build and question is repeated
  --only PART,…    ${parts.join(', ')}: these alone
  --busy           another program writes to the disk while sites are built`;

/** @throws Misuse where an option, or a value of one, is not known */
export function parseOptions(args: readonly string[]): Options {
  const { articles, runs, only, busy, help } = parsed(args);
  const sizes = new Set(articles.split(',').map((text) => wholeNumber('--articles', text)));
  const unknown = only.split(',').find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new Misuse(`There is no part "${unknown}". Write --only with some of ${parts.join(',')}.`);
  return {
    articles: [...sizes].sort((a, b) => a - b),
    runs: wholeNumber('--runs', runs),
    only: only.split(','),
    busy,
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
        only: { type: 'string', default: parts.join(',') },
        busy: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch {
    throw new Misuse(
      `${args.join(' ')}: this cannot be understood. npm run bench -- --help lists what can be written.`,
    );
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Misuse(`${option} takes whole numbers from 1 to 99999, not "${text}": write ${option} 100.`);
}
