import { type ClaimRecord, recordFileSchema, type SealedRecord } from '../../model/record.ts';
import { type BrokenVersion, brokenVersions, type ChainFault } from '../chain.ts';
import { isFuture } from '../days.ts';
import { sealDigest } from '../digest.ts';
import type { Finding } from './finding.ts';
import { readJson } from './json.ts';
import { type Telling, toldFindings } from './told.ts';

/** What was found of one article. */
export interface ArticleReport {
  slug: string;
  claims: number;
  versions: number;
  findings: Finding[];
}

export interface Checking extends Telling {
  /** The day it is for whoever checks. */
  today: string;
}

/** Holds what is published of an article against its record, and the record against the seal that the site gives. */
export async function verifyArticle(slug: string, seal: string, checking: Checking): Promise<ArticleReport> {
  const folder = `articles/${slug}/`;
  const file = `${folder}record.json`;
  const record = await readJson(file, recordFileSchema, checking.read);
  if (!record.ok) return { slug, claims: 0, versions: 0, findings: [record.finding] };
  const versions = record.value.claims.flatMap((claim) => claim.versions);
  return {
    slug,
    claims: record.value.claims.length,
    versions: versions.length,
    findings: [
      ...recordFindings(record.value, { slug, seal, file }, checking.today),
      ...(await toldFindings(record.value, folder, checking)),
    ],
  };
}

interface Listed {
  slug: string;
  seal: string;
  file: string;
}

function recordFindings(sealed: SealedRecord, { slug, seal, file }: Listed, today: string): Finding[] {
  const { seal: own, ...record } = sealed;
  const what = [
    ...(record.article === slug ? [] : [`This is the record of "${record.article}", not of "${slug}".`]),
    ...(own === sealDigest(record) ? [] : ['The seal does not fit the record.']),
    ...(own === seal
      ? []
      : [
          'The seal is not the one that record.json of the site gives: one of the two is older, or was changed.',
        ]),
  ];
  const broken = brokenVersions(record).map((one) => brokenFinding(one, record.claims, file));
  return [...what.map((one) => ({ file, what: one })), ...broken, ...remarks(sealed, file, today)];
}

const FAULTS: Record<ChainFault, string> = {
  edited: 'does not have the digest of what it says',
  cut: 'does not continue the version before it: the chain is cut',
  'former-after': 'seals no evidence, though the one before it does',
};

function brokenFinding(
  { claim, version, fault }: BrokenVersion,
  claims: readonly ClaimRecord[],
  file: string,
): Finding {
  const id = claim === undefined ? undefined : claims[claim]?.id;
  const of = id === undefined ? ' of the text' : '';
  return {
    file,
    ...(id !== undefined && { claim: id }),
    what: `version ${version + 1}${of} ${FAULTS[fault]}`,
  };
}

function remarks({ versions, claims }: SealedRecord, file: string, today: string): Finding[] {
  const former = claims.filter(
    (claim) => !claim.withdrawn && claim.versions.at(-1)?.evidence === undefined,
  ).length;
  const dates = [...versions, ...claims.flatMap((claim) => claim.versions)].map(({ date }) => date).sort();
  const last = dates.at(-1) ?? '';
  return [
    ...(former === 0
      ? []
      : [remark(file, `claims sealed without their evidence, as was done at first: ${former}`)]),
    ...(isFuture(last, today)
      ? [remark(file, `it goes up to ${last}, and the clock of this machine says ${today}: is it right?`)]
      : []),
  ];
}

const remark = (file: string, what: string): Finding => ({ file, what, isRemark: true });
