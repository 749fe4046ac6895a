import Front from '../../components/Front.astro';
import { frontArticles, frontLists, frontPage } from '../../views/site/front.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import {
  type Across,
  keyOf,
  listDigests,
  page,
  rowDigests,
  type SiteContext,
  type SitePage,
  wholeDigests,
} from './page.ts';

export const front: Across = function* (
  site: SiteView,
  { publication, open }: SiteContext,
): Iterable<SitePage> {
  const { name, description } = publication.site;
  const { voice } = site;
  yield page({
    path: '/',
    shell: 'plain',
    body: Front,
    document: () => ({ title: name, description }),
    props: () => ({ voice, description, front: frontPage(site, open) }),
    key: () => {
      const { changed, figures, parties } = frontLists(site);
      const rows = [...changed.map(({ row }) => row), ...figures];
      return keyOf(
        wholeDigests(site.articles.slice(0, 1)),
        listDigests(frontArticles(site)),
        rowDigests(rows),
        changed.map(({ row }) => row.claim.path),
        parties,
      );
    },
  });
};
