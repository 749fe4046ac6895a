import { getCollection } from 'astro:content';
import { articleView } from '../article/build.ts';
import type { ArticleView } from '../article/view.ts';
import type { Registry } from '../model/entity.ts';

let views: Promise<ArticleView[]> | undefined;

/** Every article as pages show it, newest first; drafts only while writing. */
export function articleViews(): Promise<ArticleView[]> {
  if (import.meta.env.DEV) return readViews();
  views ??= readViews();
  return views;
}

async function readViews(): Promise<ArticleView[]> {
  const registry: Registry = new Map((await getCollection('entities')).map(({ id, data }) => [id, data]));
  const entries = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return entries
    .map(({ id, data: { prose, ...article } }) =>
      articleView(
        { slug: id, article, text: prose.text, blocks: prose.blocks, places: new Map(prose.places) },
        registry,
      ),
    )
    .sort((a, b) =>
      a.published.iso === b.published.iso
        ? a.slug < b.slug
          ? -1
          : 1
        : a.published.iso < b.published.iso
          ? 1
          : -1,
    );
}
