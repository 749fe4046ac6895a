import type { Registry } from '../model/entity.ts';
import { memoize } from '../model/memoize.ts';
import type { Signing } from '../publication-record/signing-files.ts';
import { site } from '../site.config.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import type { Related } from '../views/site/related.ts';
import { type SiteView, siteViewOf } from '../views/site/site-view.ts';

/** What pages are made from: plain data, so that it can be handed to a thread. */
export interface SiteContent {
  /** The folder of compiled articles. */
  store: string;
  registry: Registry;
  /** By slug, newest first. */
  articles: ReadonlyMap<string, ArticleEntry>;
  /** What pages across articles show of them, newest first. A thread that makes pages of articles alone goes without. */
  listed: readonly ListedArticle[];
  signing: Signing;
  /** Changes with anything of it. */
  key: string;
}

/** What has to be known of an article before it is opened. */
export interface ArticleEntry {
  /** The ids below `claims/`, also those of claims that were renamed or withdrawn. */
  claims: readonly string[];
  /** What the pictures are called that are published with it. */
  beside: readonly string[];
  /** Other articles on its subject. */
  others: readonly Related[];
  /** Changes with anything that its pages show. */
  key: string;
}

let provided: SiteContent | undefined;

/** Says what pages are made from. A build says so before the first page is made. */
export function provideContent(content: SiteContent): void {
  provided = content;
}

/** While writing nobody provides content: it is read from the files as they are now. */
export async function siteContent(): Promise<SiteContent> {
  if (provided !== undefined) return provided;
  if (import.meta.env.DEV) return (await import('./content-while-writing.ts')).contentWhileWriting();
  throw new Error('Pages were asked for before anybody said what they are made from.');
}

/** The site as pages across articles show it. */
export const readSite = async (): Promise<SiteView> => viewOf(await siteContent());

const viewOf = memoize(
  ({ listed, registry }: SiteContent) => siteViewOf(listed, registry, site.lang),
  new WeakMap<SiteContent, SiteView>(),
);
