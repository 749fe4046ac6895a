import type { ArticleRecord, ClaimRecord } from '../model/record.ts';
import { count } from '../model/show.ts';
import { differences, type Field } from './differences.ts';

/** What a sealing adds to a record, in a line for each thing; empty where it adds nothing. */
export function news(previous: ArticleRecord | undefined, next: ArticleRecord): string[] {
  if (previous === undefined)
    return next.claims.length === 0
      ? ['first published, without claims']
      : [`${count(next.claims.length, 'claim')} first published`];
  return [
    ...textNews(previous, next),
    ...firstEvidence(previous, next),
    ...next.claims.flatMap((claim) => claimNews(claim, previous)),
  ];
}

/** What is true of most claims of a record is told once. */
function firstEvidence({ claims: before }: ArticleRecord, { claims }: ArticleRecord): string[] {
  const isSealed = (record: ClaimRecord | undefined) => record?.versions.at(-1)?.evidence !== undefined;
  const former = before.filter((claim, index) => !isSealed(claim) && isSealed(claims[index])).length;
  return former === 0 ? [] : [`evidence sealed as well: ${count(former, 'claim')}`];
}

function textNews(previous: ArticleRecord, next: ArticleRecord): string[] {
  const added = next.corrections - previous.corrections;
  return [
    ...(next.versions.length > previous.versions.length ? [`prose: version ${next.versions.length}`] : []),
    ...(next.updated !== previous.updated ? [`updated: ${next.updated}`] : []),
    ...(added > 0 ? [`corrections: ${added} added`] : []),
  ];
}

function claimNews(claim: ClaimRecord, previous: ArticleRecord): string[] {
  const before = previous.claims.find(({ id }) => id === claim.id || claim.formerly.includes(id));
  const facts = before === undefined ? ['first published'] : changes(before, claim);
  return facts.length === 0 ? [] : [`${claim.id}: ${facts.join(', ')}`];
}

function changes(before: ClaimRecord, claim: ClaimRecord): string[] {
  const added = claim.history - before.history;
  return [
    ...(before.id !== claim.id ? [`formerly ${before.id}`] : []),
    ...versionNews(before, claim),
    ...(added > 0 ? [`${count(added, 'entry', 'entries')} added to its history`] : []),
    ...(claim.withdrawn && !before.withdrawn ? ['withdrawn'] : []),
  ];
}

function versionNews(before: ClaimRecord, { versions }: ClaimRecord): string[] {
  const [last, now] = [before.versions.at(-1), versions.at(-1)];
  if (last === undefined || now === undefined || versions.length === before.versions.length) return [];
  const { assessment = '', evidence = [] } = now;
  const changed = differences(last, { ...now, assessment, evidence });
  const has = (name: Field) => changed.some(({ field }) => field === name);
  const facts = [
    ...(has('statement') ? ['reworded'] : []),
    ...(last.verdict !== now.verdict ? ['verdict'] : []),
    ...(has('status') ? [`now ${now.status}`] : []),
    ...(last.due !== now.due ? [now.due === undefined ? 'no longer due' : `due ${now.due}`] : []),
    ...(last.outcome !== now.outcome ? [now.outcome ?? 'outcome open'] : []),
    ...(has('assessment') ? ['assessment'] : []),
    ...(has('evidence') ? ['evidence'] : []),
  ];
  if (facts.length === 0 && last.evidence === undefined) return [];
  return [`version ${versions.length}`, ...(facts.length === 0 ? ['captures'] : facts)];
}
