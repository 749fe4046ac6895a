import { amount, claim, source } from '../../support/article.ts';
import { type Case, stake } from './case.ts';

const confirmed = { ...claim, status: 'confirmed' };
const supports = (name: string, rest: Record<string, unknown> = {}) => ({
  source: name,
  stance: 'supports',
  note: 'Says so.',
  ...rest,
});
const cash = { ...amount, quote: '$14 billion', kind: 'cash', asOf: '2025-01', bound: 'at-least' };

/** The rules on what a claim rests on, and how old it is. */
export const sources: Record<string, Case> = {
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
    says: 'at “confirmed”: one and two go back to one report, so they confirm nothing together. Mark the copies independent: false and write single-source, or add a source of its own.',
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
    says: 'at “id: first”: “Acme’s money” states a figure (cash) as of 2025-01, over a year ago, and nothing says what has become of it. Add a history entry or a source with stance: updates.',
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
  'proposal-undecided': {
    trips: [{ draft: true, claims: [{ ...claim, status: 'unverified', proposedBy: 'a model' }] }],
    says: 'at “a model”: The claim "first" was proposed by a model. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.',
    keeps: [[{ draft: true, claims: [claim] }], [{ claims: [claim] }]],
  },
  'evidence-unquoted': {
    trips: [
      {
        claims: [{ ...confirmed, evidence: [supports('one'), supports('two', { quote: 'Anvils.' })] }],
        sources: [source('one', 'primary'), source('two', 'primary')],
      },
    ],
    says: 'at “evidence:”: 1 piece of evidence of “Acme’s money” quotes nothing: one. Add quote: with the words of the source.',
    keeps: [
      [
        {
          claims: [{ ...confirmed, evidence: [supports('one', { quote: 'Anvils.', note: undefined })] }],
          sources: [source('one', 'primary')],
        },
      ],
      [{ claims: [{ ...claim, status: 'unverified' }] }],
    ],
  },
  'source-doubled': {
    trips: [{ sources: [{ ...source('one'), url: 'https://example.org/shared#part' }] }],
    says: 'at “one”: one is the document of content/sources/shared.yaml: write shared in its place.',
    keeps: [[{ sources: [source('one'), source('two')] }], [{ sources: [source('shared')] }]],
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
};
