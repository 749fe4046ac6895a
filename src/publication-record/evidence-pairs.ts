import type { SealedEvidence } from '../model/record.ts';
import { canonical } from './canonical.ts';

/** Evidence that was sealed and the same evidence now; one of them alone where it came or went. */
export interface Pair {
  sealed?: SealedEvidence;
  present?: SealedEvidence;
  /** Of `present`, in its list. */
  index?: number;
}

type Same = (a: SealedEvidence, b: SealedEvidence) => boolean;

/** How evidence is known again, the surest sign first. Its place in the list is none: evidence may be put in order anew. */
const SIGNS: readonly Same[] = [
  (a, b) => toldBy(a) === toldBy(b),
  (a, b) => a.url === b.url && a.stance === b.stance && (isSame(a.quote, b.quote) || isSame(a.note, b.note)),
  (a, b) => a.url === b.url && a.stance === b.stance,
  (a, b) => a.url === b.url,
  (a, b) => isSame(a.quote, b.quote) || isSame(a.note, b.note),
];

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;

/** All that readers are told of evidence: not what was captured of its source. */
export const toldBy = ({ capture: _, ...told }: SealedEvidence): string => canonical(told);

/** Each evidence of two lists with the same of the other list, where that has it. */
export function pairs(before: readonly SealedEvidence[], now: readonly SealedEvidence[]): Pair[] {
  const found = new Map<SealedEvidence, number>();
  const taken = new Set<number>();
  for (const isIt of SIGNS)
    for (const sealed of before) {
      if (found.has(sealed)) continue;
      const index = now.findIndex((present, at) => !taken.has(at) && isIt(sealed, present));
      if (index === -1) continue;
      found.set(sealed, index);
      taken.add(index);
    }
  return [
    ...before.map((sealed) => pair(sealed, found.get(sealed), now)),
    ...now.flatMap((present, index) => (taken.has(index) ? [] : [{ present, index }])),
  ];
}

function pair(sealed: SealedEvidence, index: number | undefined, now: readonly SealedEvidence[]): Pair {
  const present = index === undefined ? undefined : now[index];
  return present === undefined || index === undefined ? { sealed } : { sealed, present, index };
}
