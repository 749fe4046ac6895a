import { unknown } from '../../../model/integrity.ts';
import { clip, show } from '../../../model/show.ts';
import { addToClaim } from './known-claim.ts';
import { addClaim } from './new-claim.ts';
import type { Entry, Step } from './step.ts';

/** Takes a claim: a new one, or evidence for one that is there. */
export function takeClaim(given: Entry): Step {
  const { data, path, desk } = given;
  const { id, status, quote } = Object(data);
  const ids = desk.compiled.article.claims.map((claim) => claim.id);
  const isKnown = ids.includes(id);
  if (typeof id === 'string' && !isKnown && quote === undefined) {
    const reason = unknown(
      clip(id),
      ids,
      'give a new claim its quote, label, statement, says and assessment.',
    );
    return { desk, problems: [{ code: 'unknown-claim', path: [...path, 'id'], reason }] };
  }
  const entry = { ...given, data: withoutStatus(data) };
  const step = isKnown ? addToClaim(entry) : addClaim(entry);
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
