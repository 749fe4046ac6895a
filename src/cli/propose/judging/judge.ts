import type { Path, Problem } from '../../../model/diagnostics.ts';
import { unknown } from '../../../model/integrity.ts';
import { clip, show } from '../../../model/show.ts';
import { unseenIn } from '../../../model/visible.ts';
import type { Answer } from '../answer/read.ts';
import { MOST_CLAIMS } from '../answer/schema.ts';
import { type Desk, tryOut } from '../desk.ts';
import { addToClaim } from './known-claim.ts';
import { addClaim } from './new-claim.ts';
import type { Judged, Step } from './step.ts';

interface Asked {
  /** Whose answer it is. */
  by: string;
  /** The claims that were asked for; nothing where all of the article was. */
  only?: ReadonlySet<string> | undefined;
}

/**
 * Judges an answer entry by entry, by the rules of the build: what is taken stands word for word in the article and in what was
 * captured of its source.
 */
export function judge({ claims, at }: Answer, desk: Desk, { by, only }: Asked): Judged {
  const judged: Judged = { text: desk.file.text, taken: [], problems: [] };
  const seen = new Set<unknown>();
  for (const [index, data] of claims.slice(0, MOST_CLAIMS).entries()) {
    const path = ['claims', index];
    const { id } = Object(data);
    const refusal = unseenAt(data, path) ?? strangerAt(id, path, only) ?? doubleAt(id, path, seen);
    seen.add(id);
    if (refusal !== undefined) {
      judged.problems.push(at(refusal));
      continue;
    }
    const step = judgeEntry(data, path, judged.text, desk, by);
    judged.text = step.text;
    if (step.taken) judged.taken.push(step.taken);
    judged.problems.push(...step.problems.map(at));
  }
  if (claims.length > MOST_CLAIMS)
    judged.problems.push(
      at({
        code: 'too-large',
        path: ['claims', MOST_CLAIMS],
        reason: `The first ${MOST_CLAIMS} claims of an answer are looked at: neither this one nor those after it.`,
      }),
    );
  return judged.taken.length === 0 ? judged : tried(judged, desk);
}

/** All of it together, as a build reads it: an edit that went wrong in a way that none of its parts shows changes nothing. */
function tried(judged: Judged, desk: Desk): Judged {
  const compiled = tryOut(judged.text, desk);
  if (compiled.ok) return judged;
  return { text: desk.file.text, taken: [], problems: [...judged.problems, ...compiled.problems] };
}

function judgeEntry(data: unknown, path: Path, text: string, desk: Desk, by: string): Step {
  const { id, status, quote } = Object(data);
  const ids = desk.compiled.article.claims.map((claim) => claim.id);
  const isKnown = ids.includes(id);
  if (typeof id === 'string' && !isKnown && quote === undefined) {
    const reason = unknown(
      clip(id),
      ids,
      'give a new claim its quote, label, statement, says and assessment.',
    );
    return { text, problems: [{ code: 'unknown-claim', path: [...path, 'id'], reason }] };
  }
  const entry = { data: withoutStatus(data), path, desk, by };
  const step = isKnown ? addToClaim(text, entry) : addClaim(text, entry);
  if (status === undefined || status === 'unverified') return step;
  const reason = `What is proposed is unverified: ${show(status)} is not for a proposal to say.`;
  return { ...step, problems: [{ code: 'schema', path: [...path, 'status'], reason }, ...step.problems] };
}

/** A model that adds what it thinks of a claim is told so; the rest of its entry may be good. */
function withoutStatus(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { status: _, ...rest } = data as Record<string, unknown>;
  return rest;
}

function strangerAt(id: unknown, path: Path, only: ReadonlySet<string> | undefined): Problem | undefined {
  if (only === undefined || only.has(String(id))) return undefined;
  return { code: 'unknown-claim', path: [...path, 'id'], reason: `${show(id)} was not asked for.` };
}

function doubleAt(id: unknown, path: Path, seen: ReadonlySet<unknown>): Problem | undefined {
  if (id === undefined || !seen.has(id)) return undefined;
  return { code: 'duplicate-id', path: [...path, 'id'], reason: `${show(id)} stands in the answer twice.` };
}

/** The first sign in some data that nobody would see, or that would act on a terminal. */
function unseenAt(value: unknown, path: Path): Problem | undefined {
  if (typeof value === 'string') {
    const sign = unseenIn(value);
    const reason = `This has a sign that cannot be seen (${sign}): nothing of the entry is taken.`;
    return sign === undefined ? undefined : { code: 'schema', path, reason };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const problem = unseenAt(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (problem) return problem;
  }
  return undefined;
}
