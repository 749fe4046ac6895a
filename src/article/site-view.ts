import type { Registry } from '../model/entity.ts';
import type { ArticleView } from './view.ts';

/** All that the pages across articles are made from. */
export interface SiteView {
  /** Newest first. */
  articles: readonly ArticleView[];
  registry: Registry;
  /** The name of an entity; its id where it is not known. */
  nameOf(id: string): string;
}

export function siteViewOf(articles: readonly ArticleView[], registry: Registry): SiteView {
  return { articles, registry, nameOf: (id) => registry.get(id)?.name ?? id };
}
