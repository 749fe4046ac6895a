import { claim } from '../../support/article.ts';
import type { Case } from './case.ts';

/** The rules on the prose: the names in it, its headings and its links. */
export const text: Record<string, Case> = {
  'cast-missing': {
    trips: [{ entities: [{ id: 'acme', role: 'Backer' }] }],
    says: 'at “Globex.”: “Globex”, a company, is not in the cast. Add to entities: {id: globex, role: …}',
    keeps: [
      [{}],
      [{}, 'Acme Corp. and Globex are friends. The Texas AG and the Initech Co-founder are not.'],
      [
        { entities: [{ id: 'acme', role: 'Backer' }] },
        'Acme has a Globex lamp, Globex-grey paint and a house in Globex Street.',
      ],
    ],
  },
  'cast-unnamed': {
    trips: [{}, 'Acme makes anvils.'],
    says: 'at “globex”: The prose never names Globex. Name it, add the name that the prose uses to the aliases in content/entities/globex.yaml, or take it out of the cast.',
    keeps: [[{}]],
  },
  'heading-order': {
    trips: [{}, 'Acme.\n\n#### Deep\n\nGlobex.'],
    says: 'at “Deep”: “Deep” is of level 4, but after a heading of level 1, level 2 is next. Write ##.',
    keeps: [[{}, 'Acme.\n\n## Down\n\n### And down\n\nGlobex.\n\n## Up\n\nAcme.\n\n### Again\n\nGlobex.']],
  },
  'link-text': {
    trips: [{}, 'Acme and [](https://a.example/?x=1&y=2) Globex.'],
    says: 'at “https://a.example/?x”: The link to https://a.example/?x=1&y=2 has no words. Write [what it leads to](https://a.example/?x=1&y=2), or take it out.',
    keeps: [
      [{}, 'Acme and [Globex](https://globex.example).'],
      [
        {},
        'Acme and [![Globex at night](/night.png)](https://globex.example), https://acme.example and Globex.',
      ],
      [{}, 'Acme.[^1] Globex.\n\n[^1]: A note.'],
      [{ claims: [claim, { ...claim, id: 'twin' }] }],
    ],
  },
};
