import type { Article } from './article.ts';
import type { Path, Problem } from './diagnostics.ts';
import { type Entity, namesOf, type Registry } from './entity.ts';
import { list } from './show.ts';

/** Whether the names in a cast say who is meant. */
export const castProblems = (article: Article, registry: Registry): Problem[] => [
  ...homonyms(article, registry),
  ...needlessExceptions(article, registry),
];

/** Of members with one name all but one must say which of its places are theirs; the one has what is left. */
function homonyms({ entities }: Article, registry: Registry): Problem[] {
  const bearers = new Map<string, number[]>();
  for (const [index, { id, mention }] of entities.entries()) {
    const entity = registry.get(id);
    if (entity === undefined || mention !== undefined) continue;
    for (const name of new Set(namesOf(entity))) bearers.set(name, [...(bearers.get(name) ?? []), index]);
  }
  const told = new Set<string>();
  return [...bearers].flatMap(([name, indexes]): Problem[] => {
    const ids = indexes.map((index) => entities[index]?.id ?? '');
    const last = indexes.at(-1);
    if (last === undefined || indexes.length < 2 || told.has(ids.join())) return [];
    told.add(ids.join());
    const reason = `“${name}” is the name of ${list(ids, 'and')}, and the prose does not say which is meant. Tell all but one of them apart by the words beside the name:\n    mention: {prefix: …}`;
    return [{ code: 'name-ambiguous', path: ['entities', last, 'id'], reason }];
  });
}

function needlessExceptions({ entities }: Article, registry: Registry): Problem[] {
  return entities.flatMap(({ id, mention }, index) => {
    const entity = registry.get(id);
    return entity === undefined || mention === undefined
      ? []
      : exceptionProblems(mention.not, entity, ['entities', index, 'mention', 'not']);
  });
}

/** Words that except nothing, for no name of the entity is in them. */
export function exceptionProblems(not: readonly string[], entity: Entity, path: Path): Problem[] {
  const names = namesOf(entity);
  return not.flatMap((words, index): Problem[] => {
    if (names.some((name) => words.includes(name))) return [];
    const reason = `“${words}” contains no name of ${entity.name}: write whole phrases such as “${entity.name} …”, in which the name does not mean it.`;
    return [{ code: 'schema', path: [...path, index], reason }];
  });
}
