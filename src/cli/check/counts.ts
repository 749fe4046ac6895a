import type { Content } from '../../compile/files.ts';
import { count } from '../../model/show.ts';

export type Counts = ReturnType<typeof countsOf>;

/** How much there is. */
export function countsOf({ articles, registry, files }: Content) {
  const sum = (key: 'claims' | 'amounts' | 'sources') =>
    articles.reduce((total, { article }) => total + article[key].length, 0);
  return {
    articles: files.filter((file) => file.endsWith('.md')).length,
    claims: sum('claims'),
    figures: sum('amounts'),
    sources: sum('sources'),
    entities: registry.size,
    unseen: articles.reduce((total, { passages }) => total + passages.unseen, 0),
  };
}

export const inWords = ({ articles, claims, figures, sources, entities }: Counts): string =>
  [
    count(articles, 'article'),
    count(claims, 'claim'),
    count(figures, 'figure'),
    count(sources, 'source'),
    count(entities, 'entity', 'entities'),
  ].join(', ');
