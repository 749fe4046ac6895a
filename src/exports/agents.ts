import { type CitedName, displayName } from './citations/names.ts';

/** A person or an organisation, in the words that schema.org and the Web Annotation vocabulary share. */
export interface Agent {
  type: 'Person' | 'Organization';
  name: string;
}

export const agent = (name: CitedName): Agent => ({
  type: name.kind === 'literal' && name.organisation ? 'Organization' : 'Person',
  name: displayName(name),
});
