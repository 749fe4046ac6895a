import type { Path, Problem } from '../../../model/diagnostics.ts';
import { show } from '../../../model/show.ts';
import { unseenIn } from '../../../model/visible.ts';
import type { Answer } from '../answer/read.ts';
import { LISTS, type List, MOST_ENTRIES } from '../answer/schema.ts';
import { type Desk, tryOut } from '../desk.ts';
import { addAmount, linkAmounts } from './amount.ts';
import { takeClaim } from './claim.ts';
import { addEntity } from './entity.ts';
import type { Entry, Judged, Step } from './step.ts';

interface Asked {
  /** Whose answer it is. */
  by: string;
  /** The claims that were asked for; nothing where all of the article was. */
  only?: ReadonlySet<string> | undefined;
}

const TAKE: Readonly<Record<List, (entry: Entry) => Step>> = {
  entities: addEntity,
  amounts: addAmount,
  claims: takeClaim,
};

/**
 * Judges an answer entry by entry, by the rules of the build: what is taken stands word for word in the article and, of claims,
 * in what was captured of its source.
 */
export function judge({ lists, at }: Answer, desk: Desk, { by, only }: Asked): Judged {
  const judged: Judged = { desk, taken: [], problems: [] };
  const count = (step: Step) => {
    judged.desk = step.desk;
    if (step.taken) judged.taken.push(step.taken);
    judged.problems.push(...step.problems.map(at));
  };
  for (const list of LISTS) {
    const seen = new Set<unknown>();
    for (const [index, data] of lists[list].slice(0, MOST_ENTRIES).entries()) {
      const path = [list, index];
      const refusal =
        unseenAt(data, path) ?? strangerAt(data, path, list, only) ?? doubleAt(data, path, seen);
      seen.add(Object(data).id);
      if (refusal === undefined) count(TAKE[list]({ data, path, desk: judged.desk, by }));
      else judged.problems.push(at(refusal));
    }
    if (lists[list].length > MOST_ENTRIES) judged.problems.push(at(tooMany(list)));
  }
  count(linkAmounts(judged.desk, lists.amounts, judged.taken));
  return judged.taken.length === 0 ? { ...judged, desk } : tried(judged, desk);
}

/** All of it together, as a build reads it: an edit that went wrong in a way that none of its parts shows changes nothing. */
function tried(judged: Judged, before: Desk): Judged {
  const compiled = tryOut(judged.desk.file.text, judged.desk);
  if (compiled.ok) return judged;
  return { desk: before, taken: [], problems: [...judged.problems, ...compiled.problems] };
}

const tooMany = (list: List): Problem => ({
  code: 'too-large',
  path: [list, MOST_ENTRIES],
  reason: `The first ${MOST_ENTRIES} ${list} of an answer are looked at: neither this one nor those after it.`,
});

/** Where claims were asked for, figures may be proposed that belong to them, and nobody for the cast. */
const ASKED: Readonly<Record<List, string>> = { claims: 'id', amounts: 'claim', entities: 'id' };

function strangerAt(
  data: unknown,
  path: Path,
  list: List,
  only: ReadonlySet<string> | undefined,
): Problem | undefined {
  const { id, [ASKED[list]]: claim } = Object(data);
  if (only === undefined || (list !== 'entities' && only.has(String(claim)))) return undefined;
  return { code: 'unknown-claim', path: [...path, 'id'], reason: `${show(id)} was not asked for.` };
}

function doubleAt(data: unknown, path: Path, seen: ReadonlySet<unknown>): Problem | undefined {
  const { id } = Object(data);
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
