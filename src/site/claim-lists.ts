import { memoize, once } from '../model/memoize.ts';
import { CLAIMS, facetPath } from '../views/paths.ts';
import { type ClaimRow, type Facet, publishersOf } from '../views/site/ledger.ts';
import { type ListPage, PAGE_SIZE } from '../views/site/paging.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';
import { type List, listOf, paged, pageOf, pathsOf, rowDigests } from './list.ts';

export const claimList = listOf((site) => claimsOf(site));

/** The claims of each facet are a list of their own, so that narrowing needs no script. By the end of its address. */
const facetLists = memoize(
  (site: SiteView) =>
    new Map(
      site.facets().map((facet) => {
        return [`${facet.group}/${facet.value}`, { facet, list: once(() => paged(claimsOf(site, facet))) }];
      }),
    ),
  new WeakMap(),
);

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

/** The paths of the lists of all facets. */
export async function facetPaths() {
  const site = await readSite();
  return [...facetLists(site).values()].flatMap(({ facet, list }) =>
    pathsOf(list(), site.voice).map(({ params, cacheKey }) => ({
      params: { ...params, group: facet.group, value: facet.value },
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
  return { ...shown, choices: claimChoices(site, shown.list.page, found.facet) };
}
