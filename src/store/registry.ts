import type { Entity, Registry } from '../model/entity.ts';
import { digest } from './digest.ts';

/** A registry that notes which entities were looked up in it: what an article was made with. */
export interface Watched {
  registry: Registry;
  /** Those since it was last asked, in the order of their ids. */
  needed(): string[];
}

/**
 * Only looking up by id is noted. Whoever goes through all entities, as the search for names in the prose does, depends
 * on their names, which `namesDigest` covers.
 */
export function watched(registry: Registry): Watched {
  const ids = new Set<string>();
  const watching = new (class extends Map<string, Entity> {
    override get(id: string) {
      ids.add(id);
      return super.get(id);
    }
  })(registry);
  return {
    registry: watching,
    needed() {
      const needed = [...ids].sort();
      ids.clear();
      return needed;
    },
  };
}

/** Changes with any id, name or alias: each may decide which words of which article name whom. */
export const namesDigest = (registry: Registry): string =>
  digest(...[...registry].flatMap(([id, { name, aliases }]) => [id, name, JSON.stringify(aliases)]));

export const entityDigest = (entity: Entity | undefined): string => digest(JSON.stringify(entity ?? null));
