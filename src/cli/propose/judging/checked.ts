import type * as z from 'zod';
import type { Problem } from '../../../model/diagnostics.ts';
import { explain } from '../../../model/explain.ts';
import type { ProposedEvidence } from '../answer/schema.ts';
import { evidenceProblem } from './evidence.ts';
import type { Entry } from './step.ts';

interface Parsed<Value> {
  /** Nothing where it does not fit. */
  value?: Value;
  problems: Problem[];
}

/** An entry as its schema has it. */
export function parsed<Value>({ data, path }: Entry, schema: z.ZodType<Value>): Parsed<Value> {
  const { success, data: value, error } = schema.safeParse(data, { reportInput: true });
  if (success) return { value, problems: [] };
  const problems = explain(error.issues, schema, 'An entry');
  return { problems: problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })) };
}

interface Checked<Claim> {
  /** Nothing where no words of a source were found for it. */
  claim?: Claim;
  /** Where in the answer each piece of its evidence stands. */
  kept: number[];
  problems: Problem[];
}

/** A claim as its schema has it, with the evidence alone whose words were found. */
export function checked<Claim extends { id: string; evidence: ProposedEvidence[] }>(
  entry: Entry,
  schema: z.ZodType<Claim>,
): Checked<Claim> {
  const { path, desk } = entry;
  const { value: claim, problems: faults } = parsed(entry, schema);
  if (claim === undefined) return { kept: [], problems: faults };
  const there = desk.compiled.article.claims.find(({ id }) => id === claim.id)?.evidence;
  const problems = claim.evidence.map((item, index) =>
    evidenceProblem(item, [...path, 'evidence', index], desk, there),
  );
  const kept = [...problems.keys()].filter((index) => problems[index] === undefined);
  const evidence = claim.evidence.filter((_, index) => kept.includes(index));
  const found = problems.flatMap((problem) => problem ?? []);
  return { ...(kept.length > 0 && { claim: { ...claim, evidence } }), kept, problems: found };
}
