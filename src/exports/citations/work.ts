import { en } from '../../i18n/en/index.ts';
import { isTurned, statusView } from '../../views/article/status.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { oneLine } from '../text.ts';
import { type CitedName, citedAuthor } from './names.ts';
import { quoted } from './quotation.ts';

/** What is cited, before any format has had its say: our own pages, and the sources of claims. */
export interface Cited {
  /** The same for the same version of the same thing, on every build: `my-article:consent-to-rivals:v2`. */
  key: string;
  title: string;
  authors: CitedName[];
  /** The name of the site, and who publishes it. */
  site: string;
  publisher: string;
  /** ISO 8601: the day of the version that is cited. Left out where it is not known. */
  issued?: string | undefined;
  /** ISO 8601: the day of first publication, where that was another day. */
  first?: string;
  address: string;
  lang: string;
  /** ISO 8601: the day on which it was read. */
  accessed?: string | undefined;
  /** The address of a copy of it in an archive. */
  archived?: string | undefined;
  /** Of a claim: its name, which version of it is cited, and where it stands. In English, as its styles and formats are. */
  claim?: { label: string; version: number; status: string; article: string };
}

/** A page of ours. */
export interface Work extends Cited {
  issued: string;
  licence: string;
}

export function articleWork(article: ArticleView, publication: Publication): Work {
  const issued = (article.updated ?? article.published).iso;
  return {
    ...common(article, publication),
    key: article.slug,
    title: oneLine(article.title),
    issued,
    ...(issued !== article.published.iso && { first: article.published.iso }),
    address: publication.absolute(article.path),
  };
}

/** A claim is cited by its statement in its present version, at its own page: that page keeps every version. */
export function claimWork(article: ArticleView, claim: ClaimNote, publication: Publication): Work {
  const version = claim.versions.length;
  return {
    ...common(article, publication),
    key: `${article.slug}:${claim.id}:v${version}`,
    title: titleOf(claim),
    issued: claim.modified.iso,
    ...(claim.modified.iso !== claim.published.iso && { first: claim.published.iso }),
    address: claimAddress(claim, publication),
    claim: {
      label: oneLine(claim.label),
      version,
      status: statusView(claim.status.name, en).label,
      article: oneLine(article.title),
    },
  };
}

/**
 * The statement, with the answer in brackets where it turned out otherwise: in English where there is no verdict. The full
 * stop is the style’s to set.
 */
function titleOf({ statement, verdict, status: { name } }: ClaimNote): string {
  const title = oneLine(statement).replace(/(?<![.…])\.$/, '');
  return isTurned(name) ? `${title} [${oneLine(verdict ?? statusView(name, en).label)}]` : title;
}

const common = ({ authors, lang }: ArticleView, { site }: Publication) => ({
  authors: authors.map(citedAuthor),
  site: site.name,
  publisher: site.publisher.name,
  lang,
  licence: site.licence.url,
});

/** "Claim “Rival clouds”, version 2 (confirmed)": what a reader is told beside the statement. */
export const versionNote = ({ label, version, status }: NonNullable<Work['claim']>): string =>
  `Claim ${quoted(label)}, version ${version} (${status})`;

/** The same, and the article that makes the claim. */
export const placeNote = (claim: NonNullable<Work['claim']>): string =>
  `${versionNote(claim)}, in ${quoted(claim.article)}`;
