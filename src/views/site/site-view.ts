import { type Voice, voiceOf } from '../../i18n/voice.ts';
import type { Registry } from '../../model/entity.ts';
import { once } from '../../model/memoize.ts';
import {
  type ClaimRow,
  claimLedger,
  type Facet,
  type FigureRow,
  facets,
  figureRows,
  type SourceRow,
  sourceRows,
} from './ledger.ts';
import type { ListedArticle } from './listed.ts';
import { type Party, partiesOfSite } from './party.ts';
import { castIndex, type Related, related } from './related.ts';
import { type Event, timeline } from './timeline.ts';

/**
 * All that the pages across articles are made from. What takes time is worked out once, when it is first asked for, and
 * takes no longer for each article when there are more of them.
 */
export interface SiteView {
  /** Newest first. */
  articles: readonly ListedArticle[];
  registry: Registry;
  /** How pages across articles speak. */
  voice: Voice;
  /** The name of an entity; its id where it is not known. */
  nameOf(id: string): string;
  /** Every claim, in the order of articles and of their prose. */
  claims(): readonly ClaimRow[];
  /** Every figure, in the same order. */
  figures(): readonly FigureRow[];
  /** Every document, the one that was first cited last before the others. */
  sources(): readonly SourceRow[];
  /** Everything dated, in order of time. */
  events(): readonly Event[];
  /** Every way to narrow the claims. */
  facets(): readonly Facet[];
  /** Everybody in the registry, by name. */
  parties(): readonly Party[];
  /** Other articles on the subject of one. */
  related(slug: string): readonly Related[];
}

/** `articles` newest first; `lang` is the language of the site, BCP 47. */
export function siteViewOf(articles: readonly ListedArticle[], registry: Registry, lang = 'en'): SiteView {
  const voice = voiceOf(lang);
  const nameOf = (id: string) => registry.get(id)?.name ?? id;
  const claims = once(() => claimLedger(articles));
  const figures = once(() => figureRows(articles));
  const cast = once(() => castIndex(articles));
  return {
    articles,
    registry,
    voice,
    nameOf,
    claims,
    figures,
    sources: once(() => sourceRows(articles)),
    events: once(() => timeline(claims(), voice)),
    facets: once(() => facets(claims(), nameOf, voice.words.terms)),
    parties: once(() => partiesOfSite(registry, { articles, claims: claims(), figures: figures() })),
    related: (slug) => related(slug, cast()),
  };
}
