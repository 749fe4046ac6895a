import { defineLiveCollection } from 'astro:content';
import { articleSchema } from './model/article.ts';
import { entitySchema } from './model/entity.ts';
import { articleLoader, entityLoader } from './site/live-loaders.ts';

/** `getLiveCollection('articles')` and `getLiveEntry('entities', id)`, with all that the frontmatter says. */
export const collections = {
  articles: defineLiveCollection({ loader: articleLoader(), schema: articleSchema }),
  entities: defineLiveCollection({ loader: entityLoader(), schema: entitySchema }),
};
