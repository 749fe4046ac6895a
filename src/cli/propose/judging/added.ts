import type { CompiledArticle } from '../../../compile/article.ts';
import type { Entry as Written } from '../../../editing/flow.ts';
import { insertEntry } from '../../../editing/insert.ts';
import { anchor } from '../../../model/anchor.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import type { List } from '../answer/schema.ts';
import { type Desk, tryOut, withText } from '../desk.ts';
import type { Entry } from './step.ts';

/** The article with an entry more, or why that is none. */
export type Added = { ok: true; desk: Desk } | { ok: false; problems: Problem[] };

/**
 * Adds an entry to a list of the article, if that compiles with it, and nothing of the list stands on the same words.
 * @param desk with the parties that the entry names
 * @param kept where in the answer each piece of a claim’s evidence stands
 */
export function added(
  { path }: Entry,
  desk: Desk,
  list: List,
  entry: Written & { id: string },
  kept?: readonly number[],
): Added {
  const edited = insertEntry(desk.file.text, list, entry);
  if (!edited.ok) return { ok: false, problems: [{ code: 'yaml', path, reason: edited.reason }] };
  const compiled = tryOut(edited.text, desk);
  if (!compiled.ok)
    return { ok: false, problems: compiled.problems.map((one) => inAnswer(one, path, list, kept)) };
  const other = list === 'entities' ? undefined : standingThere(list, entry.id, compiled.value);
  if (other === undefined)
    return { ok: true, desk: { ...withText(desk, edited.text), compiled: compiled.value } };
  const reason =
    list === 'claims'
      ? `The claim "${other}" stands on these words: propose evidence for it, with its id.`
      : `The figure "${other}" stands on these words already.`;
  return { ok: false, problems: [{ code: 'duplicate-id', path: [...path, 'quote'], reason }] };
}

/** A problem of the last entry of a list, as one of the answer. */
function inAnswer(
  { code, path, reason }: Problem,
  entry: Path,
  of: List,
  kept: readonly number[] = [],
): Problem {
  const [list, , field, item, ...rest] = path;
  if (list !== of || field === undefined) return { code, path: entry, reason };
  if (item === undefined) return { code, path: [...entry, field], reason };
  const place = field === 'evidence' ? (kept[Number(item)] ?? item) : item;
  return { code, path: [...entry, field, place, ...rest], reason };
}

/** Another entry whose words are the same. */
function standingThere(
  list: 'claims' | 'amounts',
  id: string,
  { article, rendered: { places } }: CompiledArticle,
): string | undefined {
  const placeOf = (one: string) => places.get(anchor(list === 'claims' ? 'claim' : 'figure', one))?.[0];
  const own = placeOf(id);
  return article[list].find(
    (other) =>
      other.id !== id && placeOf(other.id)?.start === own?.start && placeOf(other.id)?.end === own?.end,
  )?.id;
}
