import type { LiveLoader } from 'astro/loaders';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { storeIn } from '../store/store.ts';
import { siteContent } from './content.ts';

/*
 * The collections are live ones: nothing of them is bundled, and a page opens the one entry that it asks for. Entries of an
 * ordinary collection would all be held in memory: 3.6 GiB for ten thousand articles.
 */

interface ById {
  id: string;
}

/** The articles: their frontmatter as `content/articles/<id>.md` has it, and their prose with its marks. */
export function articleLoader(): LiveLoader<Article, ById> {
  return {
    name: 'glosswire-articles',
    async loadCollection() {
      const { articles, store } = await siteContent();
      return { entries: [...articles.keys()].map((slug) => articleEntry(store, slug)) };
    },
    async loadEntry({ filter: { id } }) {
      const { articles, store } = await siteContent();
      return articles.has(id) ? articleEntry(store, id) : undefined;
    },
  };
}

function articleEntry(store: string, id: string) {
  const { article, blocks } = storeIn(store).article(id);
  return {
    id,
    data: article,
    rendered: { html: toHtml({ type: 'root', children: blocks.map(({ element }) => element) }) },
  };
}

/** The companies, people and agencies of `content/entities`. */
export function entityLoader(): LiveLoader<Entity, ById> {
  return {
    name: 'glosswire-entities',
    async loadCollection() {
      const { registry } = await siteContent();
      return { entries: [...registry].map(([id, data]) => ({ id, data })) };
    },
    async loadEntry({ filter: { id } }) {
      const data = (await siteContent()).registry.get(id);
      return data && { id, data };
    },
  };
}
