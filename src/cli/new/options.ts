import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Misuse } from '../world.ts';

export interface Options {
  title?: string;
  slug?: string;
  authors: string[];
  lang?: string;
  help: boolean;
}

export const HELP = `npm run new -- [--title TITLE] [--slug SLUG] [--author NAME]… [--lang TAG]

Writes the skeleton of an article to content/articles/SLUG.md, as a draft. What is not given is asked for.

  --title TITLE   the headline
  --slug SLUG     the file's name and the article's address (made from the title)
  --author NAME   for the byline; may be given several times
  --lang TAG      the language of the prose, such as en-GB (that of the site)

Never overwrites a file. Exit code: 0 written; 1 the file could not be written; 2 the command was called wrongly.

npm run new -- --site makes the site yours: npm run new -- --site --help says how.`;

/** @throws Misuse where an option is not known or has no value */
export function parseOptions(args: readonly string[]): Options {
  const { title, slug, lang, author, help } = parsed(args, {
    title: { type: 'string' },
    slug: { type: 'string' },
    author: { type: 'string', multiple: true, default: [] },
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  return {
    authors: author,
    help,
    ...(title !== undefined && { title }),
    ...(slug !== undefined && { slug }),
    ...(lang !== undefined && { lang }),
  };
}

/**
 * The values of options.
 * @param help where they are listed
 * @throws Misuse where one is not known or has no value
 */
export function parsed<const Known extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Known,
  help = 'npm run new -- --help',
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new Misuse(`${error.message.split(/\. |\n/)[0]}. ${help} lists what there is.`);
    throw error;
  }
}
