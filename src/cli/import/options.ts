import { folderFault, idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
import { readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const USAGE =
  'Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME.';

export const HELP = `npm run import -- FILE|URL|- [--slug SLUG] [--title TITLE] [--author NAME]

Drafts an article from a text: a file (plain text, HTML or Markdown), the address of a page, or what is piped in (-).
Companies and people, sums and claims are annotated as far as they are understood, and all of it is unverified. Says what
it found, what it doubts and what is left to do. Writes content/articles/SLUG.md, as a draft, and a file in
content/entities for each party that has none. Never overwrites a file, and sends nothing anywhere; an address is asked
for its page.

  --slug SLUG     the file's name and the article's address (made from the title)
  --title TITLE   the headline (the text's own)
  --author NAME   for the byline

Exit code: 0 written; 1 a file could not be written; 2 the command was called wrongly, or there is nothing to draft.`;

export type Options = ReturnType<typeof parseOptions>;

/** Whether the writer asks what there is to write. */
export const wantsHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/**
 * What the writer asked for; `input` is a file, an address, or `-`.
 * @throws Misuse where the arguments are not what they should be
 */
export function parseOptions(args: readonly string[]) {
  const { positionals, values } = readArguments(args, { slug: text, title: text, author: text }, USAGE);
  const [input, ...more] = positionals;
  if (input === undefined) throw new Misuse(`What is to be imported is missing. ${USAGE}`);
  if (more.length > 0)
    throw new Misuse(`One text at a time: "${more.join(' ')}" is more than that. ${USAGE}`);
  const { slug } = values;
  const fault = slug === undefined ? undefined : folderFault(slug);
  if (fault !== undefined) throw new Misuse(`--slug ${show(slug)}: ${fault}`);
  if (slug !== undefined && !idPattern.test(slug))
    throw new Misuse(
      `--slug ${show(slug)} cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article.`,
    );
  return { input, ...values };
}
