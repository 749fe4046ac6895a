import type { Entity, Registry } from '../model/entity.ts';
import { memoize } from '../model/memoize.ts';
import { type Folded, fold, foldQuote } from './fold.ts';
import { unfold } from './locate.ts';
import type { Named } from './segments.ts';

/**
 * Where the prose names an entity, by its name or an alias: longest name first, whole words only,
 * case as written. A possessive ending stays outside. Names that are no words of their own
 * (part of an address, of a longer name, of a compound such as "xAI") are left alone.
 */
export function mentions(text: Folded, registry: Registry): Named[] {
  const { owners, pattern } = namesIn(registry);
  if (pattern === undefined) return [];
  return [...text.text.matchAll(pattern)].flatMap((match) => {
    const name = owners.get(match[0]);
    return name === undefined ? [] : [{ name, ...unfold(text, match.index, match.index + match[0].length) }];
  });
}

interface Names {
  owners: ReadonlyMap<string, string>;
  pattern: RegExp | undefined;
}

/** Folded and sorted once a registry: every article of a site looks for the same names. */
const namesIn = memoize((registry: Registry): Names => {
  const owners = ownersByName(registry);
  return { owners, pattern: alternation([...owners.keys()]) };
}, new WeakMap());

/** Folded name → id. Where two entities share a name, it belongs to the first and the second stays unfound. */
function ownersByName(registry: Registry): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [id, entity] of registry) {
    for (const name of namesOf(entity)) if (!owners.has(name)) owners.set(name, id);
  }
  return owners;
}

export function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases].map(foldQuote).filter((name) => name !== '');
}

/** Addresses are matched first, and as they are nobody's name, what is in them is passed over. */
const ADDRESS = String.raw`(?<![\w.+-])(?:(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}/\S*)`;

function alternation(names: string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(RegExp.escape);
  return new RegExp(
    `${ADDRESS}|(?<![\\p{L}\\p{N}_@/]|[\\p{L}\\p{N}][.'&])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}_@]|\\.[\\p{Ll}\\p{N}]|[&][\\p{L}])`,
    'gu',
  );
}

/** True where the text names the entity at all. */
export function isNamed(text: string, entity: Entity): boolean {
  return mentions(fold(text), new Map([['it', entity]])).length > 0;
}
