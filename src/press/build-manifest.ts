import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../store/digest.ts';
import { readJson, writeWhole } from '../store/files.ts';
import type { ArticleResult } from './article-pages.ts';
import type { Extent } from './extent.ts';
import { type Elsewhere, mayGo } from './links.ts';

/** What the folder of the built site holds, and what it was made from. */
export interface BuiltState {
  articles: Record<string, BuiltArticle>;
  /** Paths of pages and files across articles, with the digests of what they show. */
  site: Record<string, string>;
  /** The digest of what the search index was made from; empty where there is none. */
  search: string;
}

export interface BuiltArticle {
  key: string;
  /** When its page was written, in milliseconds: another time means that somebody else wrote it. */
  written: number;
  /** Its links to what may go away. */
  elsewhere: Elsewhere[];
}

/**
 * What is known of the built site, beside the compiled articles. It is saved twice in a build: before the first page is
 * written, without those that will be, and when all are. A build that comes after an interrupted one makes those again.
 */
export interface BuildManifest {
  /** What was built before; nothing where that is not known. */
  read(): BuiltState;
  save(state: BuiltState): void;
}

const NOTHING: BuiltState = { articles: {}, site: {}, search: '' };

export function buildManifest(folder: string, dist: string): BuildManifest {
  const file = join(folder, `built-${digest(resolve(dist))}.json`);
  return {
    read() {
      const state = readJson<BuiltState>(file) ?? NOTHING;
      const known = Object.entries(state.articles).filter(
        ([slug, { written }]) => writtenAt(dist, slug) === written,
      );
      return { ...state, articles: Object.fromEntries(known) };
    },
    save: (state) => writeWhole(file, JSON.stringify(state)),
  };
}

/** When the page of an article was written; 0 where there is none. */
function writtenAt(dist: string, slug: string): number {
  return statSync(join(dist, 'articles', slug, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What the coming changes leave alone: of articles that are to go, some files may be gone before the others. */
export function untouched(
  before: BuiltState,
  { articles }: Extent,
  changed: Extent['articles'],
  stale: readonly { file: string }[],
): BuiltState {
  const isSame = new Set(articles.map(({ slug }) => slug)).difference(
    new Set(changed.map(({ slug }) => slug)),
  );
  const files = new Set(stale.map(({ file }) => file));
  return {
    articles: Object.fromEntries(Object.entries(before.articles).filter(([slug]) => isSame.has(slug))),
    site: Object.fromEntries(Object.entries(before.site).filter(([file]) => !files.has(file))),
    search: '',
  };
}

/** The links that lead out of articles: as they are now, or as they were when an article was made. */
export function linksElsewhere(
  { articles }: Extent,
  before: BuiltState,
  made: readonly ArticleResult[],
): Elsewhere[] {
  const anew = new Map(made.map(({ slug, elsewhere }) => [slug, elsewhere]));
  return articles.flatMap(({ slug }) => anew.get(slug) ?? before.articles[slug]?.elsewhere ?? []);
}

/** Links that were followed and cannot come to lead nowhere are not kept; of those that were not, all are. */
export function builtArticles(
  { articles, follows }: Extent,
  before: BuiltState,
  made: readonly ArticleResult[],
  dist: string,
): BuiltState['articles'] {
  const keys = new Map(articles.map(({ slug, key }) => [slug, key]));
  const same = Object.entries(before.articles).filter(([slug]) => keys.has(slug));
  const anew = made.map(({ slug, elsewhere }): [string, BuiltArticle] => [
    slug,
    {
      key: keys.get(slug) ?? '',
      written: writtenAt(dist, slug),
      elsewhere: follows ? elsewhere.filter(mayGo) : elsewhere,
    },
  ]);
  return Object.fromEntries([...same, ...anew]);
}
