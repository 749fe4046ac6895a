import type { Words } from '../../interface/en/index.ts';
import { anchor } from '../../model/anchor.ts';
import type { Entity } from '../../model/entity.ts';
import { partiesOf } from '../ledger.ts';
import type { ListedArticle } from '../listed.ts';
import { claimPath, entityPath } from '../paths.ts';
import type { SiteView } from '../site-view.ts';
import type { ArticleView, ClaimNote, EntityNote, FigureNote } from '../view.ts';
import type { SearchRecord } from './record.ts';

/** Adds the base to a path of the site. */
type Within = (path: string) => string;

/** What records are made with, beside the article. */
export type Speaking = Pick<SiteView, 'voice' | 'nameOf'>;

/** All that can be found of an article, in the order of its prose: the same article gives the same records. */
export function articleRecords(article: ArticleView, site: Speaking, within: Within): SearchRecord[] {
  const { words } = site.voice;
  return [
    articleRecord(article, words, within),
    ...article.claims.map((claim) => claimRecord(claim, article, site, within)),
    ...article.notes.flatMap((note) =>
      note.kind === 'figure' ? [figureRecord(note, article, words, within)] : [],
    ),
  ];
}

/** Every company, person and other party, by id. */
export function entityRecords(site: SiteView, within: Within): SearchRecord[] {
  const appearances = appearancesOf(site.articles);
  return [...site.registry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entity]) => entityRecord(id, entity, appearances.get(id), site.voice.words, within));
}

function articleRecord(article: ArticleView, { search }: Words, within: Within): SearchRecord {
  const cast = article.notes.filter((note): note is EntityNote => note.kind === 'entity');
  return {
    url: within(article.path),
    content: searched([article.dek, article.text]),
    meta: { title: article.title },
    print: { kind: search.kind.article, line: article.published.text },
    filters: { kind: ['article'], entity: cast.map(({ id }) => id), year: [yearOf(article)] },
  };
}

/** Leads to the claim’s own page; its words in the article are one step away. */
function claimRecord(claim: ClaimNote, article: ArticleView, site: Speaking, within: Within): SearchRecord {
  const parties = partiesOf(claim);
  const { words } = site.voice;
  return {
    url: within(claimPath(article.slug, claim.id)),
    content: searched([
      claim.statement,
      words.quoted(claim.words),
      claim.assessment,
      ...claim.evidence.map(({ publisher, finding }) => `${publisher}: ${finding}`),
      ...claim.history.map(({ note }) => note),
      [...new Set([claim.speaker.text, claim.through?.text, ...parties.map(site.nameOf)])]
        .filter(Boolean)
        .join(', '),
    ]),
    meta: { title: claim.label, status: claim.status.name },
    print: {
      kind: words.search.kind.claim,
      line: `${claim.speaker.text}, ${words.terms.records[claim.record.name].label}`,
      ...inArticle(claim, article, within),
    },
    filters: { kind: ['claim'], status: [claim.status.name], entity: parties, year: [yearOf(article)] },
  };
}

/** A figure has no page of its own: it leads to its words. */
function figureRecord(
  figure: FigureNote,
  article: ArticleView,
  { search, terms, quoted }: Words,
  within: Within,
): SearchRecord {
  const { bound, kind, from, to } = figure.declared;
  const amount =
    bound === 'exact' || bound === 'range'
      ? figure.display
      : `${terms.bounds[bound].label} ${figure.display}`;
  const parties = [
    figure.from && search.from(figure.from.text),
    figure.to && search.to(figure.to.text),
    figure.asOf?.text,
  ];
  const line = [terms.amountKinds[kind].label, ...parties].filter(Boolean).join(', ');
  const place = inArticle(figure, article, within);
  return {
    url: place.words,
    content: searched([quoted(figure.words), line, figure.note, figure.share?.text, figure.full]),
    meta: { title: amount },
    print: { kind: search.kind.figure, line, ...place },
    filters: {
      kind: ['figure'],
      entity: [from, to].filter((id) => id !== undefined),
      year: [yearOf(article)],
    },
  };
}

/** In what parts a party appears, and when. */
interface Appearances {
  roles: Set<string>;
  years: Set<string>;
}

/** More parts than these nobody looks for. */
const MOST_ROLES = 50;

function appearancesOf(articles: readonly ListedArticle[]): Map<string, Appearances> {
  const found = new Map<string, Appearances>();
  for (const article of articles) {
    for (const note of article.notes) {
      if (note.kind !== 'entity') continue;
      const known = found.get(note.id) ?? { roles: new Set(), years: new Set() };
      if (known.roles.size < MOST_ROLES) known.roles.add(note.role);
      known.years.add(yearOf(article));
      found.set(note.id, known);
    }
  }
  return found;
}

function entityRecord(
  id: string,
  entity: Entity,
  appearances: Appearances | undefined,
  { terms }: Words,
  within: Within,
): SearchRecord {
  return {
    url: within(entityPath(id)),
    content: searched([entity.description, ...(appearances?.roles ?? [])]),
    meta: { title: entity.name, names: [entity.name, ...entity.aliases].join(', ') },
    print: { kind: capital(terms.entityKinds[entity.kind].label) },
    filters: { kind: ['entity'], entity: [id], year: [...(appearances?.years ?? [])] },
  };
}

const inArticle = (
  { kind, id }: ClaimNote | FigureNote,
  { title, path }: ArticleView,
  within: Within,
): { article: string; words: string } => ({
  article: title,
  words: `${within(path)}#${anchor(kind, id)}`,
});

/** Sentences in a row: an excerpt may span them. */
function searched(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.replace(/\s+/g, ' ').trim() || [])
    .map((part) => (/[.!?…]["”’)]*$/.test(part) ? part : `${part}.`))
    .join(' ');
}

const yearOf = ({ published }: ListedArticle) => published.iso.slice(0, 4);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
