import type { Registry } from '../model/entity.ts';
import { type Dossier, dossiers } from './dossier.ts';
import { type ClaimRow, claimLedger, type Facet, facets } from './ledger.ts';
import type { ArticleView } from './view.ts';

/** All that the pages across articles are made from. What takes time is worked out once, when it is first asked for. */
export interface SiteView {
  /** Newest first. */
  articles: readonly ArticleView[];
  registry: Registry;
  /** The name of an entity; its id where it is not known. */
  nameOf(id: string): string;
  /** Every claim, in the order of articles and of their prose. */
  claims(): readonly ClaimRow[];
  /** Every way to narrow the claims. */
  facets(): readonly Facet[];
  dossiers(): readonly Dossier[];
}

export function siteViewOf(articles: readonly ArticleView[], registry: Registry): SiteView {
  const nameOf = (id: string) => registry.get(id)?.name ?? id;
  const claims = once(() => claimLedger(articles));
  return {
    articles,
    registry,
    nameOf,
    claims,
    facets: once(() => facets(claims(), nameOf)),
    dossiers: once(() => dossiers(articles, registry)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
