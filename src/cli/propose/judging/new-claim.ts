import type { CompiledArticle } from '../../../compile/article.ts';
import { insertEntry } from '../../../editing/insert.ts';
import { anchor } from '../../../model/anchor.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import { newClaimSchema } from '../answer/schema.ts';
import { tryOut } from '../desk.ts';
import { checked } from './checked.ts';
import { claimEntry } from './entry.ts';
import { type Entry, type Step, takenOf } from './step.ts';

/** Adds a claim that the article does not have, if the article compiles with it. */
export function addClaim(text: string, entry: Entry): Step {
  const { path, desk, by } = entry;
  const { claim, kept, problems } = checked(entry, newClaimSchema);
  if (claim === undefined) return { text, problems };
  const edited = insertEntry(text, 'claims', claimEntry(claim, by));
  if (!edited.ok) return { text, problems: [...problems, { code: 'yaml', path, reason: edited.reason }] };
  const compiled = tryOut(edited.text, desk);
  if (!compiled.ok)
    return { text, problems: [...problems, ...compiled.problems.map((one) => inAnswer(one, path, kept))] };
  const other = standingThere(claim.id, compiled.value);
  if (other !== undefined) {
    const reason = `The claim "${other}" stands on these words: propose evidence for it, with its id.`;
    return { text, problems: [...problems, { code: 'duplicate-id', path: [...path, 'quote'], reason }] };
  }
  return { text: edited.text, taken: takenOf(claim, true), problems };
}

/** A problem of the last claim of the article, as one of the answer. */
function inAnswer({ code, path, reason }: Problem, entry: Path, kept: readonly number[]): Problem {
  const [list, , field, item, ...rest] = path;
  if (list !== 'claims' || field === undefined) return { code, path: entry, reason };
  if (item === undefined) return { code, path: [...entry, field], reason };
  const place = field === 'evidence' ? (kept[Number(item)] ?? item) : item;
  return { code, path: [...entry, field, place, ...rest], reason };
}

/** Another claim whose words are the same. */
function standingThere(id: string, { article, rendered: { places } }: CompiledArticle): string | undefined {
  const placeOf = (one: string) => places.get(anchor('claim', one))?.[0];
  const own = placeOf(id);
  return article.claims.find(
    (claim) =>
      claim.id !== id && placeOf(claim.id)?.start === own?.start && placeOf(claim.id)?.end === own?.end,
  )?.id;
}
