import { folderFault, idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
import { flag, help, readArguments, slugIn, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const USAGE =
  'Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is.';

export const HELP = `npm run import -- FILE|ADDRESS|- [--slug SLUG] [--title TITLE] [--author NAME]
npm run import -- --undo SLUG

Drafts an article from a text: plain text, Markdown or HTML, in a file, at an address, or piped in (-). Writes
content/articles/SLUG.md, and a file in content/entities for each party that none knows. All of it is a draft: readers
see nothing of it, and what is published stays as it is. Nothing is written over, and nothing is sent anywhere but the
request for the address.

  --slug SLUG     the file's name and the article's address (made from the title)
  --title TITLE   the headline (taken from the text)
  --author NAME   for the byline
  --undo          takes back the import of an article: all that it wrote, unless somebody has changed it since

Exit code: 0 written, or taken back; 1 it could not be; 2 the command was called wrongly.`;

export type Options = Extract<ReturnType<typeof parseOptions>, { act: 'import' }>;

/**
 * What the writer asked for; `input` is a file, an address, or `-`.
 * @throws Misuse where the arguments are not what they should be
 */
export function parseOptions(args: readonly string[]) {
  const known = { slug: text, title: text, author: text, undo: flag, help };
  const { positionals, values } = readArguments(args, known, USAGE);
  if (values.help) return { act: 'help' } as const;
  const [input, ...more] = positionals;
  const { slug, title, author, undo } = values;
  const fault = slug === undefined ? undefined : folderFault(slug);
  if (fault !== undefined) throw new Misuse(`--slug ${show(slug)}: ${fault}`);
  if (slug !== undefined && !idPattern.test(slug))
    throw new Misuse(
      `--slug ${show(slug)} cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article.`,
    );
  if (more.length > 0)
    throw new Misuse(`One text at a time: "${more.join(' ')}" is more than that. ${USAGE}`);
  if (undo) return { act: 'undo', slug: slug ?? (input && slugIn(input)) } as const;
  if (input === undefined) throw new Misuse(`What is to be imported is missing. ${USAGE}`);
  return { act: 'import', input, slug, title, author } as const;
}
