import type { ArticleView, ClaimNote } from './view.ts';

/** What the front page shows of an article. */
export interface Teaser {
  article: ArticleView;
  /** The claims that turned out otherwise than they were told, gravest first. */
  turned: ClaimNote[];
}

const GRAVITY = ['contradicted', 'disputed', 'outdated'];

/** At most `count` claims of the article whose status is news. */
export function teaser(article: ArticleView, count: number): Teaser {
  const gravity = ({ status }: ClaimNote) => GRAVITY.indexOf(status.name);
  const turned = article.claims
    .filter((claim) => gravity(claim) >= 0)
    .toSorted((a, b) => gravity(a) - gravity(b) || a.number - b.number);
  return { article, turned: turned.slice(0, count) };
}
