import { MOST_HELPED } from '../../compile/anchors.ts';
import { passageProblems } from '../../compile/passages.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import { capturedIn } from '../../sources/captured.ts';
import type { Passage } from '../sources/inventory.ts';

/** What looking up the passages of a source came to. */
export interface LookedUp {
  found: number;
  missing: number;
  ambiguous: number;
  problems: LocatedProblem[];
}

/** Looks up passages in what was captured of their sources last. */
export function lookUpPassages(passages: readonly Passage[], root: string): LookedUp {
  const captured = capturedIn(root);
  const result: LookedUp = { found: 0, missing: 0, ambiguous: 0, problems: [] };
  for (const { entry, evidence, path, at } of passages) {
    const text = captured(entry.source);
    if (text.kind !== 'read') continue;
    const isHelped = result.problems.length < MOST_HELPED;
    const [problem] = passageProblems(path, evidence, entry.source, text, isHelped);
    if (problem === undefined) result.found += 1;
    else {
      result[problem.code === 'passage-ambiguous' ? 'ambiguous' : 'missing'] += 1;
      result.problems.push({ ...problem, ...at });
    }
  }
  return result;
}
