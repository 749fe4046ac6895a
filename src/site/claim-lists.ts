import { formerRecords, formerStatuses, onceCalled } from '../model/former-words.ts';
import { memoize, once } from '../model/memoize.ts';
import { CLAIMS, facetPath } from '../views/paths.ts';
import { type ClaimRow, type Facet, publishersOf } from '../views/site/ledger.ts';
import { type ListPage, PAGE_SIZE } from '../views/site/paging.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';
import { type List, listOf, type PagedList, paged, pageOf, pathsOf, rowDigests } from './list.ts';

export const claimList = listOf((site) => claimsOf(site));

/**
 * The claims of each facet are a list of their own, so that narrowing needs no script. By the end of its address, and of
 * that which it had.
 */
const facetLists = memoize(
  (site: SiteView) =>
    new Map<string, { facet: Facet; value: string; list: () => PagedList<ClaimRow> }>(
      site.facets().flatMap((facet) => {
        const list = once(() => paged(claimsOf(site, facet)));
        return [facet.value, ...formerValues(facet)].map(
          (value) => [`${facet.group}/${value}`, { facet, value, list }] as const,
        );
      }),
    ),
  new WeakMap(),
);

/** What the value of a facet was called before. */
function formerValues({ group, value }: Facet): string[] {
  const former = group === 'status' ? formerStatuses : group === 'record' ? formerRecords : {};
  return [onceCalled(value, former)].filter((name) => name !== undefined);
}

/** The addresses that lists had, and those that they have: without the base. */
export const movedLists = (site: SiteView): { from: string; to: string }[] =>
  [...facetLists(site).values()].flatMap(({ facet, value, list }) => {
    if (value === facet.value) return [];
    const { path, pages } = list();
    const former = facetPath(facet.group, value);
    return pages.map((page) => ({ from: former + page.path.slice(path.length), to: page.path }));
  });

/** All claims, or those of a facet. */
function claimsOf(site: SiteView, facet?: Facet): List<ClaimRow> {
  const said = site.voice.words.site.claims;
  const { facets, publishers, articles } = claimChoices(site, {}, facet);
  const { counted, uncounted } = facetKeys(site);
  return {
    path: facet === undefined ? CLAIMS : facetPath(facet.group, facet.value),
    title: facet === undefined ? said.title : said.only(facet.label),
    rows: facet?.rows ?? site.claims(),
    describe: said.description,
    above: facet === undefined ? [] : [{ text: said.title, href: CLAIMS }],
    sortable: true,
    keyOf: (rows, isFirst) => [
      String(articles),
      isFirst ? (facets?.counted ? counted : uncounted) : '',
      facet === undefined ? (publishers?.join('|') ?? '') : '',
      rows[0]?.claim.path ?? '',
      rows.at(-1)?.claim.path ?? '',
      rowDigests(rows),
    ],
  };
}

/** How the claims of a list can be narrowed further. Facets stand on its first page alone: their counts change with every claim. */
export function claimChoices(site: SiteView, page: Pick<ListPage<ClaimRow>, 'number'>, facet?: Facet) {
  const publishers = publishersIn(site);
  /* The pages of a narrowed list do without counts where claims are many: they would change with every claim. */
  const counted = facet === undefined || publishers !== undefined;
  return {
    ...(page.number === undefined && { facets: { all: site.facets(), current: facet, counted } }),
    ...(facet === undefined && site.claims().length > 0 && { publishers }),
    articles: site.articles.length > 1,
  };
}

/** Nothing where not all claims are on one page: to filter a page would hide that there are others. */
const publishersIn = memoize(
  ({ claims }: SiteView) =>
    claims().length > 2 * PAGE_SIZE ? undefined : [...new Set(claims().flatMap(publishersOf))].sort(),
  new WeakMap(),
);

/** The facets as text: with their counts, and without. Those without do not name parties, which come with every article. */
const facetKeys = memoize(
  ({ facets }: SiteView) => ({
    counted: JSON.stringify(
      facets().map(({ group, value, label, rows }) => [group, value, label, rows.length]),
    ),
    uncounted: JSON.stringify(
      facets().flatMap(({ group, value, label }) => (group === 'entity' ? [] : [[group, value, label]])),
    ),
  }),
  new WeakMap(),
);

/** The paths of the lists of all facets, and those that they had. */
export async function facetPaths() {
  const site = await readSite();
  return [...facetLists(site).values()].flatMap(({ facet, value, list }) =>
    pathsOf(list(), site.voice).map(({ params, cacheKey }) => ({
      params: { ...params, group: facet.group, value },
      cacheKey,
    })),
  );
}

/** @throws where there is no such facet */
export async function readFacet(group: string, value: string, page: string | undefined) {
  const site = await readSite();
  const found = facetLists(site).get(`${group}/${value}`);
  if (found === undefined) throw new Error(`Claims cannot be narrowed by ${group} to ${value}.`);
  const shown = pageOf(found.list(), page, site.voice);
  if (value !== found.facet.value) return movedTo(shown.head, site, facetPath(found.facet.group, value));
  return { ...shown, choices: claimChoices(site, shown.list.page, found.facet) };
}

/** The page at an address that a list had. */
function movedTo({ title, path }: { title: string; path: string }, { voice }: SiteView, former: string) {
  const said = voice.words.site.claims.moved;
  return {
    head: { title, description: `${said}.`, path: former, indexed: false, movedTo: path },
    moved: { title: said, voice, to: { text: title, href: path } },
  };
}
