import type { Registry } from '../model/entity.ts';
import { isDescribed } from '../model/placeholders.ts';
import { digest } from './digest.ts';

/** A map that notes which of its entries were looked up: what an article was made with. */
export interface Watched<Value> {
  values: ReadonlyMap<string, Value>;
  /** Those since it was last asked, in the order of their ids. */
  needed(): string[];
}

/**
 * Only looking up by id is noted. Whoever goes through all entities, as the search for names in the prose does, depends
 * on their names, which `namesDigest` covers.
 */
export function watched<Value>(values: ReadonlyMap<string, Value>): Watched<Value> {
  const ids = new Set<string>();
  const watching = new (class extends Map<string, Value> {
    override get(id: string) {
      ids.add(id);
      return super.get(id);
    }
  })(values);
  return {
    values: watching,
    needed() {
      const needed = [...ids].sort();
      ids.clear();
      return needed;
    },
  };
}

/** Changes with any id, name, alias or exception, and when a drafted party is described: each may decide which words of which article name whom. */
export const namesDigest = (registry: Registry): string =>
  digest(
    ...[...registry].flatMap(([id, entity]) => [
      id,
      entity.name,
      JSON.stringify([entity.aliases, entity.not, isDescribed(entity)]),
    ]),
  );
