import { claim, source } from '../../support/article.ts';
import { type Case, PROSE, stake } from './case.ts';

const anonymous = {
  ...claim,
  quote: 'Globex is to be sold',
  says: { record: 'anonymous', as: 'people with knowledge of the talks' },
};

/** The rules on what is quoted, and on who says it. */
export const claims: Record<string, Case> = {
  'quote-cut': {
    trips: [{ claims: [{ ...claim, quote: 'put more than $14 billion into Glob' }] }],
    says: 'at “put more than $14 bi”: The quote ends in the middle of a word. Write quote: "put more than $14 billion into Globex".',
    keeps: [
      [{ claims: [claim] }],
      [{ claims: [{ ...claim, quote: 'Acme' }] }, 'Acme’s anvils went to Globex.'],
      [{ claims: [{ ...claim, quote: '東京' }] }, 'Acme と Globex は東京にある。'],
      [{ claims: [{ ...claim, quote: 'הגשר ייסגר' }] }, 'Acme ו־Globex אמרו שהגשר ייסגר.'],
      [{ claims: [{ ...claim, quote: 'الجسر سيغلق' }] }, 'قالت Acme وقالت Globex والجسر سيغلق غدا.'],
    ],
  },
  'quote-long': {
    trips: [
      { claims: [{ ...claim, quote: 'Acme and Globex '.repeat(21).trim() }] },
      'Acme and Globex '.repeat(21),
    ],
    says: 'at “Acme and Globex Acme”: This quote has 335 characters, more than 320. Quote only the words that state it, or make several of it.',
    keeps: [[{ claims: [claim] }]],
  },
  'attribution-uncovered': {
    trips: [{}],
    says: 'at “said on Monday that ”: “said” attributes this sentence to somebody, and no claim covers it. Add a claim that quotes it, or say it in the article’s own voice.',
    keeps: [
      [{ claims: [claim] }],
      [{ claims: [claim] }, `${PROSE.trim()} Globex had said so before.`],
      [{ amounts: [{ ...stake, sources: ['one'] }], sources: [source('one')] }],
      [{}, 'We found no word on Globex, Acme said or unsaid. That is to say, Acme is silent.'],
      [
        {},
        'Acme: As I said, we could have said no to Globex. That said, you’ve said so. And like I told you.',
      ],
      [
        {},
        'Acme asks: what, according to you, does Globex want? They were told to wait. If it was said, fine.',
      ],
      [{}, 'No person was close to Acme, or to Globex, with said anvils.'],
      [{ lang: 'nl' }],
    ],
  },
  'anonymous-unsaid': {
    trips: [{ claims: [anonymous] }, 'Acme makes anvils. Globex is to be sold within days.'],
    says: 'at “Globex is to be sold”: “Acme’s money” comes from people with knowledge of the talks, and the prose states it as a fact. Say in its sentence who says so.',
    keeps: [
      [{ claims: [anonymous] }, 'Globex is to be sold to Acme, people with knowledge of the talks say.'],
      [{ claims: [anonymous] }, 'Two people spoke to Acme. Globex is to be sold within days.'],
      [{ claims: [anonymous] }, 'Both clerks indicated that Globex is to be sold to Acme.'],
      [{ claims: [anonymous] }, 'Acme got a note: “No more. Globex is to be sold within days.”'],
      [{ claims: [claim] }],
    ],
  },
  'promise-overdue': {
    trips: [{ claims: [{ ...claim, due: '2026-10' }] }],
    says: 'at “2026-10”: “Acme’s money” was due by 2026-10-31, and nothing says what came of it. Add to its history:\n      - {date: 2026-11-23, outcome: …, note: …}\nThe outcome is kept, late, broken or dropped; leave it out where nobody can tell yet, and say so in the note.',
    keeps: [
      [{ claims: [claim] }],
      [{ claims: [{ ...claim, due: '2026-11' }] }],
      [{ claims: [{ ...claim, due: '2026-11-23' }] }],
      [{ claims: [{ ...claim, due: 2026 }] }],
      [
        {
          claims: [
            {
              ...claim,
              due: '2026-10',
              history: [{ date: '2026-09', outcome: 'dropped', note: 'Taken back.' }],
            },
          ],
        },
      ],
      [
        {
          claims: [{ ...claim, due: '2026-10', history: [{ date: '2026-11-02', note: 'No word of it.' }] }],
        },
      ],
    ],
  },
  'verdict-missing': {
    trips: [
      {
        claims: [
          {
            ...claim,
            status: 'contradicted',
            evidence: [{ source: 'filing', stance: 'contradicts', note: 'A lower sum.' }],
          },
        ],
        sources: [source('filing')],
      },
    ],
    says: 'at “contradicted”: “Acme’s money” is contradicted and has no verdict. Add verdict: with the answer in at most 80 characters.',
    keeps: [
      [{ claims: [claim] }],
      [
        {
          claims: [
            {
              ...claim,
              status: 'outdated',
              verdict: 'Half of it, since March',
              evidence: [{ source: 'filing', stance: 'updates', note: 'Half of it.' }],
            },
          ],
          sources: [source('filing')],
        },
      ],
    ],
  },
  'near-duplicate': {
    trips: [
      {
        claims: [
          { ...claim, statement: 'Acme has put more than $14 billion into Globex so far.' },
          { ...claim, id: 'again', statement: 'So far Acme has put more than $14 billion into Globex.' },
        ],
      },
    ],
    says: 'at “So far Acme has put ”: This says the same as "first". Make one claim of the two, or say in what they differ.',
    keeps: [
      [
        {
          claims: [
            claim,
            { ...claim, id: 'other', statement: 'Acme has put more than $15 billion into Globex.' },
          ],
        },
      ],
      [
        {
          claims: [
            claim,
            { ...claim, id: 'other', statement: 'Acme has not put more than $14 billion into Globex.' },
          ],
        },
      ],
      [
        {
          claims: [
            claim,
            { ...claim, id: 'other', statement: 'Globex has put more than $14 billion into Initech.' },
          ],
        },
      ],
    ],
  },
};
