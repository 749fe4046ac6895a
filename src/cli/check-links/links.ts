import type { CompiledArticle } from '../../compile/article.ts';
import type { Source } from '../../model/source.ts';
import { locator } from '../check/locate.ts';

/** A source of an article, with the place of its address in the file. */
export interface Link {
  source: Source;
  /** As in `content/articles/a.md:12:5`. */
  place: string;
}

/** The sources of some articles by address: what several articles cite is asked for once. */
export function linksOf(articles: readonly CompiledArticle[]): Map<string, Link[]> {
  const links = articles.flatMap(({ article, file }): Link[] => {
    const locate = locator(file);
    return article.sources.map((source, index) => {
      const { line, column } = locate({ in: 'frontmatter', path: ['sources', index, 'url'] });
      return { source, place: `${file.path}:${line}:${column}` };
    });
  });
  return Map.groupBy(links, ({ source }) => source.url);
}
