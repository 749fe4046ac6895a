import { flag, help, numbersOf, readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const options = { article: text, key: text, json: flag, minutes: text, help };
/** What holds where nothing else is asked for. */
const NUMBERS = { minutes: 60 };

export type Options = ReturnType<typeof parseOptions>;

export const HELP = `npm run verify -- URL|FOLDER [--article SLUG] [--key FILE] [--json] [--minutes COUNT]

Checks that a published site still says what it has sealed. Recomputes every digest and every chain of its record.json
files, and compares the last version of each claim with its own page, with its note in the article and with
claims.json: statement, status, verdict, assessment, evidence and versions; and the prose with its digest. A site at an
address is read by http or https alone, below that address; docs/verify.md does the same with curl and jq.

  URL              where the site begins, such as https://example.org/news/
  FOLDER           a site that was built, such as dist
  --article SLUG   only this article
  --key FILE       a public key in PEM that you have from elsewhere: the record is to be signed by that one
  --json           for programs: one object on standard output
  --minutes COUNT  how long a site at an address may take in all (60)

Exit code: 0 all is as it was sealed; 1 something is not, or could not be read; 2 the command was called wrongly.`;

/** @throws Misuse where an option is not known or is no number, or nothing says what to check */
export function parseOptions(args: readonly string[]) {
  const advice = 'npm run verify -- --help lists what there is.';
  const { values, positionals } = readArguments(args, options, advice);
  const [place, ...others] = positionals;
  if (!values.help && (place === undefined || others.length > 0))
    throw new Misuse(
      `Write one address or folder: npm run verify -- https://example.org/, or npm run verify -- dist.`,
    );
  return { ...values, ...numbersOf(values, NUMBERS), place: place ?? '' };
}
