import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { amount, claim, source } from '../support/article.ts';
import { findings, type Sketch } from '../support/checks.ts';

interface Case {
  trips: Sketch;
  says: string;
  keeps: Sketch[];
}

const PROSE = 'Acme said on Monday that it had put more than $14 billion into Globex.\n';
const stake = { ...amount, bound: 'at-least' };
const confirmed = { ...claim, status: 'confirmed' };
const supports = (name: string, rest: Record<string, unknown> = {}) => ({
  source: name,
  stance: 'supports',
  note: 'Says so.',
  ...rest,
});
const round = { id: 'round', quote: '$6.6 billion', value: 6_600_000_000, kind: 'funding-round' };
const part = { id: 'part', quote: '$750 million', value: 750_000_000, kind: 'investment', partOf: 'round' };
const rest = { ...part, id: 'rest', quote: '$6.2 billion', value: 6_200_000_000 };
const anonymous = {
  ...claim,
  quote: 'Globex is to be sold',
  says: { record: 'anonymous', as: 'people with knowledge of the talks' },
};
const cash = { ...amount, quote: '$14 billion', kind: 'cash', asOf: '2025-01', bound: 'at-least' };

/** For every rule: an article that trips it, what is then said, and articles that keep it. */
const cases: Record<string, Case> = {
  'figure-mismatch': {
    trips: [{ amounts: [{ ...stake, value: 14_000_000 }] }],
    says: 'at “14000000”: The words are “$14 billion”, and the amount is declared as 14000000 USD. Write value: 14000000000, or quote the words that state it.',
    keeps: [
      [{ amounts: [stake] }],
      [{ amounts: [{ ...stake, quote: 'put more than' }] }],
      [
        {
          amounts: [
            {
              ...amount,
              quote: 'tens of billions of dollars',
              value: undefined,
              bound: 'range',
              min: 20e9,
              max: 99e9,
            },
          ],
        },
        'Acme and Globex may invest tens of billions of dollars.',
      ],
      [{ lang: 'de', amounts: [{ ...stake, value: 14_000_000 }] }],
    ],
  },
  'figure-bound': {
    trips: [{ amounts: [{ ...stake, bound: 'at-most' }] }],
    says: 'at “at-most”: The words are “more than $14 billion”, and the bound is at-most. Write bound: at-least.',
    keeps: [
      [{ amounts: [stake] }],
      [
        { amounts: [{ ...amount, quote: '$14 billion', bound: 'at-least' }] },
        'Acme put $14 billion into Globex, or more.',
      ],
    ],
  },
  'parts-exceed-whole': {
    trips: [
      { amounts: [round, { ...part, quote: '$750 million' }, rest] },
      'Of $6.6 billion Acme gave $750 million, Globex $6.2 billion.',
    ],
    says: 'at “round”: part and rest come to $6.95 billion, more than round ($6.6 billion), of which they are said to be parts. Correct a value, or take partOf out of what is counted twice.',
    keeps: [
      [
        { amounts: [round, part, { ...rest, quote: '$5.9 billion', value: 5_900_000_000 }] },
        'Of $6.6 billion Acme gave $750 million, Globex $5.9 billion.',
      ],
      [
        { amounts: [{ ...round, bound: 'at-least' }, part, rest] },
        'Of $6.6 billion Acme gave $750 million, Globex $6.2 billion.',
      ],
    ],
  },
  'share-mismatch': {
    trips: [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, about a fifth.'],
    says: 'at “a fifth.”: part is 11% of round, and the words say “a fifth”. Correct the words, or one of the values.',
    keeps: [
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, about a ninth.'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million (11%).'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, 27% of the company.'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, 12% more than before.'],
    ],
  },
  'money-undeclared': {
    trips: [{}],
    says: 'at “more than $14 billio”: No amount declares “more than $14 billion”. Add to amounts:\n  - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}',
    keeps: [
      [{ amounts: [stake] }],
      [{ amounts: [{ ...stake, suffix: 'into' }] }, `${PROSE} The $14 billion went to Globex.`],
      [{}, 'Acme sold 400,000 anvils to Globex in 2025, 12% more than before.'],
    ],
  },
  'quote-cut': {
    trips: [{ claims: [{ ...claim, quote: 'put more than $14 billion into Glob' }] }],
    says: 'at “put more than $14 bi”: The quote ends in the middle of a word. Write quote: "put more than $14 billion into Globex".',
    keeps: [
      [{ claims: [claim] }],
      [{ claims: [{ ...claim, quote: 'Acme' }] }, 'Acme’s anvils went to Globex.'],
      [{ claims: [{ ...claim, quote: '東京' }] }, 'Acme と Globex は東京にある。'],
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
      [{ lang: 'nl' }],
    ],
  },
  'anonymous-unsaid': {
    trips: [{ claims: [anonymous] }, 'Acme makes anvils. Globex is to be sold within days.'],
    says: 'at “Globex is to be sold”: “Acme’s money” comes from people with knowledge of the talks, and the prose states it as a fact. Say in its sentence who says so.',
    keeps: [
      [{ claims: [anonymous] }, 'Globex is to be sold to Acme, people with knowledge of the talks say.'],
      [{ claims: [anonymous] }, 'Two people spoke to Acme. Globex is to be sold within days.'],
      [{ claims: [claim] }],
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
  'one-origin': {
    trips: [
      {
        claims: [{ ...confirmed, evidence: [supports('one'), supports('two')] }],
        sources: [
          { ...source('one'), publisher: 'The Daily Anvil, carrying Reuters' },
          { ...source('two'), publisher: 'Reuters' },
        ],
      },
    ],
    says: 'at “confirmed”: one and two go back to one report, so they confirm nothing together. Mark the copies independent: false and write reported, or add a source of its own.',
    keeps: [
      [
        {
          claims: [{ ...confirmed, evidence: [supports('one'), supports('two')] }],
          sources: [{ ...source('one'), publisher: 'The Daily Anvil, carrying Reuters' }, source('two')],
        },
      ],
      [{ claims: [{ ...confirmed, evidence: [supports('one')] }], sources: [source('one', 'primary')] }],
    ],
  },
  'single-source': {
    trips: [{ claims: [{ ...claim, evidence: [supports('one')] }], sources: [source('one')] }],
    says: 'at “evidence:”: “Acme’s money” rests on one source. Look for one that does not depend on it, or let the assessment say that there is none.',
    keeps: [
      [{ claims: [{ ...claim, evidence: [supports('one')] }], sources: [source('one', 'primary')] }],
      [
        {
          claims: [{ ...claim, evidence: [supports('one'), supports('two')] }],
          sources: [source('one'), { ...source('two'), publisher: 'The Weekly Hammer' }],
        },
      ],
      [{ claims: [{ ...claim, status: 'unverified' }] }],
    ],
  },
  'evidence-early': {
    trips: [
      {
        claims: [{ ...claim, evidence: [supports('one'), supports('two', { stance: 'updates' })] }],
        sources: [
          { ...source('one'), published: '2025-10-28' },
          { ...source('two'), published: '2025-03' },
        ],
      },
    ],
    says: 'at “updates”: two is of 2025-03 and is said to update a claim that was first supported on 2025-10-28. Correct a date, or give it another stance.',
    keeps: [
      [
        {
          claims: [{ ...claim, evidence: [supports('one'), supports('two', { stance: 'updates' })] }],
          sources: [
            { ...source('one'), published: '2025-10-28' },
            { ...source('two'), published: '2025' },
          ],
        },
      ],
      [
        {
          amounts: [{ ...stake, asOf: '2025-01-22', sources: ['one'] }],
          sources: [{ ...source('one'), published: '2025-01-21' }],
        },
      ],
    ],
  },
  'stale-claim': {
    trips: [{ amounts: [cash], claims: [{ ...claim, amounts: ['stake'] }] }],
    says: 'at “id: first”: “Acme’s money” states money (cash) as of 2025-01, over a year ago, and nothing says what has become of it. Add a history entry or a source with stance: updates.',
    keeps: [
      [{ amounts: [{ ...cash, asOf: '2025-12' }], claims: [{ ...claim, amounts: ['stake'] }] }],
      [{ amounts: [{ ...cash, kind: 'investment' }], claims: [{ ...claim, amounts: ['stake'] }] }],
      [
        {
          amounts: [cash],
          claims: [{ ...claim, amounts: ['stake'], history: [{ date: '2026-01', note: 'Unchanged.' }] }],
        },
      ],
    ],
  },
  'source-undated': {
    trips: [{ sources: [source('one')] }],
    says: 'at “one”: one has no date. Add published: with the year, month or day, as far as it is known.',
    keeps: [[{ sources: [{ ...source('one'), published: '2025' }] }]],
  },
  'source-unarchived': {
    trips: [{ sources: [source('one')] }],
    says: 'at “one”: one has no copy in an archive. Add archived: with the address of one.',
    keeps: [
      [{ sources: [{ ...source('one'), archived: 'https://web.archive.org/web/2025/https://example.org' }] }],
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

test('every rule has its cases', () => {
  expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
});

test('codes are unique, and every rule explains itself', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, title, explanation } of rules) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(title).toMatch(/^\p{Lu}.*\.$/u);
    expect(explanation.length).toBeGreaterThan(120);
  }
});

describe.each(Object.entries(cases))('%s', (code, { trips, says, keeps }) => {
  test('is found, and says where it is and what to write instead', () => {
    expect(findings(code, trips)).toEqual([says]);
  });

  test.each(keeps.map((sketch, index) => ({ sketch, number: index + 1 })))(
    'finds nothing in what is well, $number',
    ({ sketch }) => {
      expect(findings(code, sketch)).toEqual([]);
    },
  );
});
