import { statusNow } from '../../model/former-words.ts';
import type { ClaimRecord, SealedEvidence, Version } from '../../model/record.ts';
import { wordings } from '../../model/wording.ts';
import type { ClaimsFile } from './claims-file.ts';
import type { Finding } from './finding.ts';
import { address, leadsThere, plain } from './shown-evidence.ts';

type Difference = Pick<Finding, 'what' | 'sealed' | 'shown'>;
type Claim = ClaimsFile['claims'][number];

/** What `claims.json` says otherwise of a claim than its last version. */
export function fileDifferences(claim: Claim, versions: readonly Version[], version: Version): Difference[] {
  const { statement, verdict, due, outcome, assessment, evidence } = version;
  return [
    ...different('statement', statement, claim.statement),
    ...different('status', statusNow(version.status), claim.status),
    ...different('verdict', verdict ?? '', claim.verdict ?? ''),
    ...different('due date', due ?? '', claim.due ?? ''),
    ...different('outcome', outcome ?? '', claim.outcome ?? ''),
    ...different('assessment', assessment, claim.assessment),
    ...(evidence === undefined ? [] : evidenceDifferences(claim, evidence)),
    ...passageDifferences(claim, evidence),
    ...different('list of versions', told(versions), JSON.stringify(claim.versions)),
  ];
}

const told = (versions: readonly Version[]): string =>
  JSON.stringify(
    wordings(versions).map(({ date, statement, status, verdict, due }, index) => ({
      number: index + 1,
      date,
      statement,
      status: statusNow(status),
      verdict,
      due,
    })),
  );

/** What it says otherwise of a claim that was withdrawn. */
export function withdrawnDifferences(
  told: ClaimsFile['withdrawn'][number],
  { withdrawn }: ClaimRecord,
  version: Version,
): Difference[] {
  return [
    ...different('statement', version.statement, told.statement),
    ...different('status', statusNow(version.status), told.status),
    ...different('day of withdrawal', withdrawn?.date, told.withdrawn),
    ...different('reason for withdrawal', withdrawn?.note, told.note),
  ];
}

/** The passage that leads is one of the evidence. */
function passageDifferences({ passage }: Claim, evidence: readonly SealedEvidence[] = []): Difference[] {
  const isSealed = evidence.some(({ quote }) => quote !== undefined && plain(quote) === passage?.exact);
  if (passage === undefined || isSealed || evidence.length === 0) return [];
  return [{ what: 'the passage that leads is not sealed so', shown: passage.exact }];
}

function different(what: string, sealed: string | undefined, shown: string): Difference[] {
  if (sealed === undefined || sealed === shown) return [];
  return [{ what: `the ${what} is not as it was sealed`, sealed, shown }];
}

function evidenceDifferences({ evidence: told }: Claim, evidence: readonly SealedEvidence[]): Difference[] {
  const [shown, sealed] = [told.map(shownInWords), evidence.map(sealedInWords)];
  return [
    ...without(sealed, shown).map((one) => ({ what: 'evidence is not told as it was sealed', sealed: one })),
    ...without(shown, sealed).map((one) => ({ what: 'evidence is told that is not sealed so', shown: one })),
  ];
}

const sealedInWords = (item: SealedEvidence): string =>
  inWords(
    item.stance,
    address(item.url),
    item.note,
    item.independent ?? true,
    item.quote === undefined ? [] : [item.quote, item.prefix, item.suffix, item.page],
  );

function shownInWords({ source, stance, independent, passage, finding }: Claim['evidence'][number]): string {
  const { exact, prefix, suffix, page, url = source.url } = passage ?? {};
  const place = leadsThere(url, source.url) ? source.url : url;
  return inWords(stance, address(place), finding, independent, passage ? [exact, prefix, suffix, page] : []);
}

type Words = string | number | undefined;

const inWords = (
  stance: string,
  url: string,
  note: Words,
  independent: boolean,
  passage: readonly Words[],
): string =>
  JSON.stringify([stance, url, note ?? '', independent, ...passage.map((one) => plain(String(one ?? '')))]);

/** Those of a list that another list does not have so often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const index = left.indexOf(one);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
