import { type Folded, fold } from '../../anchoring/fold.ts';
import { overlap, type Range } from '../../anchoring/locate.ts';
import { mentions as namedIn } from '../../anchoring/mentions.ts';
import { meaningOf } from '../../anchoring/name-or-word.ts';
import type { Registry } from '../../model/entity.ts';
import { memoize } from '../../model/memoize.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { isReadAsEnglish, languageOf } from '../language.ts';
import type { Passage } from '../prose/sentences.ts';
import { isSure } from './evidence.ts';
import { foreignNames } from './foreign-names.ts';
import { type Group, groupNames } from './groups.ts';
import { freshId } from './ids.ts';
import { nameKey } from './keys.ts';
import { type Name, namesIn } from './names.ts';
import { likeliest } from './namesakes.ts';
import { PARTICLES } from './particles.ts';
import { withResults } from './results.ts';
import { type Run, runsOf, type Word } from './runs.ts';
import { tagged } from './tagger.ts';

/** Somebody or something that a text names. */
export interface FoundEntity {
  /** The registry's id, or one made of the name for an entity that the registry does not have. */
  id: string;
  name: string;
  kind: EntityKind;
  /** False where the registry does not have it: its kind is a guess. */
  known: boolean;
  /** Other forms of the name in this text, for the file of a new entity. */
  aliases: string[];
  /** Little in the text speaks for its kind. */
  isGuess: boolean;
  /** The ids of others in the registry that have this name too. */
  namesakes: readonly string[];
  /** Every place where it is named, in order. */
  mentions: Range[];
}

/** The companies, people and other parties that a passage names, in order of first mention. */
export function findEntities(
  passage: Passage,
  registry: Registry,
  lang = languageOf(passage.text),
  folded = fold(passage.text),
): FoundEntity[] {
  const { text } = passage;
  const english = isReadAsEnglish(lang);
  const common = lowerCaseWords(text);
  const isCommon = (word: Word) => {
    const small = word.text.toLowerCase();
    return common.has(small) || (PARTICLES.has(small) && text.includes(` ${small}${nextTo(word, text)}`));
  };
  const read = english ? (run: Run) => namesIn(run, text, isCommon) : foreignNames(text, isCommon);
  const names = runsOf(passage).flatMap(read);
  const all = groupNames(english ? withResults(tagged(meantIn(text, names), text), text) : names, text);
  const groups = english
    ? all
    : all.filter(({ name, kind, weight }) => isSure(name, kind, weight) || isIn(name, registry));
  return inOrder(withRegistry(groups, folded, registry, lang));
}

/**
 * Names without those that are part of a sum or of another word, and those that open a sentence as a word may that makes
 * one thing with the next (“Visa applications”) and are nowhere surer.
 */
function meantIn(text: string, names: readonly Name[]): Name[] {
  const signAt = (at: number) => text.charAt(at);
  const weighed = names.map((name) => {
    const meaning = meaningOf(text, name, { signAt, english: true });
    return { name, meaning, isSure: meaning === 'name' || (meaning === 'unsure' && !name.opening) };
  });
  const sure = new Set(weighed.flatMap(({ name, isSure }) => (isSure ? [name.text] : [])));
  return weighed.flatMap(({ name, meaning }) => (meaning !== 'none' && sure.has(name.text) ? [name] : []));
}

const isIn = (name: string, registry: Registry) => registryKeys(registry).has(nameKey(name));

/** “ Blasio” behind “De”, where Bill de Blasio is meant. */
const nextTo = ({ end }: Word, text: string) =>
  /^ \p{Lu}[\p{L}\p{M}]+/u.exec(text.slice(end, end + 40))?.[0] ?? '\n';

/** In characters: a longer run of capitals is no name. */
const LONGEST_NAME = 100;

const LOWER_CASE = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}-])/gu;
/** Behind "de" in "Simone de Beauvoir" and "van" in "Eva van den Broek". */
const NAME_AHEAD = /^ (?:\p{Ll}{1,3} )?\p{Lu}/u;

/** The words that a text has without a capital: not the small words within names, which may be names themselves (“Van Morrison”). */
const lowerCaseWords = (text: string) =>
  new Set(
    [...text.matchAll(LOWER_CASE)].flatMap(({ 0: word, index }) => {
      const after = index + word.length;
      return PARTICLES.has(word) && NAME_AHEAD.test(text.slice(after, after + 6)) ? [] : [word];
    }),
  );

const inOrder = (found: FoundEntity[]) =>
  found
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

/** Groups that the registry knows take its id and kind; names of the registry that no group holds are added. */
function withRegistry(
  groups: readonly Group[],
  folded: Folded,
  registry: Registry,
  lang: string,
): FoundEntity[] {
  const text = folded.original;
  const ids = registryKeys(registry);
  const found = new Map<string, FoundEntity>();
  for (const group of groups) {
    const bearers = [group.name, ...group.aliases]
      .map((name) => ids.get(nameKey(name)))
      .find((one) => one !== undefined);
    if (bearers === undefined && (group.kind === undefined || group.name.length > LONGEST_NAME)) continue;
    const entity =
      bearers === undefined
        ? stub(group, registry, found)
        : known(likeliest(bearers, text, registry), group.mentions, registry);
    add(found, entity);
  }
  const taken = [...found.values()].flatMap(({ mentions }) => mentions);
  for (const { owners, isSure, ...range } of namedIn(folded, registry, lang)) {
    if (isSure && !taken.some((one) => overlap(one, range)))
      add(found, known(likeliest(owners, text, registry), [range], registry));
  }
  return [...found.values()];
}

/** The ids of all that have a name, by its key: worked out once a registry, as each name of a text is looked up. */
const registryKeys = memoize((registry: Registry): ReadonlyMap<string, string[]> => {
  const ids = new Map<string, string[]>();
  for (const [id, { name, aliases, identifiers }] of registry) {
    const ticker = identifiers.ticker?.split(':').at(-1);
    const names = [name, ...aliases, ...(ticker === undefined || ticker.length < 3 ? [] : [ticker])];
    for (const key of new Set(names.map(nameKey))) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}, new WeakMap());

function known(
  [id = '', ...namesakes]: readonly string[],
  mentions: Range[],
  registry: Registry,
): FoundEntity {
  const entity = registry.get(id);
  return {
    id,
    name: entity?.name ?? id,
    kind: entity?.kind ?? 'company',
    known: true,
    isGuess: false,
    namesakes,
    aliases: [],
    mentions,
  };
}

function stub(
  { name, kind = 'company', aliases, mentions, isGuess }: Group,
  registry: Registry,
  found: ReadonlyMap<string, FoundEntity>,
): FoundEntity {
  const id = freshId(nameKey(name), (taken) => registry.has(taken) || found.has(taken));
  return {
    id,
    name,
    kind,
    known: false,
    aliases: aliases.filter((alias) => alias !== name),
    isGuess,
    namesakes: [],
    mentions,
  };
}

function add(found: Map<string, FoundEntity>, entity: FoundEntity): void {
  const earlier = found.get(entity.id);
  if (earlier === undefined) found.set(entity.id, entity);
  else earlier.mentions = [...earlier.mentions, ...entity.mentions].toSorted((a, b) => a.start - b.start);
}
