import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../store/digest.ts';
import { readJson, writeWhole } from '../store/files.ts';
import type { ArticleResult } from './article-pages.ts';
import type { Elsewhere } from './links.ts';
import type { PagePlan } from './page-plan.ts';

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
export function writtenAt(dist: string, slug: string): number {
  return statSync(join(dist, 'articles', slug, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What the coming changes leave alone. */
export function untouched(
  before: BuiltState,
  changed: PagePlan['articles'],
  stale: readonly { file: string }[],
): BuiltState {
  const slugs = new Set(changed.map(({ slug }) => slug));
  const files = new Set(stale.map(({ file }) => file));
  const those = <Value>(all: Record<string, Value>, touched: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !touched.has(name)));
  return { articles: those(before.articles, slugs), site: those(before.site, files), search: '' };
}

/** The links that lead out of each article: as it is now, or as it was when it was made. */
export function linksElsewhere({ articles }: PagePlan, before: BuiltState, made: readonly ArticleResult[]) {
  const links = new Map(articles.map(({ slug }) => [slug, before.articles[slug]?.elsewhere ?? []]));
  for (const { slug, elsewhere } of made) links.set(slug, elsewhere);
  return links;
}

/** @param isKept which links of an article are followed again when nothing of it has changed */
export function builtArticles(
  { articles }: PagePlan,
  before: BuiltState,
  made: readonly ArticleResult[],
  dist: string,
  isKept: (end: Elsewhere) => boolean,
): BuiltState['articles'] {
  const keys = new Map(articles.map(({ slug, key }) => [slug, key]));
  const same = Object.entries(before.articles).filter(([slug]) => keys.has(slug));
  const anew = made.map(({ slug, elsewhere }): [string, BuiltArticle] => [
    slug,
    { key: keys.get(slug) ?? '', written: writtenAt(dist, slug), elsewhere: elsewhere.filter(isKept) },
  ]);
  return Object.fromEntries([...same, ...anew]);
}
