import nlp from 'compromise';
import { overlap, type Range } from '../../anchoring/locate.ts';
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

/** Names with the vote of an English tagger on their kind: one among others, and none on what is known or names its own kind. */
export function tagged(names: readonly Name[], text: string): Name[] {
  if (names.length === 0) return [];
  const opinions = opinionsOn(text);
  return names.map((name) => {
    const opinion = opinions.find((one) => overlap(one, name));
    const isPlain = knownKind(name.text) === undefined && !name.words.some(inOrganisation);
    return opinion === undefined || !isPlain ? name : { ...name, votes: sumOf(name.votes, opinion.votes) };
  });
}

function opinionsOn(text: string): Tagged[] {
  const doc = nlp(text.slice(0, MOST).replace(OVERLONG, (word) => ' '.repeat(word.length)));
  const all = (view: { json: (options: object) => unknown }, votes: Votes): Tagged[] =>
    (view.json({ offset: true, terms: false }) as { offset: { start: number; length: number } }[]).map(
      ({ offset: { start, length } }) => ({ start, end: start + length, votes }),
    );
  return [
    ...all(doc.people(), { person: 1 }),
    ...all(doc.organizations(), { company: 1.5 }),
    ...all(doc.places(), { place: 0.6 }),
  ].toSorted((a, b) => a.start - b.start);
}
