import { countBelow } from '../../model/count-below.ts';
import type { ListedArticle } from './listed.ts';

/** Another article, and whom and what it has in common with this one. */
export interface Related {
  article: ListedArticle;
  /** The names of the parties that both articles are about. */
  shared: string[];
}

/** How many are shown; how many articles with a member of the cast are compared, on either side in time. */
const [MOST_ARTICLES, MOST_NAMES, NEIGHBOURS] = [3, 4, 25];

/** Who appears where: for each entity the places, in a list of articles in order of time, of those that name it. */
export interface CastIndex {
  articles: readonly ListedArticle[];
  /** When each was published, in milliseconds. */
  days: readonly number[];
  placeOf: ReadonlyMap<string, number>;
  casts: readonly ReadonlyMap<string, string>[];
  appearances: ReadonlyMap<string, readonly number[]>;
}

export function castIndex(articles: readonly ListedArticle[]): CastIndex {
  const casts = articles.map(cast);
  const appearances = new Map<string, number[]>();
  for (const [place, members] of casts.entries()) {
    for (const id of members.keys()) {
      const known = appearances.get(id);
      if (known === undefined) appearances.set(id, [place]);
      else known.push(place);
    }
  }
  return {
    articles,
    days: articles.map(({ published }) => Date.parse(published.iso)),
    placeOf: new Map(articles.map(({ slug }, place) => [slug, place])),
    casts,
    appearances,
  };
}

/**
 * The articles that share most of their cast with this one; among equals the nearest in time. One shared name is chance;
 * two are a subject. Compared are those nearest in time that name a member of the cast, so that a new article has a
 * bearing on its neighbours alone, and the time it takes does not grow with the site.
 */
export function related(slug: string, { articles, days, placeOf, casts, appearances }: CastIndex): Related[] {
  const place = placeOf.get(slug);
  const own = place === undefined ? undefined : casts[place];
  if (place === undefined || own === undefined) return [];
  const candidates = new Set<number>();
  for (const id of own.keys()) {
    const places = appearances.get(id) ?? [];
    const middle = countBelow(places, place);
    const end = Math.min(places.length, middle + NEIGHBOURS + 1);
    for (let at = Math.max(0, middle - NEIGHBOURS); at < end; at += 1) candidates.add(places[at] ?? place);
  }
  candidates.delete(place);
  const found: { other: number; count: number; distance: number }[] = [];
  for (const other of candidates) {
    const count = countShared(own, casts[other]);
    if (count > 1) found.push({ other, count, distance: Math.abs((days[other] ?? 0) - (days[place] ?? 0)) });
  }
  const slugOf = ({ other }: { other: number }) => articles[other]?.slug ?? '';
  return found
    .sort((a, b) => b.count - a.count || a.distance - b.distance || (slugOf(a) < slugOf(b) ? -1 : 1))
    .slice(0, MOST_ARTICLES)
    .flatMap(({ other }) => {
      const article = articles[other];
      const ids = [...(casts[other]?.keys() ?? [])].filter((id) => own.has(id));
      return article ? [{ article, shared: ids.slice(0, MOST_NAMES).map((id) => own.get(id) ?? id) }] : [];
    });
}

function countShared(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string> | undefined,
): number {
  let count = 0;
  for (const id of other?.keys() ?? []) if (own.has(id)) count += 1;
  return count;
}

const cast = ({ notes }: ListedArticle): Map<string, string> =>
  new Map(
    notes.flatMap((note): [string, string][] => (note.kind === 'entity' ? [[note.id, note.name]] : [])),
  );
