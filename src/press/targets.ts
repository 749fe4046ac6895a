import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedArticle } from '../views/site/listed.ts';
import { type BrokenLink, type Elsewhere, missing, missingId, NO_SLASH } from './links.ts';
import { scan } from './scan.ts';

/** What is known to be in the built site without a look at the disk. */
export interface Known {
  articles: ReadonlyMap<string, ListedArticle>;
  /** Files of the site that no article has. */
  files: ReadonlySet<string>;
}

/** Follows links to any page of the built site. */
export function following(dist: string, known: Known) {
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
    if (isKnown(known, end)) return undefined;
    const { target, fragment } = end;
    const kind = kindOf(target);
    if (kind === undefined) return missing(target);
    if (kind === 'folder') return kindOf(`${target}/index.html`) === 'file' ? NO_SLASH : missing(target);
    if (fragment === '' || !target.endsWith('.html')) return undefined;
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

const OF_ARTICLE = /^\/articles\/([^/]+)\/(?:claims\/([^/]+)\/)?index\.html$/;

/** Whether a link leads to a page that is known, and to a place in it that is: an article, a note of it, a claim’s own page. */
export function isKnown({ articles, files }: Known, end: Pick<Elsewhere, 'target' | 'fragment'>): boolean {
  const { target, fragment } = end;
  if (fragment === '' && files.has(target)) return true;
  const [, slug = '', claim] = OF_ARTICLE.exec(target) ?? [];
  const article = articles.get(slug);
  if (article === undefined) return false;
  const { claims, notes } = article;
  if (claim !== undefined) return fragment === '' && claims.some(({ id }) => id === claim);
  if (fragment === '') return true;
  return (
    claims.some(({ anchor }) => anchor === fragment) ||
    notes.some((note) => 'anchor' in note && note.anchor === fragment)
  );
}
