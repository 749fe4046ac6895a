import type { CompiledArticle } from '../compile/article.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleRecord, ClaimRecord, TextVersion, Version } from '../model/record.ts';
import { canonical } from './canonical.ts';
import { noteOf, recordOf, successorOf } from './claims.ts';
import { type ClaimContent, contentOf } from './content-of-claim.ts';
import { latest } from './days.ts';
import { differences } from './differences.ts';
import { textDigest, textOf, textVersionDigest, versionDigest } from './digest.ts';

/**
 * The record of an article with what is published of it now. Adds where something changed and never takes
 * away; sealing the same article again changes nothing. A claim that was sealed without its evidence has a version more,
 * which seals that as well. Expects that `compare` has found no problem.
 * @param day when what changed is published; what has no record yet was published with its article
 */
export function seal(
  previous: ArticleRecord | undefined,
  { slug, article, rendered }: CompiledArticle,
  day: string,
): ArticleRecord {
  const date = previous === undefined ? article.published : day;
  const text = textDigest(rendered.folded.text);
  const sealed = previous?.claims ?? [];
  return {
    article: slug,
    published: previous?.published ?? article.published,
    ...(article.updated !== undefined && { updated: article.updated }),
    corrections: article.corrections.length,
    versions: withText(previous?.versions ?? [], text, date),
    claims: [
      ...sealed.map((claim) => continued(claim, article, date)),
      ...article.claims
        .filter((claim) => recordOf(claim, previous) === undefined)
        .map((claim) => first(claim, article, date)),
    ],
  };
}

function first(claim: Claim, article: Article, date: string): ClaimRecord {
  return {
    id: claim.id,
    formerly: [...new Set(claim.formerly)],
    published: date,
    history: claim.history.length,
    versions: withVersion([], contentOf(claim, article), date),
  };
}

function continued(sealed: ClaimRecord, article: Article, date: string): ClaimRecord {
  const withdrawal = article.withdrawn.find(({ id }) => id === sealed.id);
  if (withdrawal) return { ...sealed, withdrawn: { date: withdrawal.date, note: noteOf(withdrawal) } };
  const claim = successorOf(sealed, article);
  if (claim === undefined) return sealed;
  return {
    ...sealed,
    id: claim.id,
    formerly: formerIds(sealed, claim),
    history: claim.history.length,
    versions: withVersion(sealed.versions, contentOf(claim, article), date),
  };
}

/** A former id is kept even where the article no longer lists it: its address was public. */
function formerIds(sealed: ClaimRecord, claim: Claim): string[] {
  return [...new Set([...sealed.formerly, sealed.id, ...claim.formerly])].filter((id) => id !== claim.id);
}

function withVersion(versions: readonly Version[], content: ClaimContent, date: string): Version[] {
  const last = versions.at(-1);
  if (last && isSealed(content, last)) return [...versions];
  const version = {
    date: notBefore(date, versions),
    ...content,
    ...(last && { previous: last.digest }),
  };
  return [...versions, { ...version, digest: versionDigest(version) }];
}

/** What may be told for the first time without being a difference. */
const SET_ANEW = ['verdict', 'due', 'outcome'] as const;

/** Whether a version has all of it. Evidence in another order is the same. */
const isSealed = (content: ClaimContent, last: Version): boolean =>
  last.evidence !== undefined &&
  SET_ANEW.every((field) => last[field] === content[field]) &&
  differences(last, content).length === 0 &&
  captures(last.evidence) === captures(content.evidence);

const captures = (evidence: ClaimContent['evidence']): string => evidence.map(canonical).sort().join('\n');

function withText(versions: readonly TextVersion[], text: string, date: string): TextVersion[] {
  const last = versions.at(-1);
  if (last && textOf(last) === text) return [...versions];
  const version = { date: notBefore(date, versions), text, ...(last && { previous: last.digest }) };
  return [...versions, { ...version, digest: textVersionDigest(version) }];
}

/** Versions stand in order of time, even where a clock is slow. */
const notBefore = (date: string, versions: readonly { date: string }[]) =>
  latest([date, ...versions.map((version) => version.date)]);
