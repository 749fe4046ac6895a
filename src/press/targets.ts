import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrokenLink, type Elsewhere, missing, missingId, NO_SLASH } from './links.ts';
import { scan } from './scan.ts';
import type { Kept } from './store.ts';

const ARTICLE = /^\/articles\/([^/]+)\/index\.html$/;

/** Follows links to any page of the built site. */
export function following(dist: string, articles: ReadonlyMap<string, Kept>) {
  const kinds = new Map<string, 'file' | 'folder' | undefined>();
  let opened = { target: '', ids: new Set<string>() as ReadonlySet<string> };
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
    if (opened.target !== target)
      opened = { target, ids: scan(readFileSync(join(dist, target), 'utf8')).ids };
    return missingId(end, opened.ids);
  };
  return (links: Iterable<Elsewhere>): BrokenLink[] => {
    const broken: BrokenLink[] = [];
    for (const end of links) {
      const reason = why(end);
      if (reason !== undefined) broken.push({ file: end.file, link: end.link, reason });
    }
    return broken;
  };
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
