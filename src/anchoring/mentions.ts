import { type Entity, namesOf, type Registry } from '../model/entity.ts';
import { isEnglish } from '../model/language.ts';
import { memoize } from '../model/memoize.ts';
import { type Folded, foldQuote } from './fold.ts';
import { occurrences, type Range, unfold } from './locate.ts';
import { isInAnothersName } from './longer-name.ts';
import { meaningOf } from './name-or-word.ts';
import { ENDS, isWordOf, STARTS } from './word-edges.ts';

/** Words that name an entity, or one of several that have the same name. */
export interface Mention extends Range {
  /** The ids of all that have it, in the order of the registry. At least one. */
  owners: readonly string[];
  /** False where the name may be the word that it is spelt like (“Visa applications”), or stands in another’s (“Henry Ford”). */
  isSure: boolean;
}

/**
 * Where the prose names an entity, by its name or an alias: longest name first, whole words only,
 * case as written. A possessive ending stays outside. Names that are no words of their own
 * (part of an address, of a longer name, of a compound such as "xAI" or "X-ray", of a sum) are left alone,
 * and so are words of which the entity's file says that it does not mean it.
 * @param lang of the text, BCP 47: only in English are names told from other words
 */
export function mentions(text: Folded, registry: Registry, lang = 'en'): Mention[] {
  const { owners, exceptions, pattern } = namesIn(registry);
  if (pattern === undefined) return [];
  const english = isEnglish(lang);
  const signAt = (at: number) => text.original[text.offsets[at] ?? -1] ?? '';
  return [...text.text.matchAll(pattern)].flatMap((match): Mention[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const named = owners.get(match[0])?.filter((id) => !isExcepted(text.text, place, exceptions.get(id)));
    if (named === undefined || named.length === 0 || !isWhole(text.text, place)) return [];
    const meaning = meaningOf(text.text, place, { signAt, english });
    if (meaning === 'none') return [];
    const bearers = named.flatMap((id) => registry.get(id) ?? []);
    const isSure = meaning === 'name' && !isInAnothersName(text.text, place, bearers);
    return [{ ...unfold(text, place.start, place.end), owners: named, isSure }];
  });
}

/** Two letters may be a prefix and a letter: only longer names are found behind one. */
const ATTACHED = /[\p{Script=Hebrew}\p{Script=Arabic}]$/u;

const isWhole = (text: string, { start, end }: Range) =>
  isWordOf(text, { start, end }) && !(end - start < 3 && ATTACHED.test(text.slice(0, start).slice(-1)));

/** True where a stretch of folded text belongs to a phrase that is excepted; the phrases are folded too. */
export const isExcepted = (text: string, { start, end }: Range, phrases: readonly string[] = []): boolean =>
  phrases.some((phrase) =>
    [...occurrences(phrase, text.slice(start, end))].some((at) => text.startsWith(phrase, start - at)),
  );

interface Names {
  owners: ReadonlyMap<string, readonly string[]>;
  /** By id, folded. */
  exceptions: ReadonlyMap<string, readonly string[]>;
  pattern: RegExp | undefined;
}

/** Folded and sorted once a registry: every article of a site looks for the same names. */
const namesIn = memoize((registry: Registry): Names => {
  const owners = ownersByName(registry);
  const exceptions = new Map(
    [...registry].flatMap(([id, { not }]) => (not === undefined ? [] : [[id, not.map(foldQuote)]])),
  );
  return { owners, exceptions, pattern: alternation([...owners.keys()]) };
}, new WeakMap());

/** Folded name → the ids of all that have it. */
function ownersByName(registry: Registry): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, entity] of registry) {
    for (const name of new Set(foldedNames(entity).flatMap(written)))
      owners.set(name, [...(owners.get(name) ?? []), id]);
  }
  return owners;
}

/** A name as its script may write it: the Arabic “for” and the article are one, as in “للجزيرة”. */
const written = (name: string): string[] =>
  name.startsWith('ال') ? [name, `لل${name.slice('ال'.length)}`] : [name];

/** As they are looked for. */
export const foldedNames = (entity: Entity): string[] =>
  namesOf(entity)
    .map(foldQuote)
    .filter((name) => name !== '');

/** Addresses are matched first, and as they are nobody's name, what is in them is passed over. */
const ADDRESS = String.raw`(?<![\w.+\-])(?:(?:https?:\/\/|www\.)\S+|[\w.+\-]{1,64}@[\w.\-]+|(?:[\w\-]{1,63}\.){1,5}[a-z]{2,24}\/\S*)`;

function alternation(names: string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(RegExp.escape);
  return new RegExp(
    `${ADDRESS}|(?<![_@\\/]|[\\p{L}\\p{N}][.'\\&])${STARTS}(?:${longestFirst.join('|')})(?![_@]|\\.[\\p{Ll}\\p{N}]|[\\&]\\p{L})${ENDS}`,
    'gv',
  );
}
