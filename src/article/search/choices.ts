import { statuses } from '../../model/vocabulary.ts';
import { type SearchFilters, type SearchRecord, searchKinds } from './record.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What the form offers: only what some record has. */
export interface SearchChoices {
  kind: Choice[];
  status: Choice[];
  entity: Choice[];
  year: Choice[];
}

export function searchChoices(
  records: readonly SearchRecord[],
  nameOf: (id: string) => string,
): SearchChoices {
  const found = (name: keyof SearchFilters) =>
    new Set<string>(records.flatMap(({ filters }) => filters[name] ?? []));
  const [kinds, states] = [found('kind'), found('status')];
  return {
    kind: Object.entries(searchKinds)
      .filter(([value]) => kinds.has(value))
      .map(([value, label]) => ({ value, label })),
    status: Object.entries(statuses)
      .filter(([value]) => states.has(value))
      .map(([value, { label }]) => ({ value, label })),
    entity: [...found('entity')]
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    year: [...found('year')]
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
  };
}
