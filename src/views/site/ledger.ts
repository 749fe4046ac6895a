import type { Terms } from '../../i18n/en/terms.ts';
import { isMoney, measureOf } from '../../model/measure.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { compare } from '../compare.ts';
import type { ListedArticle, ListedClaim, ListedFigure, ListedSource } from './listed.ts';

/** Where something was said: enough to link to it and to name it. */
export type Place = Pick<ListedArticle, 'title' | 'lang' | 'path' | 'rowDigest'>;

export interface ClaimRow {
  claim: ListedClaim;
  article: Place & Pick<ListedArticle, 'sources' | 'published'>;
  /** The year in which the article was published. */
  year: string;
}

export interface FigureRow {
  figure: ListedFigure;
  article: Place;
}

/** A document, whatever number of articles cite it. */
export interface SourceRow {
  source: ListedSource;
  /** The newest article that cites it, as which `source` describes it. */
  article: Place;
  /** Which claims rest on it, or fall by it; the newest article first. */
  claims: { claim: ListedClaim; article: Place; stance: Stance }[];
}

/** Every claim of the site, in the order of articles and of their prose. */
export function claimLedger(articles: readonly ListedArticle[]): ClaimRow[] {
  return articles.flatMap((article) => {
    const year = article.published.iso.slice(0, 4);
    return article.claims.map((claim) => ({ claim, article, year }));
  });
}

/** Every figure, in the order of articles and of their prose. */
export function figureRows(articles: readonly ListedArticle[]): FigureRow[] {
  return articles.flatMap((article) =>
    article.notes.flatMap((note): FigureRow[] => (note.kind === 'figure' ? [{ figure: note, article }] : [])),
  );
}

/** Figures by currency or unit and then by size, the largest first; money comes first. Nothing is converted. */
export function bySize(rows: readonly FigureRow[]): FigureRow[] {
  const size = ({ figure: { declared } }: FigureRow) => declared.value ?? declared.max ?? 0;
  return rows.toSorted(
    (a, b) =>
      Number(isMoney(b.figure.declared)) - Number(isMoney(a.figure.declared)) ||
      compare(measureOf(a.figure.declared), measureOf(b.figure.declared)) ||
      size(b) - size(a),
  );
}

/** Every figure, by currency or unit and then by size. */
export const figureLedger = (articles: readonly ListedArticle[]): FigureRow[] => bySize(figureRows(articles));

/** What bears on a claim. */
export function evidenceOf({ claim, article }: Pick<ClaimRow, 'claim' | 'article'>): ListedSource[] {
  return claim.declared.evidence.flatMap(
    ({ source }) => article.sources.find(({ id }) => id === source) ?? [],
  );
}

/** Who published what bears on a claim, once each. */
export const publishersOf = (row: ClaimRow): string[] => [
  ...new Set(evidenceOf(row).map(({ publisher }) => publisher)),
];

/**
 * Every document that evidence rests on; one address is one document. Those that were cited last come first: a document
 * keeps its place when it is cited again.
 */
export function sourceRows(articles: readonly ListedArticle[]): SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const article of articles.toReversed()) {
    const byId = new Map(article.sources.map((source) => [source.id, source]));
    for (const source of article.sources.toReversed()) {
      const known = rows.get(source.url);
      if (known === undefined) rows.set(source.url, { source, article, claims: [] });
      else Object.assign(known, { source, article });
    }
    for (const claim of article.claims.toReversed()) {
      for (const { source, stance } of claim.declared.evidence.toReversed()) {
        rows.get(byId.get(source)?.url ?? '')?.claims.push({ claim, article, stance });
      }
    }
  }
  for (const row of rows.values()) row.claims.reverse();
  return [...rows.values()].reverse();
}

/** Documents by publisher, and then by date. */
export const byPublisher = (rows: readonly SourceRow[]): SourceRow[] =>
  rows.toSorted((a, b) => compare(a.source.publisher, b.source.publisher) || compare(dateOf(a), dateOf(b)));

const dateOf = ({ source }: SourceRow) => source.published?.iso ?? '';

/** One way to narrow the ledger of claims, with the claims that it leaves. */
export interface Facet {
  group: 'status' | 'record' | 'year' | 'entity';
  value: string;
  label: string;
  rows: ClaimRow[];
}

/** Every facet that has claims. Each is a plain page, so that narrowing needs no script. */
export function facets(
  rows: readonly ClaimRow[],
  nameOf: (id: string) => string,
  { statuses, records }: Terms,
): Facet[] {
  const group = (
    name: Facet['group'],
    valuesOf: (row: ClaimRow) => readonly string[],
    labelOf: (value: string) => string,
  ): Facet[] => {
    const found = new Map<string, Facet>();
    for (const row of rows) {
      for (const value of valuesOf(row)) {
        const facet = found.get(value);
        if (facet) facet.rows.push(row);
        else found.set(value, { group: name, value, label: labelOf(value), rows: [row] });
      }
    }
    return [...found.values()];
  };
  const ofVocabulary = (
    name: 'status' | 'record',
    terms: Readonly<Record<string, { label: string }>>,
  ): Facet[] => {
    const order = Object.keys(terms);
    return group(
      name,
      ({ claim }) => [claim[name].name],
      (value) => terms[value]?.label ?? value,
    ).sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  };
  return [
    ...ofVocabulary('status', statuses),
    ...ofVocabulary('record', records),
    ...group(
      'year',
      ({ year }) => [year],
      (year) => year,
    ).sort((a, b) => compare(b.value, a.value)),
    ...group('entity', ({ claim }) => partiesOf(claim), nameOf).sort(
      (a, b) => b.rows.length - a.rows.length || compare(a.label, b.label),
    ),
  ];
}

/** Whom a claim is about or comes from, once each. */
export function partiesOf({ declared: { about, says } }: Pick<ListedClaim, 'declared'>): string[] {
  return [...new Set([...about, ...(says.who === undefined ? [] : [says.who])])];
}
