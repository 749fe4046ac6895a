import { describe, expect, test } from 'vitest';
import { amount, article, cast, claims, PROSE, reasons, reported } from '../support/article.ts';

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
    ).toMatchInlineSnapshot(
      `""globex" is not known: add {id: globex, role: …} to entities, or correct the id. It stands in 1 more place."`,
    );
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
      ""nowhere" is not known: add it to sources, or correct the id. It stands in 2 more places.
      "all" is not known: add it to amounts, or correct the id.
      "stakes" is not known: add it to amounts, or correct the id.
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
      amount-3 is in EUR and amount-1 in USD: a part has the currency or unit of its whole. Correct one, or take partOf out."
    `);
  });

  test('a part may be larger than a whole that is only a lower limit', () => {
    const parts = amounts({ value: 10, bound: 'at-least' }, { value: 11, partOf: 'amount-1' });
    expect(reasons(article({ amounts: parts }))).toBe('no problem');
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
    24:13 error claims[2].status: Write confirmed, single-source, disputed, contradicted, outdated or unverified, not "maybe".                             schema       glosswire

    ✖ 3 errors"
  `);
});
