import { readSource } from '../../../compile/disk.ts';
import { entityFile } from '../../../editing/entity-file.ts';
import { type EditedYaml, setField } from '../../../editing/fields.ts';
import type { Problem } from '../../../model/diagnostics.ts';
import { type Entity, entitySchema, namesOf } from '../../../model/entity.ts';
import { isOnlyDrafted } from '../../../model/placeholders.ts';
import type { EntityEntry } from '../answer/schema.ts';
import { type Desk, partyFile } from '../desk.ts';
import { changesIn } from './staying.ts';
import type { Entry } from './step.ts';

/** The same desk where the file of the party stays as it is; none where the party cannot be taken at all. */
interface WithParty {
  desk?: Desk;
  problems: Problem[];
}

/** What the file of a party says of it. */
const FIELDS = ['name', 'kind', 'aliases', 'description'] as const;
/** What `import` can only guess. */
const GUESSED = ['kind', 'description'] as const;

/** The desk with the file of a party: a new one, or that which `import` drafted and nobody has worked on. */
export function partyWith(entry: Entry, value: EntityEntry): WithParty {
  const there = entry.desk.registry.get(value.id);
  return there === undefined ? newParty(entry, value) : knownParty(entry, value, there);
}

function newParty({ desk, path, by }: Entry, { id, role: _, ...fields }: EntityEntry): WithParty {
  const entity = entitySchema.parse({ ...fields, proposedBy: by });
  const names = namesOf(entity);
  const other = [...desk.registry].find(([, one]) => namesOf(one).some((name) => names.includes(name)));
  if (other !== undefined) {
    const reason = `${other[1].name} has this name already: give its id, ${other[0]}.`;
    return { problems: [{ code: 'duplicate-id', path: [...path, 'name'], reason }] };
  }
  const broken = partyFile(id, desk);
  if (broken !== undefined) {
    const reason = `${broken} is there already, and has problems of its own: mend it first.`;
    return { problems: [{ code: 'duplicate-id', path: [...path, 'id'], reason }] };
  }
  return { desk: withParty(desk, id, entity, entityFile(id, { ...entity, proposedBy: by })), problems: [] };
}

function knownParty(entry: Entry, value: EntityEntry, there: Entity): WithParty {
  const { desk, path, by } = entry;
  const { words, kept: problems } = changesIn(entry, FIELDS, isOnlyDrafted(there) ? GUESSED : [], [
    value,
    there,
  ]);
  if (words.length === 0) return { desk, problems };
  const file = partyFile(value.id, desk) ?? '';
  const { text: before } = readSource(desk.root, file);
  const fields = [...words.map((key) => [key, String(value[key])] as const), ['proposedBy', by] as const];
  const text = fields.reduce<EditedYaml>(
    (yaml, [key, word]) => (typeof yaml === 'string' ? setField(yaml, [], key, word) : yaml),
    before,
  );
  if (typeof text !== 'string') return { problems: [{ code: 'yaml', path, reason: text.reason }] };
  const entity = entitySchema.parse({ ...there, ...Object.fromEntries(fields) });
  return { desk: withParty(desk, value.id, entity, { path: file, text, before }), problems };
}

const withParty = (
  desk: Desk,
  id: string,
  entity: Entity,
  file: { path: string; text: string; before?: string },
): Desk => ({
  ...desk,
  registry: new Map([...desk.registry, [id, entity]]),
  parties: new Map([...desk.parties, [file.path, file]]),
});
