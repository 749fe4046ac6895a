import { help, readArguments, text } from '../arguments.ts';

export type Options = ReturnType<typeof parseOptions>;

export const HELP = `npm run new -- [--title TITLE] [--slug SLUG] [--author NAME]… [--lang TAG]

Writes the skeleton of an article to content/articles/SLUG.md, as a draft. What is not given is asked for.

  --title TITLE   the headline
  --slug SLUG     the file's name and the article's address (made from the title)
  --author NAME   for the byline; may be given several times
  --lang TAG      the language of the prose, such as en-GB (that of the site)

Never overwrites a file. Exit code: 0 written; 1 the file could not be written; 2 the command was called wrongly.

npm run new -- --site makes the site yours: npm run new -- --site --help says how.`;

/** @throws Misuse where an option is not known or has no value */
export function parseOptions(args: readonly string[]) {
  const author = { ...text, multiple: true as const, default: [] as string[] };
  const options = { title: text, slug: text, author, lang: text, help };
  return readArguments(args, options, 'npm run new -- --help lists what there is.', false).values;
}
