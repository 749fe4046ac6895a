import { memoize } from '../model/memoize.ts';
import { formerRecords, formerStatuses, onceCalled } from '../model/vocabulary.ts';
import { CLAIMS, facetPath } from '../views/paths.ts';
import { type ClaimRow, type Facet, publishersOf } from '../views/site/ledger.ts';
import { type ListPage, PAGE_SIZE, pagesOf } from '../views/site/paging.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';
import { type List, pageOf, pathsOf, rowDigests } from './list.ts';

/** All claims, or those of a facet: each is a list of its own, so that narrowing needs no script. */
export function claimList(site: SiteView, facet?: Facet): List<ClaimRow> {
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
  return site
    .facets()
    .flatMap((facet) =>
      pathsOf(claimList(site, facet), site.voice).flatMap(({ params, cacheKey }) =>
        [facet.value, formerValue(facet)].flatMap((value) =>
          value === undefined ? [] : [{ params: { ...params, group: facet.group, value }, cacheKey }],
        ),
      ),
    );
}

/** What the value of a facet was called before. */
const formerValue = ({ group, value }: Facet): string | undefined =>
  onceCalled(value, group === 'status' ? formerStatuses : group === 'record' ? formerRecords : {});

/** The addresses that lists had, and those that they have: without the base. */
export const movedLists = (site: SiteView): { from: string; to: string }[] =>
  site.facets().flatMap((facet) => {
    const before = formerValue(facet);
    if (before === undefined) return [];
    const { rows, path } = claimList(site, facet);
    const former = facetPath(facet.group, before);
    return pagesOf(rows, path).map((page) => ({
      from: former + page.path.slice(path.length),
      to: page.path,
    }));
  });

/** @throws where there is no such facet */
export async function readFacet(group: string, value: string, page: string | undefined) {
  const site = await readSite();
  const facet = site
    .facets()
    .find((one) => one.group === group && (one.value === value || formerValue(one) === value));
  if (facet === undefined) throw new Error(`Claims cannot be narrowed by ${group} to ${value}.`);
  const shown = pageOf(claimList(site, facet), page, site.voice);
  if (facet.value !== value) return movedTo(shown.head, site, facetPath(group, value));
  return { ...shown, choices: claimChoices(site, shown.list.page, facet) };
}

/** The page at an address that a list had. */
function movedTo({ title, path }: { title: string; path: string }, { voice }: SiteView, former: string) {
  const said = voice.words.site.claims.moved;
  return {
    head: { title, description: `${said}.`, path: former, indexed: false, movedTo: path },
    moved: { title: said, voice, to: { text: title, href: path } },
  };
}
