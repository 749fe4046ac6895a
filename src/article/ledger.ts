import { records, type Stance, statuses } from '../model/vocabulary.ts';
import type { ArticleView, ClaimNote, FigureNote, SourceView } from './view.ts';

/** Where something was said: enough to link to it and to name it. */
export interface Place {
  title: string;
  path: string;
}

export interface ClaimRow {
  claim: ClaimNote;
  article: Place;
  /** The year in which the article was published. */
  year: string;
}

export interface FigureRow {
  figure: FigureNote;
  article: Place;
}

/** A document, whatever number of articles cite it. */
export interface SourceRow {
  source: SourceView;
  /** Which claims rest on it, or fall by it. */
  claims: { claim: ClaimNote; article: Place; stance: Stance }[];
}

const placeOf = ({ title, path }: ArticleView): Place => ({ title, path });

/** Every claim of the site, in the order of articles and of their prose. */
export function claimLedger(articles: readonly ArticleView[]): ClaimRow[] {
  return articles.flatMap((article) =>
    article.claims.map((claim) => ({
      claim,
      article: placeOf(article),
      year: article.published.iso.slice(0, 4),
    })),
  );
}

/** Every sum of money, in the order of articles and of their prose. */
export function figureRows(articles: readonly ArticleView[]): FigureRow[] {
  return articles.flatMap((article) =>
    article.notes.flatMap((note): FigureRow[] =>
      note.kind === 'figure' ? [{ figure: note, article: placeOf(article) }] : [],
    ),
  );
}

/** Every sum of money, by currency and then by size, the largest first. No sum is converted. */
export function figureLedger(articles: readonly ArticleView[]): FigureRow[] {
  const size = ({ figure: { declared } }: FigureRow) => declared.value ?? declared.max ?? 0;
  return figureRows(articles).toSorted(
    (a, b) => compare(a.figure.declared.currency, b.figure.declared.currency) || size(b) - size(a),
  );
}

/** Every document that evidence rests on, by publisher. One address is one document. */
export function sourceLedger(articles: readonly ArticleView[]): SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const article of articles) {
    for (const source of article.sources)
      rows.set(source.url, rows.get(source.url) ?? { source, claims: [] });
    for (const claim of article.claims) {
      for (const { url, stance } of claim.evidence) {
        rows.get(url)?.claims.push({ claim, article: placeOf(article), stance });
      }
    }
  }
  return [...rows.values()].toSorted(
    (a, b) => compare(a.source.publisher, b.source.publisher) || compare(dateOf(a), dateOf(b)),
  );
}

const dateOf = ({ source }: SourceRow) => source.published?.iso ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One way to narrow the ledger of claims, with the claims that it leaves. */
export interface Facet {
  group: 'status' | 'record' | 'year' | 'entity';
  value: string;
  label: string;
  rows: ClaimRow[];
}

/** Every facet that has claims. Each is a plain page, so that narrowing needs no script. */
export function facets(rows: readonly ClaimRow[], nameOf: (id: string) => string): Facet[] {
  const group = (
    name: Facet['group'],
    keysOf: (row: ClaimRow) => [value: string, label: string][],
  ): Facet[] => {
    const found = new Map<string, Facet>();
    for (const row of rows) {
      for (const [value, label] of keysOf(row)) {
        const facet = found.get(value) ?? { group: name, value, label, rows: [] };
        facet.rows.push(row);
        found.set(value, facet);
      }
    }
    return [...found.values()];
  };
  const byVocabulary = (order: string[]) => (a: Facet, b: Facet) =>
    order.indexOf(a.value) - order.indexOf(b.value);
  return [
    ...group('status', ({ claim }) => [[claim.status.name, claim.status.label]]).sort(
      byVocabulary(Object.keys(statuses)),
    ),
    ...group('record', ({ claim }) => [[claim.record.name, claim.record.label]]).sort(
      byVocabulary(Object.keys(records)),
    ),
    ...group('year', ({ year }) => [[year, year]]).sort((a, b) => compare(b.value, a.value)),
    ...group('entity', ({ claim }) => partiesOf(claim).map((id) => [id, nameOf(id)])).sort(
      (a, b) => b.rows.length - a.rows.length || compare(a.label, b.label),
    ),
  ];
}

/** Whom a claim is about or comes from, once each. */
export function partiesOf({ declared: { about, says } }: ClaimNote): string[] {
  return [...new Set([...about, ...(says.who === undefined ? [] : [says.who])])];
}
