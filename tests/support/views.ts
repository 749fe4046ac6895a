import type { CompiledArticle } from '../../src/compile/article.ts';
import { readContent } from '../../src/compile/files.ts';
import type { Publication } from '../../src/exports/publication.ts';
import type { Registry } from '../../src/model/entity.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { siteSchema } from '../../src/model/site.ts';
import { articleView } from '../../src/views/article/article-view.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { article, compiled, registry } from './article.ts';

/** An article as everything downstream reads it. */
export function viewOf(
  { slug, article: fields, rendered }: CompiledArticle,
  entities: Registry,
  record?: ArticleRecord,
): ArticleView {
  const { text, blocks, places } = rendered;
  return articleView({ slug, article: fields, text, blocks, places, record }, entities);
}

/** The view of an article with these fields, of the entities that tests know. */
export const viewWith = (
  fields: Record<string, unknown>,
  prose?: string,
  record?: ArticleRecord,
): ArticleView => viewOf(compiled(article(fields, prose)), registry, record);

/** The views of a folder with `content/`, drafts left out. */
export async function viewsOf(root: string): Promise<ArticleView[]> {
  const content = await readContent(root);
  return content.articles
    .filter(({ article: { draft } }) => !draft)
    .map((item) => viewOf(item, content.registry));
}

/** A site that stands at https://news.example below `base`. */
export function publicationAt(base: string): Publication {
  const site = siteSchema.parse({
    name: 'The Wire & <Gloss>',
    description: 'News analysis ]]> that shows its "sources".',
    address: 'https://news.example',
    base,
    lang: 'en-GB',
    navigation: [],
    publisher: { name: 'The Wire' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
  return { site, absolute: (path) => new URL(`${base.replace(/\/$/, '')}${path}`, site.address).href };
}
