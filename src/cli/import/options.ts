import { parseArgs } from 'node:util';
import { idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
import { Misuse } from '../world.ts';

export const USAGE =
  'Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME.';

/** What the writer asked for. */
export interface Options {
  /** A file, an address, or `-`. */
  input: string;
  slug: string | undefined;
  title: string | undefined;
  author: string | undefined;
}

/** @throws Misuse where the arguments are not what they should be */
export function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parsed(args);
  const [input, ...more] = positionals;
  if (input === undefined) throw new Misuse(`What is to be imported is missing. ${USAGE}`);
  if (more.length > 0)
    throw new Misuse(`One text at a time: "${more.join(' ')}" is more than that. ${USAGE}`);
  const { slug, title, author } = values;
  if (slug !== undefined && !(idPattern.test(slug) && slug.length <= 80))
    throw new Misuse(
      `--slug ${show(slug)} cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article.`,
    );
  return { input, slug, title, author };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { slug: text, title: text, author: text },
    });
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${USAGE}`);
  }
}
