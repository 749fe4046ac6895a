import { flag, formatOf, help, numbersOf, readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

export type Options = ReturnType<typeof parseOptions>;

export const HELP = `npm run check:links -- [PATH…] [--passages [--format pretty|json]] [--archive] [--fresh] [--timeout SECONDS] [--retries COUNT] [--max COUNT] [--minutes COUNT]

Asks for every source of every article, or of those at the paths, and reports what is dead, with its archived
copy, and what has moved. Sends a HEAD request to each address, a GET where that is refused, and nothing else
to anyone. A host is asked for one address at a time, a second apart. Answers are kept for a week, refusals and
dead links for a day, in node_modules/.cache/glosswire/links.json.

  --passages         fetches the sources that are quoted, and tells of each passage whether it still stands there, has
                     other words now, is gone, or could not be seen. Nothing is kept of what is fetched
  --format json      with --passages, for programs: one object on standard output
  --archive          asks for nothing: prints for each source without an archived copy the address at which the
                     Wayback Machine makes one
  --fresh            asks again for what was answered before
  --timeout SECONDS  for one answer (10)
  --retries COUNT    how often a failed request is made again (2)
  --max COUNT        how many addresses are asked for (1000)
  --minutes COUNT    how long it may take in all (10)

Exit code: 0 no link is broken; 1 a link is dead or fails; 2 the command was called wrongly. Moved links, and hosts
that refuse programs, do not count. With --passages: 1 where words have changed or are gone, or a source fails.`;

/** What holds where nothing else is asked for. */
const NUMBERS = { timeout: 10, retries: 2, max: 1000, minutes: 10 };

/** @throws Misuse where an option is not known or is no number */
export function parseOptions(args: readonly string[]) {
  const options = {
    archive: flag,
    passages: flag,
    format: { ...text, default: 'pretty' },
    fresh: flag,
    help,
    timeout: text,
    retries: text,
    max: text,
    minutes: text,
  };
  const advice = 'npm run check:links -- --help lists what there is.';
  const { values, positionals } = readArguments(args, options, advice);
  const numbers = numbersOf(values, NUMBERS);
  const format = formatOf(values.format);
  if (format === 'json' && !values.passages)
    throw new Misuse('--format json belongs to --passages: write --passages --format json.');
  return {
    ...values,
    ...numbers,
    format,
    paths: positionals,
  };
}
