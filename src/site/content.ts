import { getCollection } from 'astro:content';
import { articleView } from '../article/build.ts';
import { type SiteView, siteViewOf } from '../article/site-view.ts';
import type { ArticleView } from '../article/view.ts';
import type { Registry } from '../model/entity.ts';

let view: Promise<SiteView> | undefined;

/** The whole site as pages show it; drafts only while writing. Read once a build. */
export function siteView(): Promise<SiteView> {
  if (import.meta.env.DEV) return readSite();
  view ??= readSite();
  return view;
}

/** Every article as pages show it, newest first. */
export async function articleViews(): Promise<readonly ArticleView[]> {
  return (await siteView()).articles;
}

async function readSite(): Promise<SiteView> {
  const registry: Registry = new Map((await getCollection('entities')).map(({ id, data }) => [id, data]));
  const entries = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  const articles = entries.map(({ id, data: { prose, record, ...article } }) =>
    articleView(
      { slug: id, article, text: prose.text, blocks: prose.blocks, places: new Map(prose.places), record },
      registry,
    ),
  );
  return siteViewOf(articles.sort(newestFirst), registry);
}

function newestFirst(a: ArticleView, b: ArticleView): number {
  if (a.published.iso !== b.published.iso) return a.published.iso < b.published.iso ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
