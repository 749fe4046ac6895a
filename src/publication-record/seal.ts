import type { CompiledArticle } from '../compile/article.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { statusNow } from '../model/former-words.ts';
import type { ArticleRecord, ClaimRecord, TextVersion, Version } from '../model/record.ts';
import { noteOf, recordOf, statementOf, successorOf, verdictOf } from './claims.ts';
import { latest } from './days.ts';
import { textDigest, versionDigest } from './digest.ts';

/**
 * The record of an article with what is published of it now. Adds where something changed and never takes
 * away; sealing the same article again changes nothing. Expects that `compare` has found no problem.
 * @param day when what changed is published; what has no record yet was published with its article
 */
export function seal(
  previous: ArticleRecord | undefined,
  { slug, article, rendered }: CompiledArticle,
  day: string,
): ArticleRecord {
  const date = previous === undefined ? article.published : day;
  const digest = textDigest(rendered.folded.text);
  const sealed = previous?.claims ?? [];
  return {
    article: slug,
    published: previous?.published ?? article.published,
    ...(article.updated !== undefined && { updated: article.updated }),
    corrections: article.corrections.length,
    versions: withText(previous?.versions ?? [], digest, date),
    claims: [
      ...sealed.map((claim) => continued(claim, article, date)),
      ...article.claims
        .filter((claim) => recordOf(claim, previous) === undefined)
        .map((claim) => first(claim, date)),
    ],
  };
}

function first(claim: Claim, date: string): ClaimRecord {
  return {
    id: claim.id,
    formerly: [...new Set(claim.formerly)],
    published: date,
    history: claim.history.length,
    versions: [version(claim, date)],
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
    versions: withVersion(sealed.versions, claim, date),
  };
}

/** A former id is kept even where the article no longer lists it: its address was public. */
function formerIds(sealed: ClaimRecord, claim: Claim): string[] {
  return [...new Set([...sealed.formerly, sealed.id, ...claim.formerly])].filter((id) => id !== claim.id);
}

function withVersion(versions: readonly Version[], claim: Claim, date: string): Version[] {
  const last = versions.at(-1);
  const { status, statement, verdict } = version(claim, date);
  if (last && statusNow(last.status) === status && last.statement === statement && last.verdict === verdict)
    return [...versions];
  return [...versions, version(claim, notBefore(date, versions))];
}

function version(claim: Claim, date: string): Version {
  const verdict = verdictOf(claim);
  const words = {
    date,
    status: claim.status,
    statement: statementOf(claim),
    ...(verdict !== undefined && { verdict }),
  };
  return { ...words, digest: versionDigest(words) };
}

function withText(versions: readonly TextVersion[], digest: string, date: string): TextVersion[] {
  if (versions.at(-1)?.digest === digest) return [...versions];
  return [...versions, { date: notBefore(date, versions), digest }];
}

/** Versions stand in order of time, even where a clock is slow. */
const notBefore = (date: string, versions: readonly { date: string }[]) =>
  latest([date, ...versions.map((version) => version.date)]);
