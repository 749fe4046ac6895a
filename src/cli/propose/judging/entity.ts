import { editGroup, setField } from '../../../editing/fields.ts';
import { editFrontmatter } from '../../../editing/frontmatter.ts';
import { anchor } from '../../../model/anchor.ts';
import type { CastMember } from '../../../model/article.ts';
import { isPlaceholder } from '../../../model/placeholders.ts';
import { list } from '../../../model/show.ts';
import { entityEntrySchema, knownEntitySchema, memberSchema } from '../answer/schema.ts';
import { withText } from '../desk.ts';
import { added } from './added.ts';
import { parsed } from './checked.ts';
import { partyWith } from './party.ts';
import { changesIn } from './staying.ts';
import type { Entry, Step } from './step.ts';

/**
 * Puts a party into the cast, with a file where it has none. Of one that is there those words alone are exchanged which
 * `import` has left to be written.
 */
export function addEntity(entry: Entry): Step {
  const { desk, by } = entry;
  const { id } = Object(entry.data);
  const member = desk.compiled.article.entities.find((one) => one.id === id);
  const isKnown = desk.registry.has(id);
  const { value, problems } = parsed(
    entry,
    member ? memberSchema : isKnown ? knownEntitySchema : entityEntrySchema,
  );
  if (value === undefined) return { desk, problems };
  const party = partyWith(entry, value);
  if (party.desk === undefined) return { desk, problems: party.problems };
  const inFile = party.desk === desk ? [] : [isKnown ? 'what its file says' : 'a new file'];
  const given = { ...entry, desk: party.desk };
  const step = member
    ? roleStep(given, { id: value.id, role: value.role }, member)
    : memberStep(given, { id: value.id, role: value.role ?? '', proposedBy: by });
  const faults = [...party.problems, ...step.problems];
  if (step.desk === desk || (step.taken === undefined && member === undefined))
    return { desk, problems: faults };
  const what = list([...(step.taken ? [step.taken.what] : []), ...inFile], 'and');
  return { desk: step.desk, taken: { list: 'entities', id: value.id, what }, problems: faults };
}

function memberStep(entry: Entry, member: { id: string; role: string; proposedBy: string }): Step {
  const { desk, path } = entry;
  const { id } = member;
  const result = added(entry, desk, 'entities', member);
  if (!result.ok) return { desk, problems: result.problems };
  if (result.desk.compiled.rendered.places.has(anchor('entity', id)))
    return {
      desk: result.desk,
      taken: { list: 'entities', id, what: 'a new member of the cast' },
      problems: [],
    };
  const reason = `The article never names ${desk.registry.get(id)?.name}: give the name that it uses, or add that to aliases.`;
  return { desk, problems: [{ code: 'unknown-entity', path: [...path, 'name'], reason }] };
}

/** Another role for a member of the cast that has none yet. */
function roleStep(
  entry: Entry,
  { id, role }: { id: string; role: string | undefined },
  member: CastMember,
): Step {
  const { desk, path, by } = entry;
  const open = isPlaceholder(member.role) ? (['role'] as const) : [];
  const { words, kept: problems } = changesIn(entry, ['role'], open, [{ id, role }, member]);
  if (words.length === 0 || role === undefined) return { desk, problems };
  const index = desk.compiled.article.entities.findIndex((one) => one.id === id);
  const edited = editFrontmatter(desk.file.text, (yaml) =>
    editGroup(
      yaml,
      ['entities', index],
      [(group) => setField(group, [], 'role', role), (group) => setField(group, [], 'proposedBy', by)],
    ),
  );
  return edited.ok
    ? { desk: withText(desk, edited.text), taken: { list: 'entities', id, what: 'its role' }, problems }
    : { desk, problems: [{ code: 'yaml', path, reason: edited.reason }] };
}
