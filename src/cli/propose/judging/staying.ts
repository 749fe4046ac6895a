import { isDeepStrictEqual } from 'node:util';
import type { Path, Problem } from '../../../model/diagnostics.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Divides what an entry would have otherwise than it stands there.
 * @param keys what is looked at; of it alone that counts which the entry gives
 * @param open what nobody has worked on yet
 * @returns the keys that are exchanged, and a problem for each of the others
 */
export function changesIn<Key extends string>(
  { data, path }: { data: unknown; path: Path },
  keys: readonly Key[],
  open: readonly Key[],
  [entry, there]: readonly [Fields & { id: string }, Fields],
): { words: Key[]; kept: Problem[] } {
  const changes = keys.filter((key) => key in Object(data) && !isDeepStrictEqual(entry[key], there[key]));
  return {
    words: changes.filter((key) => open.includes(key)),
    kept: changes
      .filter((key) => !open.includes(key))
      .map((key) => ({
        code: path[0] === 'claims' ? 'claim-changed' : 'schema',
        path: [...path, key],
        reason: `The ${key} of "${entry.id}" stays as it is: it is changed in the file, by hand.`,
      })),
  };
}
