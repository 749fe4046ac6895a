import { createRequire } from 'node:module';
import type nlp from 'compromise';
import { overlap, type Range } from '../../anchoring/locate.ts';
import { once } from '../../model/memoize.ts';
import { overlapping } from '../prose/ordered.ts';
import { knownKind } from './known.ts';
import type { Name } from './names.ts';
import { inOrganisation, sumOf, type Votes } from './votes.ts';

/** What a tagger of English takes some words for. */
interface Tagged extends Range {
  votes: Votes;
}

/** In characters: of a longer text only the beginning is tagged, as the time taken grows with the length. */
const MOST = 40_000;
/** In characters: the tagger is not shown longer words, which are no English. */
const LONGEST_WORD = 60;
const OVERLONG = new RegExp(`\\S{${LONGEST_WORD},}`, 'gu');

/** Loaded for the first text that needs it: that takes as long as all the rest of a short import. */
const english = once((): typeof nlp => createRequire(import.meta.url)('compromise'));

/** Names with the vote of an English tagger on their kind: one among others, and none on what is known or names its own kind. */
export function tagged(names: readonly Name[], text: string): readonly Name[] {
  const open = names.filter(isOpen);
  if (open.length === 0) return names;
  const opinions = opinionsOn(shown(text, open));
  return names.map((name) => {
    const opinion = isOpen(name) ? opinions.find((one) => overlap(one, name)) : undefined;
    return opinion === undefined ? name : { ...name, votes: sumOf(name.votes, opinion.votes) };
  });
}

/** Whether the tagger has a vote on a name, and is shown it. */
const isOpen = ({ start, text, words }: Name) =>
  start < MOST && knownKind(text) === undefined && !words.some(inOrganisation);

/** The lines in which a name stands, with spaces for all else: the tagger takes longest, and reads no line into the next. */
const shown = (text: string, names: readonly Name[]): string =>
  text
    .slice(0, MOST)
    .replace(/.+/g, (line, at: number) =>
      overlapping(names, { start: at, end: at + line.length }).length > 0 ? line : blank(line),
    )
    .replace(OVERLONG, blank);

const blank = (words: string) => ' '.repeat(words.length);

function opinionsOn(text: string): Tagged[] {
  const doc = english()(text);
  const all = (view: { json: (options: object) => unknown }, votes: Votes): Tagged[] =>
    (view.json({ offset: true, terms: false }) as { offset: { start: number; length: number } }[]).map(
      ({ offset: { start, length } }) => ({ start, end: start + length, votes }),
    );
  /* As a plain view: one of people looks about each for more than its place. */
  return [
    ...all(doc.people().toView(null), { person: 1 }),
    ...all(doc.organizations(), { company: 1.5 }),
    ...all(doc.places(), { place: 0.6 }),
  ].toSorted((a, b) => a.start - b.start);
}
