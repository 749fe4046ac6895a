import { nearest } from '../../model/nearest.ts';
import { list } from '../../model/show.ts';
import { hasPassword, PASSWORD } from '../../model/text.ts';
import { isAddress } from '../import/web.ts';
import { withoutFragment } from '../network/redirects.ts';
import type { Entry, Inventory } from '../sources/inventory.ts';
import { Misuse } from '../world.ts';
import type { Options } from './options.ts';

/** A document to capture, and the sources that it is; none where it is new. */
export interface Target {
  url: string;
  entries: Entry[];
}

/**
 * What is to be captured, each address once.
 * @throws Misuse where a name is that of no source
 */
export function targetsOf(options: Options, { entries }: Inventory): Target[] {
  const { names, article, archive } = options;
  /* What an address names may be new to the article: then it is named there. */
  const isNamed = names.length > 0 && names.every(isAddress);
  const within = article === undefined || isNamed ? entries : ofArticle(article, entries);
  const chosen =
    names.length > 0
      ? names.flatMap((name) => named(name, within, article))
      : byAddress(within.filter(({ source }) => isOpen(source, archive)));
  return [...new Map(chosen.map((target) => [target.url, target])).values()];
}

const isOpen = ({ captures, archived }: Entry['source'], archive: boolean) =>
  captures.length === 0 || (archive && archived === undefined);

function ofArticle(slug: string, entries: readonly Entry[]): Entry[] {
  const found = entries.filter(({ articles }) => articles.has(slug));
  if (found.length > 0) return found;
  const slugs = [...new Set(entries.flatMap(({ articles }) => [...articles]))];
  throw new Misuse(
    `There is no article "${slug}" with sources. ${slugs.length === 0 ? 'No article has any.' : `Those that have some are ${list(slugs.sort())}.`}`,
  );
}

function named(name: string, entries: readonly Entry[], article: string | undefined): Target[] {
  if (isAddress(name)) return [ofAddress(name, entries)];
  const own = entries.filter(({ source }) => source.id === name);
  if (own.length > 0) return byAddress(own);
  const close = nearest(
    name,
    entries.map(({ source }) => source.id),
  );
  const where = article === undefined ? '' : ` in the article "${article}"`;
  throw new Misuse(
    `There is no source "${name}"${where}. ${close === undefined ? 'Write the id of one, or an address that starts with https://.' : `Did you mean "${close}"?`}`,
  );
}

function ofAddress(address: string, entries: readonly Entry[]): Target {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new Misuse(
      `${address} is no web address: only http:// and https:// are captured. To read a file, write ID --from FILE.`,
    );
  if (hasPassword(address)) throw new Misuse(PASSWORD);
  const url = withoutFragment(address);
  return { url, entries: entries.filter(({ source }) => withoutFragment(source.url) === url) };
}

const byAddress = (entries: readonly Entry[]): Target[] =>
  [...Map.groupBy(entries, ({ source }) => withoutFragment(source.url))].map(([url, same]) => ({
    url,
    entries: same,
  }));
