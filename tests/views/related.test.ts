import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedArticle } from '../../src/views/site/listed.ts';
import { castIndex, related } from '../../src/views/site/related.ts';

/** An article of a day of 2026, which names these. */
const article = (slug: string, day: number, cast: readonly string[]): ListedArticle =>
  ({
    slug,
    published: { iso: new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10) },
    notes: cast.map((id) => ({
      kind: 'entity',
      id,
      anchor: `entity-${id}`,
      name: id.toUpperCase(),
      role: '',
    })),
  }) as unknown as ListedArticle;

const newestFirst = (articles: ListedArticle[]) =>
  articles.toSorted(
    (a, b) =>
      (a.published.iso < b.published.iso ? 1 : a.published.iso > b.published.iso ? -1 : 0) ||
      (a.slug < b.slug ? -1 : 1),
  );
const slugs = (slug: string, articles: ListedArticle[]) =>
  related(slug, castIndex(newestFirst(articles))).map(({ article: other }) => other.slug);

describe('articles on the same subject', () => {
  test('share at least two of the cast, by their names', () => {
    const articles = [
      article('this', 1, ['a', 'b', 'c']),
      article('two', 2, ['b', 'a', 'x']),
      article('one', 1, ['a', 'x', 'y']),
    ];
    expect(related('this', castIndex(articles))).toEqual([{ article: articles[1], shared: ['B', 'A'] }]);
  });

  test('stand by how much of the cast they share, then by how near in time they are, then by name', () => {
    expect(
      slugs('this', [
        article('this', 10, ['a', 'b', 'c']),
        article('far', 30, ['a', 'b', 'c']),
        article('d', 12, ['a', 'b']),
        article('c', 8, ['a', 'b']),
        article('b', 20, ['a', 'b']),
      ]),
    ).toEqual(['far', 'c', 'd']);
  });

  test('are looked for among the neighbours in time: one that is added has no bearing on those far from it', () => {
    const cast = ['a', 'b'];
    const articles = Array.from({ length: 200 }, (_, index) => article(`n${index}`, index + 1, cast));
    const added = article('added', 200, ['a', 'b']);
    const changed = articles.filter(
      ({ slug }) => `${slugs(slug, articles)}` !== `${slugs(slug, [...articles, added])}`,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(10);
  });

  test('are in a small site all that comparing every pair would find', () => {
    const casts = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(casts, (all) => {
        const articles = newestFirst(all.map((cast, index) => article(`n${index}`, index * 3, cast)));
        for (const { slug } of articles) {
          const own = all[Number(slug.slice(1))] ?? [];
          const most = articles
            .filter((other) => other.slug !== slug)
            .map((other) => (all[Number(other.slug.slice(1))] ?? []).filter((id) => own.includes(id)).length)
            .filter((shared) => shared > 1)
            .sort((a, b) => b - a)
            .slice(0, 3);
          expect(related(slug, castIndex(articles)).map(({ shared }) => shared.length)).toEqual(most);
        }
      }),
    );
  });

  test('are none of an article that is not there', () => {
    expect(slugs('gone', [article('this', 1, ['a', 'b'])])).toEqual([]);
  });
});
