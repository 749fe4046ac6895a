import type { ClaimRecord, SealedRecord, Version } from '../../model/record.ts';
import { textOf } from '../digest.ts';
import { type ClaimsFile, claimsFileSchema } from './claims-file.ts';
import { fileDifferences, withdrawnDifferences } from './compare-file.ts';
import { type LabelsOf, noteDifferences, pageDifferences, withdrawalDifferences } from './compare-page.ts';
import type { Finding, ReadPublished } from './finding.ts';
import { type Read, readJson, readText } from './json.ts';
import { claimOnPage, claimsOnArticle, type ShownClaim } from './page.ts';
import { proseDigest } from './prose.ts';

export interface Telling {
  read: ReadPublished;
  labelsOf: LabelsOf;
}

/** What the pages and the data of an article say otherwise than its record. */
export async function toldFindings(
  { claims, versions }: SealedRecord,
  folder: string,
  { read, labelsOf }: Telling,
): Promise<Finding[]> {
  const [dataFile, articleFile] = [`${folder}claims.json`, `${folder}index.html`];
  const data = await readJson(dataFile, claimsFileSchema, read);
  const article = await readText(articleFile, read);
  const notes = article.ok ? claimsOnArticle(article.value) : new Map<string, ShownClaim>();
  const ofClaims = claims.map(async (claim): Promise<Finding[]> => {
    const file = `${folder}claims/${claim.id}/index.html`;
    const page = await readText(file, read);
    return [
      ...named(dataFile, claim, data.ok ? inFile(claim, data.value) : []),
      ...named(articleFile, claim, article.ok ? inNotes(claim, notes, labelsOf) : []),
      ...named(file, claim, page.ok ? onPage(claim, page.value, labelsOf) : [page.finding]),
    ];
  });
  const known = new Set(claims.map(({ id }) => id));
  const others = [
    ...(data.ok ? data.value.claims : []).map(({ id }) => ({ id, file: dataFile })),
    ...[...notes.keys()].map((id) => ({ id, file: articleFile })),
  ].filter(({ id }) => !known.has(id));
  return [
    ...[data, article].flatMap((one: Read<unknown>) => (one.ok ? [] : [one.finding])),
    ...(article.ok ? proseFindings(versions.at(-1), article.value, articleFile) : []),
    ...(await Promise.all(ofClaims)).flat(),
    ...others.map(({ id, file }) => ({ file, claim: id, what: 'the claim is published and not sealed' })),
  ];
}

type Told = Pick<Finding, 'what' | 'sealed' | 'shown'>;

const named = (file: string, { id }: ClaimRecord, told: readonly Told[]): Finding[] =>
  told.map((one) => ({ file, claim: id, ...one }));

function proseFindings(
  last: SealedRecord['versions'][number] | undefined,
  html: string,
  file: string,
): Finding[] {
  if (last === undefined || proseDigest(html) === textOf(last)) return [];
  return [{ file, what: `the prose is not that which was sealed on ${last.date}` }];
}

/** There is always one: the schema asks for it. */
const lastOf = ({ versions }: ClaimRecord) => versions.at(-1) as Version;

function inFile(claim: ClaimRecord, { claims, withdrawn }: ClaimsFile): Told[] {
  const isIt = ({ id }: { id: string }) => id === claim.id;
  if (claim.withdrawn) {
    const told = withdrawn.find(isIt);
    return told ? withdrawnDifferences(told, claim, lastOf(claim)) : [GONE];
  }
  const told = claims.find(isIt);
  return told ? fileDifferences(told, claim.versions, lastOf(claim)) : [GONE];
}

const GONE: Told = { what: 'the claim was published and is not here' };

function inNotes(claim: ClaimRecord, notes: ReadonlyMap<string, ShownClaim>, labelsOf: LabelsOf): Told[] {
  if (claim.withdrawn) return [];
  const note = notes.get(claim.id);
  return note ? noteDifferences(note, lastOf(claim), labelsOf) : [GONE];
}

function onPage(claim: ClaimRecord, html: string, labelsOf: LabelsOf): Told[] {
  const page = claimOnPage(html);
  if (page === undefined) return [GONE];
  const last = lastOf(claim);
  return claim.withdrawn
    ? withdrawalDifferences(page, last, claim.withdrawn.note)
    : pageDifferences(page, last, labelsOf);
}
