import { defineCollection } from 'astro:content';
import { entitySchema } from './model/entity.ts';
import { articles, entities } from './site/loaders.ts';

export const collections = {
  /** `content/articles/<slug>.md`: frontmatter as in `src/model/article.ts`, and the prose as compiled. */
  articles: defineCollection({ loader: articles() }),
  /** `content/entities/<id>.yaml`: as in `src/model/entity.ts`. */
  entities: defineCollection({ loader: entities(), schema: entitySchema }),
};
