import { folderFault, idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
import { readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const USAGE =
  'Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. Options: --slug NAME, --title TEXT, --author NAME.';

export type Options = ReturnType<typeof parseOptions>;

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
