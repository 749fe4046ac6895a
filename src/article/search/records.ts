import { anchor } from '../../model/anchor.ts';
import type { Entity } from '../../model/entity.ts';
import { entityKinds } from '../../model/vocabulary.ts';
import { partiesOf } from '../ledger.ts';
import { claimPath, entityPath } from '../paths.ts';
import type { SiteView } from '../site-view.ts';
import type { ArticleView, ClaimNote, EntityNote, FigureNote } from '../view.ts';
import type { SearchRecord } from './record.ts';

/** Adds the base to a path of the site. */
type Within = (path: string) => string;

/** Everything that can be found, in the order of articles and of their prose: the same site gives the same index. */
export function searchRecords(site: SiteView, within: Within): SearchRecord[] {
  return [
    ...site.articles.flatMap((article) => [
      articleRecord(article, within),
      ...article.claims.map((claim) => claimRecord(claim, article, site, within)),
      ...article.notes.flatMap((note) =>
        note.kind === 'figure' ? [figureRecord(note, article, within)] : [],
      ),
    ]),
    ...[...site.registry]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, entity]) => entityRecord(id, entity, site, within)),
  ];
}

function articleRecord(article: ArticleView, within: Within): SearchRecord {
  const cast = article.notes.filter((note): note is EntityNote => note.kind === 'entity');
  return {
    url: within(article.path),
    content: searched([article.dek, article.text]),
    meta: { title: article.title },
    print: { kind: 'Article', line: article.published.text },
    filters: { kind: ['article'], entity: cast.map(({ id }) => id), year: [yearOf(article)] },
  };
}

/** Leads to the claim’s own page; its words in the article are one step away. */
function claimRecord(claim: ClaimNote, article: ArticleView, site: SiteView, within: Within): SearchRecord {
  const parties = partiesOf(claim);
  return {
    url: within(claimPath(article.slug, claim.id)),
    content: searched([
      claim.statement,
      `“${claim.words}”`,
      claim.assessment,
      ...claim.evidence.map(({ publisher, finding }) => `${publisher}: ${finding}`),
      ...claim.history.map(({ note }) => note),
      [...new Set([claim.speaker.text, claim.through?.text, ...parties.map(site.nameOf)])]
        .filter(Boolean)
        .join(', '),
    ]),
    meta: { title: claim.label, status: claim.status.name },
    print: {
      kind: 'Claim',
      line: `${claim.speaker.text}, ${claim.record.label}`,
      ...inArticle(claim, article, within),
    },
    filters: { kind: ['claim'], status: [claim.status.name], entity: parties, year: [yearOf(article)] },
  };
}

/** A figure has no page of its own: it leads to its words. */
function figureRecord(figure: FigureNote, article: ArticleView, within: Within): SearchRecord {
  const { bound, from, to } = figure.declared;
  const amount =
    bound === 'exact' || bound === 'range' ? figure.display : `${figure.bound.label} ${figure.display}`;
  const parties = [from && `from ${figure.from?.text}`, to && `to ${figure.to?.text}`, figure.asOf?.text];
  const line = [figure.sort, ...parties].filter(Boolean).join(', ');
  const place = inArticle(figure, article, within);
  return {
    url: place.words,
    content: searched([`“${figure.words}”`, line, figure.note, figure.share?.text, figure.full]),
    meta: { title: amount },
    print: { kind: 'Figure', line, ...place },
    filters: {
      kind: ['figure'],
      entity: [from, to].filter((id) => id !== undefined),
      year: [yearOf(article)],
    },
  };
}

function entityRecord(id: string, entity: Entity, { articles }: SiteView, within: Within): SearchRecord {
  const notes = articles.flatMap((article) =>
    article.notes.flatMap((note) => (note.kind === 'entity' && note.id === id ? [{ note, article }] : [])),
  );
  return {
    url: within(entityPath(id)),
    content: searched([entity.description, ...notes.map(({ note }) => note.role)]),
    meta: { title: entity.name, names: [entity.name, ...entity.aliases].join(', ') },
    print: { kind: capital(entityKinds[entity.kind].label) },
    filters: {
      kind: ['entity'],
      entity: [id],
      year: [...new Set(notes.map(({ article }) => yearOf(article)))],
    },
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

const yearOf = ({ published }: ArticleView) => published.iso.slice(0, 4);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
