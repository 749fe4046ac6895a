import ClaimLedger from '../../components/ledger/ClaimLedger.astro';
import { CLAIMS, facetPath } from '../../views/paths.ts';
import { type ClaimRow, type Facet, publishersOf } from '../../views/site/ledger.ts';
import { PAGE_SIZE } from '../../views/site/paging.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { type List, listPages } from './list.ts';
import { type Across, rowDigests, type SitePage } from './page.ts';

/** All claims, and every way to narrow them: each a list of its own, so that narrowing needs no script. */
export const claims: Across = function* (site: SiteView): Iterable<SitePage> {
  const ways = waysOf(site);
  yield* listPages(ledger(site, ways), site.voice);
  for (const facet of site.facets()) yield* listPages(ledger(site, ways, facet), site.voice);
};

interface Ways {
  facets: readonly Facet[];
  /** Nothing where not all claims are on one page: to filter a page would hide that there are others. */
  publishers?: readonly string[];
  /** As text: with the counts, and without. */
  keys: { counted: string; uncounted: string };
}

function waysOf(site: SiteView): Ways {
  const facets = site.facets();
  const isWhole = site.claims().length <= 2 * PAGE_SIZE;
  return {
    facets,
    ...(isWhole && { publishers: [...new Set(site.claims().flatMap(publishersOf))].sort() }),
    keys: {
      counted: JSON.stringify(
        facets.map(({ group, value, label, rows }) => [group, value, label, rows.length]),
      ),
      uncounted: JSON.stringify(
        facets.flatMap(({ group, value, label }) => (group === 'entity' ? [] : [[group, value, label]])),
      ),
    },
  };
}

/** The pages of a narrowed list do without counts where claims are many: they would change with every claim. */
function ledger(site: SiteView, { facets, publishers, keys }: Ways, facet?: Facet): List<ClaimRow> {
  const said = site.voice.words.site.claims;
  const counted = facet === undefined || publishers !== undefined;
  const articles = site.articles.length > 1;
  return {
    path: facet === undefined ? CLAIMS : facetPath(facet.group, facet.value),
    title: facet === undefined ? said.title : said.only(facet.label),
    rows: facet?.rows ?? site.claims(),
    describe: said.description,
    above: facet === undefined ? [] : [{ text: said.title, href: CLAIMS }],
    sortable: true,
    body: ClaimLedger,
    props: ({ number, rows }) => ({
      articles,
      ...(number === undefined && { facets: { all: facets, current: facet, counted } }),
      ...(facet === undefined && rows.length > 0 && { publishers }),
    }),
    keyOf: (rows, isFirst) => [
      String(articles),
      isFirst ? (counted ? keys.counted : keys.uncounted) : '',
      facet === undefined ? (publishers?.join('|') ?? '') : '',
      rows[0]?.claim.path ?? '',
      rows.at(-1)?.claim.path ?? '',
      rowDigests(rows),
    ],
  };
}
