import type { SearchRecord } from './record.ts';

/** What records are narrowed by before they are loaded. */
export interface Chosen {
  kinds: readonly string[];
  status: string;
  entity: string;
  year: string;
}

const NAMES = ['status', 'entity', 'year'] as const;

/**
 * The name under which pagefind keeps a value. A reader loads the whole of each filter that is asked for, and pagefind
 * goes through it for each record that it finds: so every status and year has one of its own, and so have all entities
 * with the same first letter.
 */
const filterOf = (name: (typeof NAMES)[number], value: string): string =>
  `${name} ${name === 'entity' ? value.slice(0, 1) : value}`;

/** The filters of a record. Of their kinds entities alone are told: articles are all that is not among them. */
export function filtersOf({ years, parts }: SearchRecord): Record<string, string[]> {
  const values = {
    status: parts.flatMap(({ status }) => status ?? []),
    entity: parts.flatMap(({ entities }) => entities),
    year: years,
  };
  const filters = new Map<string, string[]>();
  for (const name of NAMES) {
    for (const value of new Set(values[name])) {
      const filter = filterOf(name, value);
      filters.set(filter, [...(filters.get(filter) ?? []), value]);
    }
  }
  if (parts[0]?.kind === ENTITY) filters.set('kind', [ENTITY]);
  return Object.fromEntries(filters);
}

/** What pagefind is asked to narrow by. */
export function filtersFor({ kinds, ...chosen }: Chosen): Record<string, string | { none: string }> {
  const others = kinds.filter((kind) => kind !== ENTITY);
  const single = NAMES.flatMap((name) =>
    chosen[name] === '' ? [] : [[filterOf(name, chosen[name]), chosen[name]] as const],
  );
  return {
    ...Object.fromEntries(single),
    ...(kinds.length > 0 && others.length === 0 && { kind: ENTITY }),
    ...(others.length > 0 && others.length === kinds.length && { kind: { none: ENTITY } }),
  };
}

const ENTITY = 'entity';
