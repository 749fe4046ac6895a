import { capital } from '../i18n/capital.ts';
import type { Words } from '../i18n/en/index.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleView, ClaimNote, EntityNote, FigureNote } from '../views/article/view.ts';
import { entityPath } from '../views/paths.ts';
import { partiesOf } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import type { SiteView } from '../views/site/site-view.ts';
import type { SearchPart, SearchRecord } from './record.ts';

/** Adds the base to a path of the site. */
type Within = (path: string) => string;

/** What a record is made with, beside the article. */
export type Speaking = Pick<SiteView, 'voice' | 'nameOf'>;

/** An article with all that can be found in it, in the order of its prose: the same article gives the same record. */
export function articleRecord(article: ArticleView, site: Speaking, within: Within): SearchRecord {
  const { words } = site.voice;
  return {
    url: within(article.path),
    title: article.title,
    years: [yearOf(article)],
    parts: [
      articlePart(article),
      ...article.claims.map((claim) => claimPart(claim, article, site)),
      ...article.notes.flatMap((note) => (note.kind === 'figure' ? [figurePart(note, words)] : [])),
    ],
  };
}

/** Every company, person and other party, by id. */
export function entityRecords(site: SiteView, within: Within): SearchRecord[] {
  const appearances = appearancesOf(site.articles);
  return [...site.registry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entity]) => entityRecord(id, entity, appearances.get(id), site.voice.words, within));
}

function articlePart({ title, dek, text, published, notes }: ArticleView): SearchPart {
  const cast = notes.filter((note): note is EntityNote => note.kind === 'entity');
  return {
    kind: 'article',
    to: '',
    title,
    text: sentences([dek, text]),
    line: published.text,
    entities: cast.map(({ id }) => id),
  };
}

/** Leads to the claim’s own page; its words in the article are one step away. */
function claimPart(claim: ClaimNote, article: ArticleView, site: Speaking): SearchPart {
  const parties = partiesOf(claim);
  const { words } = site.voice;
  return {
    kind: 'claim',
    to: claim.path.slice(article.path.length),
    title: claim.headline,
    ...(claim.verdict !== undefined && { statement: claim.statement }),
    text: sentences([
      claim.label,
      words.quoted(claim.words),
      claim.assessment,
      ...claim.evidence.map(({ publisher, finding }) => `${publisher}: ${finding}`),
      ...claim.history.map(({ note }) => note),
      [...new Set([claim.speaker.text, claim.through?.text, ...parties.map(site.nameOf)])]
        .filter(Boolean)
        .join(', '),
    ]),
    status: claim.status.name,
    line: `${claim.speaker.text}, ${words.terms.records[claim.record.name].label}`,
    words: `#${claim.anchor}`,
    entities: parties,
  };
}

/** A figure has no page of its own: it leads to its words. */
function figurePart(figure: FigureNote, { search, terms, quoted }: Words): SearchPart {
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
  return {
    kind: 'figure',
    to: `#${figure.anchor}`,
    title: amount,
    text: sentences([quoted(figure.words), line, figure.note, figure.share?.text, figure.full]),
    line,
    entities: [from, to].filter((id) => id !== undefined),
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
  { name, aliases, kind, description }: Entity,
  appearances: Appearances | undefined,
  { terms }: Words,
  within: Within,
): SearchRecord {
  return {
    url: within(entityPath(id)),
    title: name,
    names: [name, ...aliases].join(', '),
    years: [...(appearances?.years ?? [])],
    parts: [
      {
        kind: 'entity',
        to: '',
        title: name,
        text: sentences([description, ...(appearances?.roles ?? [])]),
        sort: capital(terms.entityKinds[kind].label),
        entities: [id],
      },
    ],
  };
}

/** Sentences in a row: an excerpt may span them. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.replace(/\s+/g, ' ').trim() || [])
    .map((part) => (/[.!?…]["”’)]*$/.test(part) ? part : `${part}.`))
    .join(' ');
}

const yearOf = ({ published }: ListedArticle) => published.iso.slice(0, 4);
