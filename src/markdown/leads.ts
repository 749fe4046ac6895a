import type { Segment } from '../anchoring/segments.ts';

const isClaim = (name: string) => name.startsWith('claim-');

/**
 * Which annotation each segment with words in it leads to: a claim before a figure before a name, of two claims the
 * more specific one, unless the other would be left without any words.
 */
export function leads(segments: readonly Segment[]): Map<Segment, string> {
  const shares = new Map<string, number>();
  const result = new Map<Segment, string>();
  const served = new Set<string>();
  const candidates = segments.map((segment) => [segment, gravest(segment.covering)] as const);
  for (const [, names] of candidates) for (const name of names) shares.set(name, (shares.get(name) ?? 0) + 1);
  for (const [segment, names] of candidates) {
    const needy = names.filter((name) => !served.has(name) && shares.get(name) === 1);
    const choice = needy.at(-1) ?? names.at(-1);
    for (const name of names) shares.set(name, (shares.get(name) ?? 1) - 1);
    if (choice === undefined) continue;
    result.set(segment, choice);
    served.add(choice);
  }
  return result;
}

/** The names of the gravest kind among them, in their order. */
function gravest(covering: readonly string[]): string[] {
  const of = (kind: string) => covering.filter((name) => name.startsWith(kind));
  return [of('claim-'), of('figure-'), of('entity-')].find((names) => names.length > 0) ?? [];
}

/** The annotations that words lead to, or that the note of such words does: names and figures in the words of a claim. */
export function reachedBy(segments: readonly Segment[], lead: ReadonlyMap<Segment, string>): Set<string> {
  const within = segments.flatMap(({ covering }) =>
    covering.some(isClaim) ? covering.filter((name) => !isClaim(name)) : [],
  );
  return new Set([...lead.values(), ...within]);
}
