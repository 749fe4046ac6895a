import Search from '../../components/search/Search.astro';
import { searchChoices } from '../../search/choices.ts';
import { SEARCH } from '../../views/paths.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { type Across, keyOf, page, type SiteContext, type SitePage } from './page.ts';

/** The form, with what there is to choose from. */
export const search: Across = function* (site: SiteView, { isWriting }: SiteContext): Iterable<SitePage> {
  const { articles, registry, voice } = site;
  const { title, description } = voice.words.search;
  const isEmpty = articles.length + registry.size === 0;
  const choices = searchChoices(site);
  yield page({
    path: SEARCH,
    shell: isWriting || isEmpty ? 'plain' : 'search',
    body: Search,
    document: () => ({ title, description }),
    props: () => ({ choices, voice, isEmpty, isIndexed: !isWriting }),
    key: () => keyOf(isEmpty, choices),
  });
};
