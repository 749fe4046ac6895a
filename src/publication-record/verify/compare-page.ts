import { statusNow } from '../../model/former-words.ts';
import type { SealedEvidence, Version } from '../../model/record.ts';
import type { Outcome, Status } from '../../model/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { ShownClaim } from './page.ts';
import { address, plain, shows } from './shown-evidence.ts';

/** The words for a status or an outcome, in each language that pages speak. */
export type LabelsOf = (word: Status | Outcome) => readonly string[];

type Difference = Pick<Finding, 'what' | 'sealed' | 'shown'>;

/** A page that shows a claim as a whole. */
export function pageDifferences(page: ShownClaim, version: Version, labelsOf: LabelsOf): Difference[] {
  const { statement, verdict, assessment, evidence } = version;
  return [
    ...statusDifferences(page, version, labelsOf),
    ...dueDifferences(page, version, labelsOf),
    ...different(verdict === undefined ? 'statement' : 'verdict', verdict ?? statement, page.headline),
    ...(verdict === undefined ? [] : different('statement', statement, page.statement)),
    ...different('assessment', assessment, page.assessment),
    ...(evidence === undefined ? [] : evidenceDifferences(page, evidence)),
    ...linkedDifferences(page.linked, version, labelsOf),
  ];
}

/** What the page tells machines. */
function linkedDifferences(linked: ShownClaim['linked'], version: Version, labelsOf: LabelsOf): Difference[] {
  if (linked === undefined) return [];
  if (linked === 'broken') return [{ what: 'what the page tells machines (JSON-LD) cannot be read' }];
  const status = statusNow(version.status);
  const isSealed = ({ text, url }: (typeof linked.quotations)[number]) =>
    version.evidence?.some(
      ({ quote, url: from }) => plain(quote ?? '') === text && address(from) === address(url),
    );
  return [
    ...different('statement for machines (JSON-LD)', version.statement, linked.statement),
    ...different('due date for machines (JSON-LD)', version.due ?? '', linked.due),
    ...(labelsOf(status).includes(linked.status)
      ? []
      : different('status for machines (JSON-LD)', status, linked.status)),
    ...linked.quotations
      .filter((quotation) => !isSealed(quotation))
      .map(({ text }) => ({ what: 'words are told machines (JSON-LD) that are not sealed so', shown: text })),
  ];
}

/** A note, which shows the best of the evidence alone, and a label of its own where there is no verdict. */
export function noteDifferences(note: ShownClaim, version: Version, labelsOf: LabelsOf): Difference[] {
  const { statement, verdict, assessment, evidence } = version;
  const unsealed = note.evidence.filter((shown) => !evidence?.some((sealed) => shows(shown, sealed, true)));
  return [
    ...statusDifferences(note, version, labelsOf),
    ...dueDifferences(note, version, labelsOf),
    ...different('verdict', verdict, note.headline),
    ...different('statement', statement, note.statement),
    ...different('assessment', assessment, note.assessment),
    ...(evidence === undefined ? [] : unsealed.map(({ text }) => ({ what: UNSEALED, shown: text }))),
  ];
}

/** The page that is left of a claim that was withdrawn. */
export function withdrawalDifferences(page: ShownClaim, { statement }: Version, note: string): Difference[] {
  const isTold = page.assessment?.endsWith(`: ${plain(note)}`);
  return [
    ...different('statement', statement, page.statement),
    ...(isTold ? [] : different('reason for withdrawal', note, page.assessment)),
  ];
}

const UNSEALED = 'evidence is shown that is not sealed so';

function statusDifferences(shown: ShownClaim, { status }: Version, labelsOf: LabelsOf): Difference[] {
  const name = statusNow(status);
  const label = shown.statusLabel?.replace(/:$/, '').toLowerCase();
  const isLabelled = labelsOf(name).some((one) => one.toLowerCase() === label);
  return [
    ...different('status', name, shown.status),
    ...(isLabelled ? [] : different('status', name, shown.statusLabel ?? '')),
  ];
}

/** Here nothing may be told that was not sealed, either: it is little, and everywhere the same. */
function dueDifferences(shown: ShownClaim, { due, outcome }: Version, labelsOf: LabelsOf): Difference[] {
  const isLabelled = outcome === undefined || labelsOf(outcome).includes(shown.outcomeLabel ?? '');
  return [
    ...different('due date', due ?? '', shown.due ?? ''),
    ...different('outcome', outcome ?? '', shown.outcome ?? ''),
    ...(isLabelled ? [] : different('outcome', outcome, shown.outcomeLabel ?? '')),
  ];
}

function different(what: string, sealed: string | undefined, shown: string | undefined): Difference[] {
  if (sealed === undefined || plain(sealed) === shown) return [];
  return [{ what: `the ${what} is not as it was sealed`, sealed, ...(shown !== undefined && { shown }) }];
}

/** Each evidence is shown once, and nothing else is. */
function evidenceDifferences(
  { evidence: shown }: ShownClaim,
  evidence: readonly SealedEvidence[],
): Difference[] {
  const left = [...shown];
  const missing = evidence.filter((sealed) => {
    const index = left.findIndex((item) => shows(item, sealed, false));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return [
    ...missing.map((sealed) => ({ what: 'evidence is not shown as it was sealed', sealed: inWords(sealed) })),
    ...left.map(({ text }) => ({ what: UNSEALED, shown: text })),
  ];
}

const inWords = ({ stance, url, quote, note }: SealedEvidence): string =>
  [`${stance}: ${url}`, ...(quote === undefined ? [] : [quote]), ...(note === undefined ? [] : [note])].join(
    ', ',
  );
