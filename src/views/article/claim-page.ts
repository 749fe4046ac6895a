import { diffWords } from 'diff';
import type { Words } from '../../i18n/en/index.ts';
import { onOneLine } from './one-line.ts';
import type { EvidenceView } from './source-view.ts';
import type { ArticleView, ClaimNote, Link, VersionView } from './view.ts';

/** What a claim’s own page shows beyond its note. */
export interface ClaimPage {
  article: ArticleView;
  claim: ClaimNote;
  /** The paragraph around the quoted words, in three parts. */
  passage: { before: string; words: string; after: string };
  /** The evidence by stance, in the vocabulary’s order; stances that do not occur are left out. */
  evidence: { label: string; definition: string; items: EvidenceView[] }[];
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
  return {
    article,
    claim,
    passage: passageOf(article, claim),
    evidence: byStance(claim.evidence, words),
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

function byStance(evidence: readonly EvidenceView[], { terms }: Words): ClaimPage['evidence'] {
  return Object.entries(terms.stances)
    .map(([name, { label, definition }]) => ({
      label,
      definition,
      items: evidence.filter(({ stance }) => stance === name),
    }))
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
  { id }: ClaimNote,
  { article: { relations } }: Words,
): ClaimNote['related'] {
  const those = (holds: (claim: ClaimNote) => boolean): Link[] =>
    claims.filter(holds).map(({ label, anchor }) => ({ text: label, href: `#${anchor}` }));
  return [
    { relation: relations.parts, claims: those(({ declared }) => declared.partOf === id) },
    { relation: relations.carries, claims: those(({ declared }) => declared.dependsOn.includes(id)) },
    { relation: relations.inConflict, claims: those(({ declared }) => declared.conflictsWith.includes(id)) },
  ].filter(({ claims }) => claims.length > 0);
}
