import { describe, expect, test } from 'vitest';
import {
  amount,
  article,
  cast,
  claim,
  compiled,
  PROSE,
  reasons,
  reported,
  source,
} from '../support/article.ts';

const picture = {
  kind: 'scale',
  title: 'Two sums',
  after: 'Acme said on Monday',
  amounts: ['stake', 'other'],
};
const other = { ...amount, id: 'other', value: 13_000_000_000, quote: '$14 billion' };
const drawn = (own: Record<string, unknown>, more: Record<string, unknown> = {}, prose = PROSE) =>
  article({ entities: cast, amounts: [amount, other], pictures: [{ ...picture, ...own }], ...more }, prose);

describe('where a picture stands', () => {
  test('it is below the block in which its words end', () => {
    const prose = `First paragraph.\n\n${PROSE}\n- One item.\n- Another item.\n\nThe end.\n`;
    const blocksWith = (after: string) =>
      compiled(drawn({ after }, {}, prose)).rendered.blocks.map(({ pictures }) => pictures.length);
    expect(blocksWith('First paragraph.')).toEqual([1, 0, 0, 0]);
    expect(blocksWith('Acme said on Monday')).toEqual([0, 1, 0, 0]);
    expect(blocksWith('into Globex. One item')).toEqual([0, 0, 1, 0]);
    expect(blocksWith('The end.')).toEqual([0, 0, 0, 1]);
  });

  test('words that are not there are answered with the closest ones', () => {
    expect(reported(drawn({ after: 'Acme said on Tuesday that' }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      24:12 error These words are not in the article. If the closest passage is meant, write: quote-absent glosswire
          after: Acme said on Monday that

      ✖ 1 error"
    `);
  });

  test('words that nothing resembles are told so', () => {
    expect(reasons(drawn({ after: 'the moon is made of cheese' }))).toMatchInlineSnapshot(
      `"These words are not in the article. Nothing in the article resembles them. Quote the words that state it now, or take this picture out."`,
    );
  });

  test('words that stand twice need a prefix or a suffix', () => {
    const prose = `${PROSE}\nOn Friday Acme said on Monday again.\n`;
    expect(reported(drawn({}, {}, prose))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      24:12 error These words stand in 2 places. Add the lines that choose one of them: quote-ambiguous glosswire
      1. Acme said on Monday that it had put more than $14…
          suffix: that
      2. …illion into Globex. On Friday Acme said on Monday again. …
          prefix: Friday

      ✖ 1 error"
    `);
    expect(compiled(drawn({ suffix: 'again' }, {}, prose)).rendered.blocks[1]?.pictures).toEqual([0]);
  });
});

describe('what a picture can show', () => {
  test('ids that are not known', () => {
    expect(reported(drawn({ amounts: ['stakes', 'other'] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      26:9 error "stakes" is not known. Did you mean "stake"? If not, add it to amounts, or correct the id. unknown-amount glosswire

      ✖ 1 error"
    `);
    expect(
      reasons(drawn({ kind: 'timeline', amounts: [], claims: ['frst'] }, { claims: [claim] })),
    ).toMatchInlineSnapshot(
      `""frst" is not known. Did you mean "first"? If not, add it to claims, or correct the id."`,
    );
  });

  test('one sum, or the same sum twice, is no comparison', () => {
    expect(reasons(drawn({ amounts: ['stake'] }))).toMatchInlineSnapshot(
      `"A scale compares at least two amounts: write amounts: [one-amount, another-amount]."`,
    );
    expect(reasons(drawn({ amounts: ['stake', 'other', 'stake'] }))).toMatchInlineSnapshot(
      `"stake is in this picture already: take one of the two out."`,
    );
  });

  test('sums on one scale have one currency', () => {
    expect(reported(drawn({}, { amounts: [amount, { ...other, currency: 'EUR' }] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      28:9 error other is in EUR and stake in USD: sums on one scale have one currency or one unit. Make a picture of each. picture glosswire

      ✖ 1 error"
    `);
  });

  test('a flow needs to know who pays whom', () => {
    expect(
      reasons(
        drawn(
          { kind: 'flow' },
          {
            amounts: [
              { ...amount, from: 'acme' },
              { ...other, to: 'globex' },
            ],
          },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "stake does not say who pays whom: give the amount to, or take it out of this flow.
      other does not say who pays whom: give the amount from, or take it out of this flow."
    `);
    expect(reasons(drawn({ kind: 'flow' }))).toMatchInlineSnapshot(`
      "stake does not say who pays whom: give the amount from and to, or take it out of this flow.
      other does not say who pays whom: give the amount from and to, or take it out of this flow."
    `);
  });

  test('money that stands still flows nowhere', () => {
    const sides = { from: 'acme', to: 'globex' };
    expect(
      reasons(
        drawn(
          { kind: 'flow' },
          {
            amounts: [
              { ...amount, ...sides },
              { ...other, ...sides, kind: 'valuation' },
            ],
          },
        ),
      ),
    ).toMatchInlineSnapshot(
      `"other is valuation, which nobody pays: take it out of this flow, or write kind: scale."`,
    );
  });

  test('a timeline needs dates', () => {
    const timeline = { kind: 'timeline', amounts: undefined };
    expect(reasons(drawn(timeline, { claims: [claim] }))).toMatchInlineSnapshot(
      `"None of these claims has a history or a source with a date, so there is no time to draw. Name claims that have."`,
    );
    const evidence = [{ source: 'report', stance: 'supports', note: 'Says so.' }];
    const dated = {
      claims: [{ ...claim, evidence }],
      sources: [{ ...source('report'), published: '2026-11' }],
    };
    expect(reported(drawn(timeline, dated))).toBe('no problem');
  });

  test('each kind has fields of its own', () => {
    expect(reasons(drawn({ claims: ['first'] }, { claims: [claim] }))).toMatchInlineSnapshot(
      `"A scale has no claims: take it out, or write kind: timeline."`,
    );
    expect(
      reasons(
        drawn(
          { kind: 'timeline', labels: { stake: 'Acme' }, mark: 1 },
          { claims: [{ ...claim, history: [{ date: '2026-11-23', note: 'Changed.' }] }] },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "A timeline has no amounts: take it out, or write kind: scale or kind: flow.
      A timeline has no labels: take it out, or write kind: scale.
      A timeline has no mark: take it out, or write kind: scale."
    `);
  });

  test('a label belongs to a row', () => {
    expect(reported(drawn({ labels: { stakes: 'Acme' } }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      29:15 error stakes is not among the amounts of this picture: add it there, or take its label out. picture glosswire

      ✖ 1 error"
    `);
  });

  test('a title is short text, and a kind one of three', () => {
    expect(reported(drawn({ title: 'x'.repeat(101), kind: 'pie' }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:11 error pictures[1].kind: Write scale, flow or timeline, not "pie".            schema glosswire
      23:12 error pictures[1].title: Shorten this to at most 100 characters: it has 101. schema glosswire

      ✖ 2 errors"
    `);
    expect(reasons(drawn({ title: undefined, after: undefined }))).toMatchInlineSnapshot(`
      "pictures[1].title is missing. Write text such as "Three sums, one ceiling".
      pictures[1].after is missing. Copy the words that this is about from the article as text."
    `);
  });
});
