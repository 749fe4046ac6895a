import type { ArticleView } from './view.ts';

/** Another article, and whom and what it has in common with this one. */
export interface Related {
  article: ArticleView;
  /** The names of the parties that both articles are about. */
  shared: string[];
}

const [MOST_ARTICLES, MOST_NAMES] = [3, 4];

/** The articles that share most of their cast with this one. One shared name is chance; two are a subject. */
export function related(article: ArticleView, articles: readonly ArticleView[]): Related[] {
  const own = cast(article);
  return articles
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => ({
      article: other,
      shared: [...cast(other).keys()].filter((id) => own.has(id)).map((id) => own.get(id) ?? id),
    }))
    .filter(({ shared }) => shared.length > 1)
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .slice(0, MOST_ARTICLES)
    .map(({ article: other, shared }) => ({ article: other, shared: shared.slice(0, MOST_NAMES) }));
}

function cast({ notes }: ArticleView): Map<string, string> {
  return new Map(
    notes.flatMap((note): [string, string][] => (note.kind === 'entity' ? [[note.id, note.name]] : [])),
  );
}
