import { claim } from '../../support/article.ts';
import type { Case } from './case.ts';

/** The rules on the prose: the names in it, its headings and its links. */
export const text: Record<string, Case> = {
  'value-cut': {
    trips: [{}, undefined, ['title: Acme and the anvils', 'title: Acme is #1 in anvils']],
    says: 'at “Acme is #1 in anvils”: “#1 in anvils” is taken for a comment, so title is read as "Acme is". If it belongs to the text, put the whole in quotation marks: title: "Acme is #1 in anvils". If it does not, give it a line of its own.',
    keeps: [
      [{}],
      [{ title: 'Acme is #1 in R & D!' }],
      [{}, undefined, ['title: Acme', 'title: Acme#1']],
      [{}, undefined, ['published: 2026-11-23', 'published: 2026-11-23 # a Monday']],
      [{}, undefined, ['title: Acme', '# the title\ntitle: Acme']],
    ],
  },
  'cast-missing': {
    trips: [{ entities: [{ id: 'acme', role: 'Backer' }] }],
    says: 'at “Globex.”: “Globex”, a company, is not in the cast. Add to entities: {id: globex, role: …}',
    keeps: [
      [{}],
      [{}, 'Acme Corp. and Globex are friends. The Texas AG and the Initech Co-founder are not.'],
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
  'link-lost': {
    trips: [{}, 'Acme and [Globex](/lost/).'],
    says: 'at “/lost/).”: /lost/ leads nowhere.',
    keeps: [
      [{}],
      [
        {},
        'Acme and [Globex](/there/), ![at night](/night.png).[^1]\n\n[^1]: See [there](https://a.example).',
      ],
    ],
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
