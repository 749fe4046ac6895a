import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import type { Range } from '../../anchoring/locate.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { nameKey } from './keys.ts';
import { knownKind } from './known.ts';
import { ORGANISATIONS } from './lexicon.ts';
import type { Name } from './names.ts';
import { isPlace } from './places.ts';
import { isTeam } from './results.ts';
import {
  isOwned,
  isShortForBody,
  isShortForPerson,
  isTerm,
  mayStandForName,
  standsFor,
  telling,
} from './short-names.ts';
import { inOrganisation, sumOf, type Votes } from './votes.ts';

/** All names of a text that stand for the same. */
export interface Group {
  name: string;
  /** Nothing where it is a place, or where too little speaks for any kind. */
  kind: EntityKind | undefined;
  aliases: string[];
  mentions: Range[];
  /** Little in the text speaks for the kind. */
  isGuess: boolean;
  /** How much speaks for the kind. */
  weight: number;
}

interface Draft {
  names: Name[];
  votes: Votes;
}

/** Puts names together: the same but for the form of company, a surname with its full name, initials with what they stand for. */
export function groupNames(names: readonly Name[], text: string): Group[] {
  const drafts = new Map<string, Draft>();
  for (const name of names) {
    const key = isTeam(name) ? `${nameKey(name.text)} (team)` : nameKey(name.text);
    const draft = drafts.get(key) ?? { names: [], votes: {} };
    draft.names.push(name);
    draft.votes = sumOf(draft.votes, name.votes);
    drafts.set(key, draft);
  }
  const singles = [...drafts.values()].filter((draft) => lengthOf(draft) === 1);
  const several = [...drafts.values()].filter((draft) => lengthOf(draft) > 1);
  for (const draft of several) settle(draft, singles);
  const longer = mergeLonger(several);
  const merged = mergeShort(singles, longer, text).filter(
    (draft) => !isGeneric(firstOf(draft)) && !isTerm(firstOf(draft), text),
  );
  return [...longer, ...merged].map((draft) => groupOf(draft));
}

const wordsOf = ({ names }: Draft) => names[0]?.words ?? [];
const lengthOf = (draft: Draft) => wordsOf(draft).length;
const firstOf = (draft: Draft) => wordsOf(draft)[0] ?? '';
const lastOf = (draft: Draft) => wordsOf(draft).at(-1) ?? '';

/** A name of two words whose last stands alone more often than its first is most likely a person's. */
function settle(draft: Draft, singles: readonly Draft[]): void {
  const alone = (word: string) => singles.find((single) => firstOf(single) === word)?.names.length ?? 0;
  const [first, last] = [firstOf(draft), lastOf(draft)];
  if (lengthOf(draft) > 3 || first.length < 2 || isPlace(draft.names[0]?.text ?? '')) return;
  if (alone(last) > alone(first) && isPlain(last) && !inOrganisation(last))
    draft.votes = sumOf(draft.votes, { person: 1.5 });
  if (alone(first) > alone(last) && !GIVEN_NAMES.has(first)) draft.votes = sumOf(draft.votes, { company: 1 });
}

const isPlain = (word: string) => knownKind(word) === undefined && !isPlace(word) && !/^\p{Lu}+$/u.test(word);

/** Those that have a word, in their order. */
function byWord(drafts: readonly Draft[]): ReadonlyMap<string, Draft[]> {
  const bearers = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const word of new Set(wordsOf(draft))) {
      const others = bearers.get(word) ?? [];
      others.push(draft);
      bearers.set(word, others);
    }
  return bearers;
}

/** Names of several words join the longer one that they are a short form of, where there is but one such. */
function mergeLonger(drafts: readonly Draft[]): Draft[] {
  const shortest = drafts.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const bearers = byWord(shortest);
  /* What a name is short for has every word of it that tells: those that have the rarest are few. */
  const withWordsOf = (draft: Draft) =>
    telling(wordsOf(draft))
      .map((word) => bearers.get(word) ?? [])
      .reduce((few, all) => (all.length < few.length ? all : few), shortest);
  const gone = new Set<Draft>();
  for (const draft of shortest) {
    const [whole, ...others] = withWordsOf(draft).filter(
      (other) => other !== draft && !gone.has(other) && isShort(draft, other),
    );
    if (whole === undefined || others.length > 0) continue;
    whole.names.push(...draft.names);
    gone.add(draft);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function isShort(draft: Draft, other: Draft): boolean {
  const [kind, whole] = [kindOf(draft), kindOf(other)];
  const isBody = kind === 'agency' && whole === 'agency';
  if (isBody) return isShortForBody(wordsOf(draft), wordsOf(other));
  const isPerson = whole === 'person' && (kind === 'person' || kind === undefined || weightOf(draft) < 3);
  return isPerson && isShortForPerson(wordsOf(draft), wordsOf(other));
}

/** Surnames and initials join the longer name that they stand for; the rest remains. */
function mergeShort(singles: readonly Draft[], longer: readonly Draft[], text: string): Draft[] {
  const people = byWord(longer.filter((draft) => kindOf(draft) === 'person'));
  return singles.filter((single) => {
    const whole = wholeOf(single, longer, people.get(firstOf(single)) ?? [], text);
    if (whole === undefined) return true;
    whole.names.push(...single.names);
    return false;
  });
}

/** @param people those whose name has the word */
function wholeOf(
  single: Draft,
  longer: readonly Draft[],
  people: readonly Draft[],
  text: string,
): Draft | undefined {
  const word = firstOf(single);
  const titled = (single.votes.person ?? 0) >= 3;
  const bySurname = people.find((draft) => lastOf(draft) === word);
  if (bySurname !== undefined && (titled || knownKind(word) === undefined)) return bySurname;
  const byGivenName = people.filter((draft) => firstOf(draft) === word);
  const isFirst = GIVEN_NAMES.has(word) || kindOf(single) === 'person' || isFamilyFirst(word, single);
  if (byGivenName.length === 1 && isFirst) return byGivenName[0];
  const bearers = people.filter((draft) => isShortForPerson([word], wordsOf(draft)));
  if (bearers.length === 1 && (titled || !(GIVEN_NAMES.has(word) || isPlace(word)))) return bearers[0];
  if (titled) return undefined;
  const abbreviated = mayStandForName(word, text)
    ? longer.find((draft) => standsFor(word, draft.names, text))
    : undefined;
  if (abbreviated !== undefined) return abbreviated;
  const isBody = isGeneric(word) || ORGANISATIONS.agency.has(word);
  const body = isBody
    ? (longer.findLast(({ names }) => names.some(({ text: name }) => name.includes(`${word} of `))) ??
      longer.findLast(({ names }) =>
        names.some(({ words, text: name }) => words.at(-1) === word && name !== 'White House'),
      ))
    : undefined;
  if (body !== undefined) return body;
  if (knownKind(word) !== undefined || isPlace(word)) return undefined;
  const companies = longer.filter(
    (draft) =>
      firstOf(draft) === word && kindOf(draft) === 'company' && !isOwned(draft.names, single.names, text),
  );
  return companies.length === 1 ? companies[0] : undefined;
}

/** "Wang" of Wang Dan: where the family comes first, its name alone is the short one. */
const isFamilyFirst = (word: string, single: Draft) =>
  knownKind(word) === undefined && !isPlace(word) && (single.votes.company ?? 0) < 2;

/** "the Commission", "Industry": with no longer name in the text, nobody in particular. */
const isGeneric = (word: string) => knownKind(word) === undefined && inOrganisation(word);

/** The kind that most speaks for, where it is enough. */
function kindOf({ votes, names }: Draft): EntityKind | 'place' | undefined {
  const [best] = (Object.entries(votes) as [EntityKind | 'place', number][]).toSorted((a, b) => b[1] - a[1]);
  const firm = names.some(({ opening }) => !opening);
  const isLong = (names[0]?.words.length ?? 0) > 1;
  if (best !== undefined && best[1] >= (isLong ? 0.5 : 0.8)) return best[0];
  if (!firm) return undefined;
  return isLong || names.length > 1 ? 'company' : undefined;
}

const weightOf = ({ votes }: Draft): number => Math.max(0, ...Object.values(votes));

function groupOf(draft: Draft): Group {
  const kind = kindOf(draft);
  const forms = [...new Set(draft.names.map(({ text }) => text.replace(/\s+/gu, ' ')))];
  const mentions = draft.names
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  return {
    name: forms[0] ?? '',
    aliases: forms.slice(1),
    kind: kind === 'place' ? undefined : kind,
    mentions,
    weight: weightOf(draft),
    isGuess: (kind === 'company' || kind === 'person') && weightOf(draft) < 1,
  };
}
