import type { Content } from '../../compile/files.ts';
import { count } from './diagnosis.ts';

/** How much there is. */
export interface RegisteredCounts {
  articles: number;
  claims: number;
  figures: number;
  sources: number;
  entities: number;
}

export function countsOf({ articles, registry, files }: Content): RegisteredCounts {
  const sum = (key: 'claims' | 'amounts' | 'sources') =>
    articles.reduce((total, { article }) => total + article[key].length, 0);
  return {
    articles: files.filter((file) => file.endsWith('.md')).length,
    claims: sum('claims'),
    figures: sum('amounts'),
    sources: sum('sources'),
    entities: registry.size,
  };
}

export const inWords = ({ articles, claims, figures, sources, entities }: RegisteredCounts): string =>
  [
    count(articles, 'article'),
    count(claims, 'claim'),
    count(figures, 'figure'),
    count(sources, 'source'),
    count(entities, 'entity', 'entities'),
  ].join(', ');
