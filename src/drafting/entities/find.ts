import { fold } from '../../anchoring/fold.ts';
import type { Range } from '../../anchoring/locate.ts';
import { mentions as namedIn } from '../../anchoring/mentions.ts';
import type { Registry } from '../../model/entity.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import type { Passage } from '../prose/sentences.ts';
import { type Group, groupNames } from './groups.ts';
import { freshId } from './ids.ts';
import { nameKey } from './keys.ts';
import { namesIn } from './names.ts';
import { runsOf, type Word } from './runs.ts';

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
  /** Every place where it is named, in order. */
  mentions: Range[];
}

/** The companies, people and other parties that a passage names, in order of first mention. */
export function findEntities(passage: Passage, registry: Registry): FoundEntity[] {
  const { text } = passage;
  const common = lowerCaseWords(text);
  const isCommon = (word: Word) => common.has(word.text.toLowerCase());
  const names = runsOf(passage).flatMap((run) => namesIn(run, text, isCommon));
  const groups = groupNames(names, text);
  return inOrder(withRegistry(groups, text, registry));
}

/** In characters: a longer run of capitals is no name. */
const LONGEST_NAME = 100;

const lowerCaseWords = (text: string) =>
  new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}-])/gu)].map(([word]) => word),
  );

const inOrder = (found: FoundEntity[]) =>
  found
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

/** Groups that the registry knows take its id and kind; names of the registry that no group holds are added. */
function withRegistry(groups: readonly Group[], text: string, registry: Registry): FoundEntity[] {
  const ids = registryKeys(registry);
  const found = new Map<string, FoundEntity>();
  for (const group of groups) {
    const id = [group.name, ...group.aliases]
      .map((name) => ids.get(nameKey(name)))
      .find((one) => one !== undefined);
    if (id === undefined && (group.kind === undefined || group.name.length > LONGEST_NAME)) continue;
    add(found, id === undefined ? stub(group, registry, found) : known(id, group.mentions, registry));
  }
  const taken = [...found.values()].flatMap(({ mentions }) => mentions);
  for (const { name: id, ...range } of namedIn(fold(text), registry)) {
    if (!taken.some((one) => one.start < range.end && range.start < one.end))
      add(found, known(id, [range], registry));
  }
  return [...found.values()];
}

function registryKeys(registry: Registry): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, { name, aliases, identifiers }] of registry) {
    const ticker = identifiers.ticker?.split(':').at(-1);
    for (const one of [name, ...aliases, ...(ticker === undefined || ticker.length < 3 ? [] : [ticker])])
      if (!ids.has(nameKey(one))) ids.set(nameKey(one), id);
  }
  return ids;
}

function known(id: string, mentions: Range[], registry: Registry): FoundEntity {
  const entity = registry.get(id);
  return {
    id,
    name: entity?.name ?? id,
    kind: entity?.kind ?? 'company',
    known: true,
    isGuess: false,
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
    mentions,
  };
}

function add(found: Map<string, FoundEntity>, entity: FoundEntity): void {
  const earlier = found.get(entity.id);
  if (earlier === undefined) found.set(entity.id, entity);
  else earlier.mentions = [...earlier.mentions, ...entity.mentions].toSorted((a, b) => a.start - b.start);
}
