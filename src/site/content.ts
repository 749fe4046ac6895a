import { getCollection } from 'astro:content';
import { join } from 'node:path';
import type { Registry } from '../model/entity.ts';
import { newestFirst } from '../press/edition.ts';
import { WRITING } from '../press/folder.ts';
import { storeIn } from '../press/store.ts';
import { site } from '../site.config.ts';
import { articleView } from '../views/article/article-view.ts';
import type { ArticleView } from '../views/article/view.ts';
import { type SiteView, siteViewOf } from '../views/site/site-view.ts';

const store = storeIn(join(import.meta.env.PRESS_FOLDER, WRITING));

/** All that is written, drafts included, as pages across articles show it. */
export async function siteView(): Promise<SiteView> {
  const articles = (await getCollection('articles')).flatMap(({ id }) => store.kept(id)?.listing ?? []);
  return siteViewOf(articles.sort(newestFirst), await registryOf(), site.lang);
}

/** What opens an article as its page shows it; nothing where there is none of that name. */
export async function opener(): Promise<(slug: string) => ArticleView | undefined> {
  const registry = await registryOf();
  return (slug) =>
    store.kept(slug) === undefined ? undefined : articleView(store.open(slug), registry, site.lang);
}

/** What an article adds to the files of the whole site. */
export const { pieces } = store;

const registryOf = async (): Promise<Registry> =>
  new Map((await getCollection('entities')).map(({ id, data }) => [id, data]));
