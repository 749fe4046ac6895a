import type { Registry } from '../../model/entity.ts';

/** In characters: shorter words of a description stand in any text. */
const SHORTEST = 4;

/** Of several with one name first the one of whose description most stands in the text; else as the registry has them. */
export function likeliest(ids: readonly string[], text: string, registry: Registry): readonly string[] {
  if (ids.length < 2) return ids;
  const words = new Set(wordsOf(text));
  const shared = (id: string) =>
    new Set(wordsOf(registry.get(id)?.description ?? '').filter((word) => words.has(word))).size;
  return ids.toSorted((a, b) => shared(b) - shared(a));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(({ length }) => length >= SHORTEST);
