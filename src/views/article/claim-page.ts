import { diffWords } from 'diff';
import type { Words } from '../../i18n/en/index.ts';
import { type Sighting, type Stance, type Status, stances } from '../../model/vocabulary.ts';
import { seenTally } from './evidence.ts';
import type { VersionView } from './history.ts';
import { onOneLine } from './one-line.ts';
import type { EvidenceView } from './source-view.ts';
import type { ArticleView, ClaimNote, Link } from './view.ts';

/** What a claim’s own page shows beyond its note. */
export interface ClaimPage {
  article: ArticleView;
  claim: ClaimNote;
  /** Where it stands among the claims of the article, from 1, and those before and after it. */
  place: number;
  previous?: ClaimNote;
  next?: ClaimNote;
  /** The paragraph around the quoted words, in three parts. */
  passage: { before: string; words: string; after: string };
  /** The evidence by stance; stances that do not occur are left out. What the verdict rests on comes first. */
  evidence: { stance: Stance; items: EvidenceView[] }[];
  /** How its evidence was seen: in full, in part, through others. */
  seen: { name: Sighting; count: number }[];
  /** Newest first, each with what changed since the one before. */
  versions: VersionChange[];
  /** What this claim has to do with other claims of the article, in both directions. */
  related: ClaimNote['related'];
}

export interface VersionChange extends VersionView {
  /** The statement in stretches: as it was, taken out, put in. The first version is all as it was. */
  parts: { text: string; change?: 'removed' | 'added' }[];
  /** The status before, where it changed. */
  was?: string;
}

/** `words` are those of the article’s interface. */
export function claimPage(article: ArticleView, claim: ClaimNote, words: Words): ClaimPage {
  const at = article.claims.indexOf(claim);
  const [previous, next] = [article.claims[at - 1], article.claims[at + 1]];
  return {
    article,
    claim,
    place: at + 1,
    ...(previous && { previous }),
    ...(next && { next }),
    passage: passageOf(article, claim),
    evidence: byStance(claim),
    seen: seenTally(claim.evidence),
    versions: claim.versions.map((version, index) => changeOf(version, claim.versions[index - 1])).reverse(),
    related: [...claim.related, ...reverse(article, claim, words)],
  };
}

function passageOf({ text, blocks, places }: ArticleView, { anchor }: ClaimNote): ClaimPage['passage'] {
  const [place] = places.get(anchor) ?? [];
  if (place === undefined) return { before: '', words: '', after: '' };
  const first = blocks.find(({ end }) => end > place.start);
  const last = blocks.find(({ end }) => end >= place.end);
  const line = (from: number, to: number) => onOneLine(text.slice(from, to));
  return {
    before: line(first?.start ?? place.start, place.start).trimStart(),
    words: line(place.start, place.end),
    after: line(place.end, last?.end ?? place.end).trimEnd(),
  };
}

/** What is asked first of a claim that turned out otherwise: who says otherwise, or what came after it. */
const FIRST: Partial<Record<Status, Stance>> = {
  contradicted: 'contradicts',
  disputed: 'contradicts',
  outdated: 'updates',
};

function byStance({ evidence, status }: ClaimNote): ClaimPage['evidence'] {
  const first = FIRST[status.name];
  const order = (Object.keys(stances) as Stance[]).toSorted(
    (a, b) => Number(b === first) - Number(a === first),
  );
  return order
    .map((stance) => ({ stance, items: evidence.filter((item) => item.stance === stance) }))
    .filter(({ items }) => items.length > 0);
}

function changeOf(version: VersionView, before: VersionView | undefined): VersionChange {
  if (before === undefined) return { ...version, parts: [{ text: version.statement }] };
  const parts = diffWords(before.statement, version.statement).map(({ value, added, removed }) => ({
    text: value,
    ...(added && { change: 'added' as const }),
    ...(removed && { change: 'removed' as const }),
  }));
  return {
    ...version,
    parts,
    ...(before.status.name !== version.status.name && { was: before.status.label }),
  };
}

/** The relations that other claims declare to this one, told from this one’s side. */
function reverse(
  { claims }: ArticleView,
  { id, declared: { conflictsWith: own } }: ClaimNote,
  { article: { relations } }: Words,
): ClaimNote['related'] {
  const those = (holds: (claim: ClaimNote) => boolean): Link[] =>
    claims.filter(holds).map(({ label, anchor }) => ({ text: label, href: `#${anchor}` }));
  return [
    { relation: relations.parts, claims: those(({ declared }) => declared.partOf === id) },
    { relation: relations.carries, claims: those(({ declared }) => declared.dependsOn.includes(id)) },
    {
      relation: relations.inConflict,
      claims: those((other) => other.declared.conflictsWith.includes(id) && !own.includes(other.id)),
    },
  ].filter(({ claims }) => claims.length > 0);
}
