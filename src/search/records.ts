import type { Words } from '../i18n/en/index.ts';
import { foreignTo } from '../i18n/voice.ts';
import { capital } from '../model/capital.ts';
import { speakerIn } from '../views/article/speaker.ts';
import type { ArticleView, ClaimNote, FigureNote } from '../views/article/view.ts';
import { compare } from '../views/compare.ts';
import { boundedFigure, dateView, kindText } from '../views/format.ts';
import { entityPath } from '../views/paths.ts';
import { partiesOf } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import type { Party } from '../views/site/party.ts';
import type { SiteView } from '../views/site/site-view.ts';
import type { SearchPart, SearchRecord } from './record.ts';

/** Adds the base to a path of the site. */
type Within = (path: string) => string;

/** What a record is made with, beside the article. */
export type Speaking = Pick<SiteView, 'voice' | 'nameOf'>;

/** An article with all that can be found in it, in the order of its prose: the same article gives the same record. */
export function articleRecord(article: ArticleView, site: Speaking, within: Within): SearchRecord {
  const { lang } = foreignTo(site.voice.lang, article.lang);
  const foreign = lang !== undefined && { lang };
  return {
    url: within(article.path),
    title: article.title,
    years: [yearOf(article)],
    parts: [
      articlePart(article, site),
      ...article.claims.map((claim) => claimPart(claim, article, site)),
      ...article.notes.flatMap((note) => (note.kind === 'figure' ? [figurePart(note, site)] : [])),
    ].map((part) => ({ ...part, ...foreign })),
  };
}

/** Every company, person and other party, by id. */
export const entityRecords = ({ parties, voice }: SiteView, within: Within): SearchRecord[] =>
  parties()
    .toSorted((a, b) => compare(a.id, b.id))
    .map((party) => entityRecord(party, voice.words, within));

function articlePart({ title, dek, text, published, notes }: ArticleView, { voice }: Speaking): SearchPart {
  return {
    kind: 'article',
    to: '',
    title,
    text: sentences([dek, text]),
    line: dateView(published.iso, voice.lang).text,
    entities: notes.flatMap((note) => (note.kind === 'entity' ? [note.id] : [])),
  };
}

/** Leads to the claim’s own page; its words in the article are one step away. */
function claimPart(claim: ClaimNote, article: ArticleView, site: Speaking): SearchPart {
  const parties = partiesOf(claim);
  const { words } = site.voice;
  const speaker = speakerIn(claim, words);
  return {
    kind: 'claim',
    to: claim.path.slice(article.path.length),
    title: claim.headline,
    ...(claim.verdict !== undefined && { statement: claim.statement }),
    text: sentences([
      claim.label,
      words.quoted(claim.words),
      claim.assessment,
      ...claim.evidence.map(({ publisher, passage, finding }) =>
        [`${publisher}:`, passage?.quoted, finding].filter(Boolean).join(' '),
      ),
      ...claim.history.map(({ note }) => note),
      [...new Set([speaker, claim.through?.text, ...parties.map(site.nameOf)])].filter(Boolean).join(', '),
    ]),
    status: claim.status.name,
    line: `${speaker}, ${words.terms.records[claim.record.name].label}`,
    words: `#${claim.anchor}`,
    entities: parties,
  };
}

/** A figure has no page of its own: it leads to its words. */
function figurePart(figure: FigureNote, { voice }: Speaking): SearchPart {
  const { lang, words } = voice;
  const { search, quoted } = words;
  const { from, to } = figure.declared;
  const parties = [
    figure.from && search.from(figure.from.text),
    figure.to && search.to(figure.to.text),
    figure.asOf && dateView(figure.asOf.iso, lang).text,
  ];
  const line = [kindText(figure.declared, words), ...parties].filter(Boolean).join(', ');
  return {
    kind: 'figure',
    to: `#${figure.anchor}`,
    title: boundedFigure(figure.declared, voice),
    text: sentences([quoted(figure.words), line, figure.note, figure.share?.text, figure.full]),
    line,
    entities: [from, to].filter((id) => id !== undefined),
  };
}

/** More parts than these nobody looks for. */
const MOST_ROLES = 50;

/** With the parts that it plays in articles, and the years of those. */
function entityRecord({ id, entity, appearances }: Party, { terms }: Words, within: Within): SearchRecord {
  const { name, aliases, kind, description } = entity;
  const roles = [...new Set(appearances.map(({ member }) => member.role))].slice(0, MOST_ROLES);
  return {
    url: within(entityPath(id)),
    title: name,
    names: [name, ...aliases].join(', '),
    years: [...new Set(appearances.map(({ article }) => yearOf(article)))],
    parts: [
      {
        kind: 'entity',
        to: '',
        title: name,
        text: sentences([description, ...roles]),
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

const yearOf = ({ published }: Pick<ListedArticle, 'published'>) => published.iso.slice(0, 4);
