import { flag, formatOf, help, numbersOf, readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

export type Options = ReturnType<typeof parseOptions>;

export const HELP = `npm run capture -- [ID|URL…] [--article SLUG] [--from FILE [--stored-copy]] [--archive] [--format pretty|json] [--timeout SECONDS] [--retries COUNT] [--minutes COUNT]

Reads sources into plain text, and looks up every passage that rests on them. A source is named by its id, or by its
address; an address that no source has makes a new one, content/sources/<id>.yaml. Without any, all sources are read
of which nothing was captured yet.

Reads web pages, PDFs, plain text, saved pages (one HTML file, or .mht), and web archives (.warc, .warc.gz, .wacz). The text
is kept as captures/<id>/<day>-<digest>.txt, which is in no repository and on no page; day and digest are written into the
source. An older capture stays. Nothing is sent but the request for each source; a host is asked for one at a time, a
second apart.

  --article SLUG     the sources of this article alone; a source that is named by its address is written into its sources
  --from FILE        reads the one source that is named from a file, for what a host does not show to programs:
                     save the page in your browser
  --stored-copy      with --from: the file is of a copy that others keep, such as an archive
  --archive          has the Wayback Machine make a copy of each source that has none in an archive, and writes where it is.
                     Their addresses are sent there; WAYBACK_ADDRESS names another archive
  --format json      for programs: one object on standard output
  --timeout SECONDS  for one document (30)
  --retries COUNT    how often a failed request is made again (2)
  --minutes COUNT    how long it may take in all (60)

Exit code: 0 all was captured, and every passage was found; 1 something was not; 2 the command was called wrongly.`;

/** What holds where nothing else is asked for. */
const NUMBERS = { timeout: 30, retries: 2, minutes: 60 };

/** @throws Misuse where an option is not known, is no number, or does not go with the others */
export function parseOptions(args: readonly string[]) {
  const options = {
    article: text,
    from: text,
    'stored-copy': flag,
    archive: flag,
    format: { ...text, default: 'pretty' },
    help,
    timeout: text,
    retries: text,
    minutes: text,
  };
  const { values, positionals } = readArguments(
    args,
    options,
    'npm run capture -- --help lists what there is.',
  );
  const numbers = numbersOf(values, NUMBERS);
  const format = formatOf(values.format);
  if (values['stored-copy'] && values.from === undefined)
    throw new Misuse('--stored-copy belongs to --from: write --from FILE --stored-copy.');
  if (values.from !== undefined && positionals.length !== 1)
    throw new Misuse('--from reads one source: write its id or its address as well, as in ID --from FILE.');
  return {
    ...values,
    ...numbers,
    format,
    names: positionals,
    storedCopy: values['stored-copy'],
  };
}
