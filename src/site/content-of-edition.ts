import { described } from '../model/placeholders.ts';
import { digest } from '../store/digest.ts';
import { type Edition, newestFirst } from '../store/edition.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { castIndex, related } from '../views/site/related.ts';
import type { ArticleEntry, SiteContent } from './content.ts';

/**
 * What pages are made from.
 * @param store the folder of compiled articles
 * @param hasDrafts whether drafts are shown: while writing alone
 */
export function contentOf(edition: Edition, store: string, hasDrafts: boolean): SiteContent {
  const { signing } = edition;
  const registry = hasDrafts ? edition.registry : described(edition.registry);
  const listed = [...edition.articles.values()]
    .filter(({ isDraft }) => hasDrafts || !isDraft)
    .map(({ listing }) => listing)
    .sort(newestFirst);
  const casts = castIndex(listed);
  const articles = new Map(
    listed.map((article): [string, ArticleEntry] => {
      const others = related(article.slug, casts).map(({ article, shared }) => ({
        article: named(article),
        shared,
      }));
      const key = digest(edition.articles.get(article.slug)?.key ?? '', JSON.stringify(others));
      return [article.slug, { claims: claimIds(article), beside: namesOf(article), others, key }];
    }),
  );
  const key = digest(
    JSON.stringify([[...registry], signing]),
    ...[...articles].map(([slug, { key }]) => `${slug} ${key}`),
  );
  return { store, registry, articles, listed, signing, key };
}

const namesOf = ({ beside = [] }: ListedArticle): string[] => beside.map(({ name }) => name);

const claimIds = ({ claims, withdrawn }: ListedArticle): string[] => [
  ...claims.flatMap(({ id, formerly }) => [id, ...formerly]),
  ...withdrawn.map(({ id }) => id),
];

/** What a link to another article shows of it. */
const named = ({ slug, path, title, lang }: ListedArticle) => ({ slug, path, title, lang }) as ListedArticle;
