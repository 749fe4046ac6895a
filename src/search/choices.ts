import type { Facet } from '../views/site/ledger.ts';
import type { SiteView } from '../views/site/site-view.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What the form offers: only what some record has. */
export interface SearchChoices {
  kind: Choice[];
  status: Choice[];
  entity: Choice[];
  year: Choice[];
}

export function searchChoices(site: SiteView): SearchChoices {
  const { articles, registry, facets, figures, nameOf, voice } = site;
  const { lang, words } = voice;
  const { compare } = new Intl.Collator(lang);
  const found = (group: Facet['group']) =>
    facets().flatMap((facet) => (facet.group === group ? [facet.value] : []));
  const states = new Set(found('status'));
  const has = {
    claim: states.size > 0,
    figure: figures().length > 0,
    entity: registry.size > 0,
    article: articles.length > 0,
  };
  const parties = new Set([...registry.keys(), ...found('entity')]);
  return {
    kind: Object.entries(words.search.kinds)
      .filter(([value]) => has[value as keyof typeof has])
      .map(([value, label]) => ({ value, label })),
    status: Object.entries(words.terms.statuses)
      .filter(([value]) => states.has(value))
      .map(([value, { label }]) => ({ value, label })),
    entity: [...parties]
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => compare(a.label, b.label)),
    year: [...new Set(articles.map(({ published }) => published.iso.slice(0, 4)))]
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
  };
}
