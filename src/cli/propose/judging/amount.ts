import { figureBound } from '../../../checks/figure-bound.ts';
import { figureMismatch } from '../../../checks/figure-mismatch.ts';
import { addEntry, editGroup } from '../../../editing/fields.ts';
import { editFrontmatter } from '../../../editing/frontmatter.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import { unknown } from '../../../model/integrity.ts';
import { subjectIn } from '../../check/examine.ts';
import { amountEntrySchema } from '../answer/schema.ts';
import { type Desk, withText } from '../desk.ts';
import { added } from './added.ts';
import { parsed } from './checked.ts';
import { amountEntry } from './entry.ts';
import type { Entry, Step, Taken } from './step.ts';

/** Adds a figure, if the article compiles with it and its words say no other number. */
export function addAmount(entry: Entry): Step {
  const { desk, path, by } = entry;
  const { value: amount, problems } = parsed(entry, amountEntrySchema);
  if (amount === undefined) return { desk, problems };
  const { id } = amount;
  if (desk.compiled.article.amounts.some((other) => other.id === id))
    return { desk, problems: [{ code: 'duplicate-id', path: [...path, 'id'], reason: isThere(id) }] };
  const result = added(entry, desk, 'amounts', amountEntry(amount, by));
  const faults = result.ok ? misreadings(result.desk, path) : result.problems;
  if (!result.ok || faults.length > 0) return { desk, problems: faults };
  return { desk: result.desk, taken: { list: 'amounts', id, what: 'a new figure' }, problems: [] };
}

const isThere = (id: string) =>
  `"${id}" is the id of a figure that is there: that is changed in the file, by hand.`;

/** What the words of the last figure say otherwise than its fields. */
function misreadings({ compiled, registry, library }: Desk, entry: Path): Problem[] {
  const subject = subjectIn(compiled, { registry, library, today: '', linkFault: () => undefined });
  const last = compiled.article.amounts.length - 1;
  return [figureMismatch, figureBound].flatMap(({ find }) =>
    find(subject).flatMap(({ place, message }): Problem[] => {
      const [, index, field = 'quote'] = place.in === 'frontmatter' ? place.path : [];
      return index === last ? [{ code: 'schema', path: [...entry, field], reason: message }] : [];
    }),
  );
}

/** Names the figures that were taken in the claims that state them. @param data the figures of the answer */
export function linkAmounts(desk: Desk, data: readonly unknown[], taken: readonly Taken[]): Step {
  const ids = new Set(taken.flatMap(({ list, id }) => (list === 'amounts' ? [id] : [])));
  return data.reduce<Step>(
    (step, amount, index) => {
      const { id, claim } = Object(amount);
      /* One that stands in the answer twice was taken once. */
      if (claim === undefined || !ids.delete(id)) return step;
      const next = link(step.desk, id, claim, ['amounts', index, 'claim']);
      return { desk: next.desk, problems: [...step.problems, ...next.problems] };
    },
    { desk, problems: [] },
  );
}

function link(desk: Desk, id: string, of: string, path: Path): Step {
  const { claims } = desk.compiled.article;
  const index = claims.findIndex((claim) => claim.id === of);
  if (claims[index]?.amounts.includes(id)) return { desk, problems: [] };
  if (index === -1) {
    const ids = claims.map((claim) => claim.id);
    const reason = unknown(of, ids, 'name the figure in its claim by hand.');
    return { desk, problems: [{ code: 'unknown-claim', path, reason }] };
  }
  const edited = editFrontmatter(desk.file.text, (yaml) =>
    editGroup(yaml, ['claims', index], [(group) => addEntry(group, [], 'amounts', id)]),
  );
  return edited.ok
    ? { desk: withText(desk, edited.text), problems: [] }
    : { desk, problems: [{ code: 'yaml', path, reason: edited.reason }] };
}
