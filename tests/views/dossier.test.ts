import { describe, expect, test } from 'vitest';
import { dossierOf, MOST_ROWS } from '../../src/views/site/dossier.ts';
import { frontPage } from '../../src/views/site/front.ts';
import { type ListedArticle, listed } from '../../src/views/site/listed.ts';
import { siteViewOf } from '../../src/views/site/site-view.ts';
import { amount, cast, claim, registry, source } from '../support/article.ts';
import { viewWith } from '../support/views.ts';

const view = viewWith({
  entities: cast,
  amounts: [{ ...amount, from: 'acme', to: 'globex' }],
  claims: [
    {
      ...claim,
      about: ['globex'],
      amounts: ['stake'],
      evidence: [{ source: 'one', stance: 'supports', note: 'So.' }],
    },
  ],
  sources: [{ ...source('one'), published: '2026-11-01' }],
});

/** The same article so many times, each a day before the one that stands before it. */
function siteOf(count: number) {
  const one = listed(view);
  const articles = Array.from({ length: count }, (_, index): ListedArticle => {
    const slug = `anvils-${index + 1}`;
    const path = `/articles/${slug}/`;
    const sources = one.sources.map((item) => ({ ...item, url: `https://example.org/${slug}` }));
    const published = { iso: new Date(Date.UTC(2026, 0, -index)).toISOString().slice(0, 10) };
    const claims = one.claims.map((item) => ({ ...item, path: `${path}claims/${item.id}/` }));
    return { ...one, slug, path, claims, sources, published };
  });
  return siteViewOf(articles, registry);
}

function dossierIn(count: number, id: string) {
  const { parties, nameOf, voice } = siteOf(count);
  const party = parties().find((one) => one.id === id);
  if (party === undefined) throw new Error(`There is no ${id}.`);
  return dossierOf(party, nameOf, voice);
}

describe('a dossier', () => {
  test('has the claims that a party makes apart from those about it, and what it paid and received', () => {
    const [acme, globex] = ['acme', 'globex'].map((id) => dossierIn(1, id));
    expect([acme?.says.total, acme?.about.total, acme?.paid.total, acme?.received.total]).toEqual([
      1, 0, 1, 0,
    ]);
    expect([globex?.says.total, globex?.about.total, globex?.paid.total, globex?.received.total]).toEqual([
      0, 1, 0, 1,
    ]);
    expect(acme?.company.rows).toEqual([
      { id: 'globex', name: 'Globex', path: '/entities/globex/', claims: 1 },
    ]);
    expect(acme?.appearances.rows).toMatchObject([
      { role: 'Backer', href: '/articles/anvils-1/#entity-acme' },
    ]);
  });

  test('shows the newest of a long list, says how many there are, and counts all that became of the claims', () => {
    const { says, paid, appearances, reliability, events } = dossierIn(120, 'acme');
    for (const list of [says, paid, appearances]) {
      expect(list.rows).toHaveLength(MOST_ROWS);
      expect(list.total).toBe(120);
    }
    expect(says.rows[0]?.claim.path).toBe('/articles/anvils-1/claims/first/');
    expect(reliability.total).toBe(120);
    expect(events.rows).toHaveLength(MOST_ROWS);
  });

  test('shows first what turned out otherwise, the gravest before the others', () => {
    const one = listed(view);
    const claims = (['confirmed', 'outdated', 'contradicted'] as const).flatMap((name) =>
      one.claims.map((item) => ({ ...item, id: name, status: { name } })),
    );
    const { parties, nameOf, voice } = siteViewOf([{ ...one, claims }], registry);
    const globex = parties().find(({ id }) => id === 'globex');
    const rows = globex && dossierOf(globex, nameOf, voice).about.rows;
    expect(rows?.map(({ claim }) => claim.id)).toEqual(['contradicted', 'outdated', 'confirmed']);
  });

  test('is as long for a thousand articles as for a hundred', () => {
    const length = (count: number) => JSON.stringify(dossierIn(count, 'globex')).length;
    expect(length(1_000)).toBeLessThan(1.02 * length(100));
  });
});

describe('the front page', () => {
  test('shows the newest articles, and those parties that claims are about', () => {
    const front = frontPage(siteOf(60));
    expect(front.lead?.turned).toEqual([]);
    expect([front.lead?.article.slug, front.seconds.length, front.latest.length]).toEqual([
      'anvils-1',
      2,
      18,
    ]);
    expect(front.parties).toEqual([
      { name: 'Acme', path: '/entities/acme/', claims: 60 },
      { name: 'Globex', path: '/entities/globex/', claims: 60 },
    ]);
  });

  test('shows what turned out otherwise of its first articles, gravest first, and more of a second that stands alone', () => {
    const [one] = siteOf(1).articles;
    const [claimOne] = one?.claims ?? [];
    if (one === undefined || claimOne === undefined) throw new Error('There is no claim.');
    const named = (
      ['confirmed', 'outdated', 'disputed', 'contradicted', 'outdated', 'outdated'] as const
    ).map((name, index) => ({ ...claimOne, id: `${name}-${index}`, status: { name } }));
    const articles = Array.from({ length: 3 }, (_, index) => ({ ...one, slug: `a-${index}`, claims: named }));
    const idsOf = (count: number) => {
      const { lead, seconds } = frontPage(siteViewOf(articles.slice(0, count), registry));
      return [lead, ...seconds].map((story) => story?.turned.map(({ id }) => id));
    };
    const all = ['contradicted-3', 'disputed-2', 'outdated-1', 'outdated-4'];
    expect(idsOf(2)).toEqual([all, all]);
    expect(idsOf(3)).toEqual([all, all.slice(0, 2), all.slice(0, 2)]);
  });

  test('of a site without articles has none', () => {
    const front = frontPage(siteOf(0));
    expect(front).toEqual({ seconds: [], latest: [], changed: [], figures: [], parties: [] });
  });
});

describe('documents', () => {
  test('keep their place when they are cited again, and tell every claim that rests on them, the newest first', () => {
    const one = listed(view);
    const articles = ['c', 'b', 'a'].map((slug): ListedArticle => {
      const [known] = one.sources;
      const own = { ...known, url: slug === 'c' ? 'https://example.org/a' : `https://example.org/${slug}` };
      const claims = one.claims.map((item) => ({ ...item, path: `/${slug}/` }));
      return { ...one, slug, path: `/${slug}/`, claims, sources: [own as (typeof one.sources)[number]] };
    });
    const rows = siteViewOf(articles, registry).sources();
    expect(rows.map(({ source: { url }, claims }) => [url, claims.map((row) => row.claim.path)])).toEqual([
      ['https://example.org/b', ['/b/']],
      ['https://example.org/a', ['/c/', '/a/']],
    ]);
  });
});
