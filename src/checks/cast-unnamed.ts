import { anchor } from '../model/anchor.ts';
import { findingsOn, type Rule } from './rule.ts';

export const castUnnamed: Rule = {
  code: 'cast-unnamed',
  severity: 'warning',
  title: 'The prose names every member of the cast.',
  explanation:
    'A note stands beside the name that it belongs to. A member of the cast whom the prose never names, by name or alias, has a role that no reader ever sees. Headings and code do not count: names are not marked there.',
  find: ({ article, places, registry }) =>
    findingsOn(article, 'entities', 'id', ({ id, mention }) => {
      const name = registry.get(id)?.name ?? id;
      if (places.has(anchor('entity', id))) return undefined;
      if (mention !== undefined)
        return `The prose names ${name} nowhere that its mention chooses. Correct prefix, suffix or not in mention, or take it out of the cast.`;
      return `The prose never names ${name}. Name it, add the name that the prose uses to the aliases in content/entities/${id}.yaml, or take it out of the cast.`;
    }),
};
