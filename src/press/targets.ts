import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrokenLink, type Elsewhere, missing, missingId, NO_SLASH } from './links.ts';
import { scan } from './scan.ts';
import type { Kept } from './store.ts';

const ARTICLE = /^\/articles\/([^/]+)\/index\.html$/;

/** Follows links to any page of the built site. Each end is looked at once. */
export function following(dist: string, articles: ReadonlyMap<string, Kept>) {
  const ends = new Map<string, string | undefined>();
  const kinds = new Map<string, 'file' | 'folder' | undefined>();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const kindOf = (target: string) => {
    if (!kinds.has(target)) {
      const stat = statSync(join(dist, target), { throwIfNoEntry: false });
      kinds.set(target, stat && (stat.isFile() ? 'file' : 'folder'));
    }
    return kinds.get(target);
  };
  const why = (end: Elsewhere): string | undefined => {
    const { target, fragment } = end;
    const kind = kindOf(target);
    if (kind === undefined) return missing(target);
    if (kind === 'folder') return kindOf(`${target}/index.html`) === 'file' ? NO_SLASH : missing(target);
    if (fragment === '' || !target.endsWith('.html') || isAnchor(articles, target, fragment))
      return undefined;
    const ids = idsOf.get(target) ?? scan(readFileSync(join(dist, target), 'utf8')).ids;
    idsOf.set(target, ids);
    return missingId(end, ids);
  };
  return (links: readonly Elsewhere[]): BrokenLink[] =>
    links.flatMap((end): BrokenLink[] => {
      const name = `${end.target}#${end.fragment}`;
      if (!ends.has(name)) ends.set(name, why(end));
      const reason = ends.get(name);
      return reason === undefined ? [] : [{ file: end.file, link: end.link, reason }];
    });
}

/** Whether a fragment is a note of an article, which is known without opening its page. */
function isAnchor(articles: ReadonlyMap<string, Kept>, target: string, fragment: string): boolean {
  const listing = articles.get(ARTICLE.exec(target)?.[1] ?? '')?.listing;
  if (listing === undefined) return false;
  return (
    listing.claims.some(({ anchor }) => anchor === fragment) ||
    listing.notes.some((note) => 'anchor' in note && note.anchor === fragment)
  );
}
