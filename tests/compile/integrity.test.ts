import { describe, expect, test } from 'vitest';
import { amount, article, cast, claim, PROSE, reasons, reported, source } from '../support/article.ts';

const claims = (...fields: Record<string, unknown>[]) =>
  fields.map((own, index) => ({ ...claim, id: `claim-${index + 1}`, ...own }));
const amounts = (...fields: Record<string, unknown>[]) =>
  fields.map((own, index) => ({ ...amount, id: `amount-${index + 1}`, ...own }));

describe('what one part says of another', () => {
  test('an entity without a file is told to write one', () => {
    expect(reported(article({ entities: [{ id: 'initech', role: 'x' }] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      8:9 error "initech" is not known: write content/entities/initech.yaml first, or correct the id. unknown-entity glosswire

      ✖ 1 error"
    `);
  });

  test('a misspelt entity is answered with the one that was meant', () => {
    expect(reported(article({ entities: [{ id: 'acmee', role: 'x' }] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      8:9 error "acmee" is not known. Did you mean "acme"? If not, write content/entities/acmee.yaml first, or correct the id. unknown-entity glosswire

      ✖ 1 error"
    `);
  });

  test('an entity outside the cast is told to join it', () => {
    expect(
      reasons(
        article({ entities: cast.slice(0, 1), claims: claims({ about: ['globex'], through: 'globex' }) }),
      ),
    ).toMatchInlineSnapshot(`
      ""globex" is not known: add {id: globex, role: …} to entities, or correct the id.
      "globex" is not known: add {id: globex, role: …} to entities, or correct the id."
    `);
  });

  test('unknown sources, amounts and claims are each told where to add them', () => {
    expect(
      reasons(
        article({
          entities: cast,
          origin: { source: 'nowhere' },
          amounts: amounts({ sources: ['nowhere'], partOf: 'all' }),
          claims: claims({
            amounts: ['stakes'],
            evidence: [{ source: 'nowhere', stance: 'supports', note: 'x' }],
            partOf: 'whole',
            dependsOn: ['other'],
            conflictsWith: ['another'],
          }),
        }),
      ),
    ).toMatchInlineSnapshot(`
      ""nowhere" is not known: add it to sources, or correct the id.
      "nowhere" is not known: add it to sources, or correct the id.
      "all" is not known: add it to amounts, or correct the id.
      "stakes" is not known: add it to amounts, or correct the id.
      "nowhere" is not known: add it to sources, or correct the id.
      "whole" is not known: add it to claims, or correct the id.
      "other" is not known: add it to claims, or correct the id.
      "another" is not known: add it to claims, or correct the id."
    `);
  });

  test('an id given twice is told which one was first', () => {
    expect(
      reported(article({ entities: cast, claims: claims({ id: 'same' }, { id: 'same' }) })),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:9 error "same" is already the id of claims[1]. An id is a public address: give this one another. duplicate-id glosswire

      ✖ 1 error"
    `);
  });

  test('a loop of parts is drawn', () => {
    expect(
      reasons(
        article({
          entities: cast,
          claims: claims({ partOf: 'claim-2' }, { partOf: 'claim-1' }),
          amounts: amounts({ partOf: 'amount-1' }),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "partOf goes round in a circle: claim-1 → claim-2 → claim-1. Take one of these links out.
      partOf goes round in a circle: claim-2 → claim-1 → claim-2. Take one of these links out.
      partOf goes round in a circle: amount-1 → amount-1. Take one of these links out."
    `);
  });

  test('a part larger than its whole, or in another currency, is told so', () => {
    expect(
      reasons(
        article({
          amounts: amounts(
            { value: 10 },
            { value: 11, partOf: 'amount-1' },
            { value: 1, currency: 'EUR', partOf: 'amount-1' },
          ),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "amount-2 (11) is larger than amount-1 (10), of which it is said to be a part. Correct one, or take partOf out.
      amount-3 is in EUR and amount-1 in USD: a part has the currency of its whole. Correct one, or take partOf out."
    `);
  });

  test('a part may be larger than a whole that is only a lower limit', () => {
    const parts = amounts({ value: 10, bound: 'at-least' }, { value: 11, partOf: 'amount-1' });
    expect(reasons(article({ amounts: parts }))).toBe('no problem');
  });
});

describe('a status must be carried by the evidence', () => {
  const sources = [source('filing', 'primary'), source('paper'), source('wire')];
  const evidence = (...given: [source: string, stance: string, independent?: boolean][]) =>
    given.map(([name, stance, independent = true]) => ({
      source: name,
      stance,
      independent,
      note: 'It says so.',
    }));
  const ofStatus = (status: string, ...given: Parameters<typeof evidence>) =>
    reasons(
      article({ entities: cast, sources, claims: [{ ...claim, status, evidence: evidence(...given) }] }),
    );

  test('confirmed needs a primary document or two independent sources', () => {
    expect(ofStatus('confirmed')).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has neither. Add evidence, or write reported."`,
    );
    expect(ofStatus('confirmed', ['paper', 'supports'], ['wire', 'supports', false])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has one of the two. Add evidence, or write reported."`,
    );
    expect(ofStatus('confirmed', ['paper', 'supports'], ['paper', 'supports'])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has one of the two. Add evidence, or write reported."`,
    );
    expect(ofStatus('confirmed', ['filing', 'contradicts'])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has neither. Add evidence, or write reported."`,
    );
    expect(ofStatus('confirmed', ['filing', 'supports'])).toBe('no problem');
    expect(ofStatus('confirmed', ['paper', 'supports'], ['wire', 'supports'])).toBe('no problem');
  });

  test('contradicted needs a source that contradicts', () => {
    expect(ofStatus('contradicted', ['paper', 'supports'])).toMatchInlineSnapshot(
      `""contradicted" needs a source with stance: contradicts. Add it, or write unverified."`,
    );
    expect(ofStatus('contradicted', ['paper', 'contradicts'])).toBe('no problem');
  });

  test('disputed needs both sides', () => {
    expect(ofStatus('disputed', ['paper', 'contradicts'])).toMatchInlineSnapshot(
      `""disputed" needs a source that supports and one that contradicts. Add what is missing, or write reported."`,
    );
    expect(ofStatus('disputed', ['paper', 'contradicts'], ['wire', 'supports'])).toBe('no problem');
  });

  test('outdated needs a source that tells what changed', () => {
    expect(ofStatus('outdated', ['paper', 'supports'])).toMatchInlineSnapshot(
      `""outdated" needs a source with stance: updates, which tells what changed. Add it, or write another status."`,
    );
    expect(ofStatus('outdated', ['paper', 'updates'])).toBe('no problem');
  });

  test('reported and unverified promise nothing', () => {
    expect(ofStatus('reported')).toBe('no problem');
    expect(ofStatus('unverified')).toBe('no problem');
  });
});

describe('who says so', () => {
  const says = (given: Record<string, unknown>) =>
    reasons(article({ entities: cast, claims: claims({ says: given }) }));

  test('an anonymous speaker is described', () => {
    expect(says({ record: 'anonymous' })).toMatchInlineSnapshot(
      `"An anonymous speaker is described in the words of the report: add as: people familiar with the matter."`,
    );
    expect(says({ record: 'anonymous', as: 'people familiar with the matter' })).toBe('no problem');
  });

  test('a named speaker is not anonymous', () => {
    expect(says({ record: 'anonymous', who: 'acme' })).toMatchInlineSnapshot(
      `"acme is named, so the record is not anonymous: write on-record, or take "who" out."`,
    );
  });

  test('every other record but the author’s own voice needs a speaker', () => {
    expect(says({ record: 'document' })).toMatchInlineSnapshot(
      `"The record "document" needs a speaker: add who with an entity id, or as with a description."`,
    );
    expect(says({ record: 'author' })).toBe('no problem');
  });
});

describe('the history of a claim', () => {
  const history = (status: string, ...changes: [date: string | number, status?: string][]) =>
    reasons(
      article({
        entities: cast,
        claims: claims({
          status,
          history: changes.map(([date, then]) => ({ date, status: then, note: 'It changed.' })),
        }),
      }),
    );

  test('runs from old to new', () => {
    expect(history('reported', ['2026-02-01'], ['2026-01-31'])).toMatchInlineSnapshot(
      `"2026-01-31 stands below 2026-02-01: put the oldest change first."`,
    );
    expect(history('reported', ['2026-02-01'], ['2026-02'], [2026])).toBe('no problem');
  });

  test('ends in the status that the claim has', () => {
    expect(history('reported', ['2026-02-01', 'unverified'])).toMatchInlineSnapshot(
      `"The claim is "reported", but its history ends in "unverified". Make them agree: add an entry, or correct the status."`,
    );
    expect(history('reported', ['2026-02-01', 'reported'], ['2026-03-01'])).toBe('no problem');
  });
});

test('problems of every kind are found in one go, in order of the file', () => {
  expect(
    reported(
      article(
        {
          published: '2026-02-30',
          claims: claims({ quote: 'these words are nowhere' }, { status: 'maybe' }),
        },
        PROSE,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    6:12  error published: 2026-02-30 is not in the calendar: check the month and the day.                                                                 schema       glosswire
    9:12  error These words are not in the article. Nothing in the article resembles them. Quote the words that state it now, or take this annotation out. quote-absent glosswire
    24:13 error claims[2].status: Write confirmed, reported, disputed, contradicted, outdated or unverified, not "maybe".                                  schema       glosswire

    ✖ 3 errors"
  `);
});
