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
  'reference-lost': {
    trips: [{}, 'Acme[^a] and Globex[^b].\n\n[^a]: A note.\n'],
    says: 'at “[^b].”: There is no footnote [^b], so readers see its signs. Add a line [^b]: … below the prose (a name has no spaces), or take the reference out.',
    keeps: [
      [{}, 'Acme[^a] and Globex [there][b], [sic], [1][2].\n\n[^a]: A note.\n\n[b]: https://b.example\n'],
      [{}, 'Acme \\[^b], grid[3][4] and Globex `[^c]`.'],
    ],
  },
  'html-dropped': {
    trips: [{}, 'Acme and Globex: <iframe src="https://chart.example"></iframe>.'],
    says: 'at “<iframe src="https:/”: Pages have no <iframe>: it is taken out. Say in words, with a link, what it would show; or write \\<iframe> where the words themselves are meant.',
    keeps: [
      [
        {},
        'Acme <!-- <video> --> and <abbr title="of everything">Globex</abbr>, `<iframe>`, 3 < 4, \\<name>.\n\n<figure><img src="/a.png" alt="A"><figcaption>A</figcaption></figure>\n',
      ],
    ],
  },
  'markup-left': {
    trips: [{}, 'Acme is **big ** and Globex.'],
    says: 'at “**big ** and Globex.”: Readers see this **: it emphasizes nothing. Put it directly at a word, with no punctuation mark within it at a word without; or write \\** where it is meant as a sign.',
    keeps: [
      [{}, '**Acme** and __Globex__: f**k, snake__case, 2 ** 3, \\*\\*, ____ and `**`. A ~~b~~ [c](/d/).'],
    ],
  },
};
