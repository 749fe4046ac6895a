import { describe, expect, test } from 'vitest';
import { claim } from '../support/article.ts';
import { compared, published, second } from '../support/record.ts';
import { checked, gone, renamed, withdrawal } from './support.ts';

describe('a former id', () => {
  const of = (...claims: object[]) => checked({ claims: [...claims, second] });

  test('that is in use', () => {
    expect(of({ ...claim, formerly: ['second'] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error "second" is in use: it is the id of claims[2], so its address cannot lead to "first". Give claims[2] another id, or take "second" out of formerly. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that is the claim’s own', () => {
    expect(of({ ...claim, formerly: ['first'] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error "first" is the id that the claim has: take it out of formerly. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that two claims claim', () => {
    const [a, b] = [
      { ...claim, id: 'a', formerly: ['first'] },
      { ...claim, id: 'b', formerly: ['first'] },
    ];
    expect(of(a, b)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      34:9 error claims[1], "a", has the former id "first" too. Its address can lead to one claim: take it out of one of the two. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that is withdrawn', () => {
    const claims = [{ ...claim, id: 'stake', formerly: ['first'] }, second];
    expect(checked({ claims, withdrawn: [withdrawal] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error "first" is withdrawn: a claim either goes on under another id or is no longer made. Take "first" out of formerly or out of withdrawn. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that was withdrawn before', () => {
    const claims = [{ ...claim, id: 'stake', formerly: ['first'] }, second];
    expect(compared(gone, published({ claims, withdrawn: [withdrawal] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error "first" is withdrawn: a claim either goes on under another id or is no longer made. Take "first" out of formerly. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that was never published', () => {
    expect(of({ ...claim, formerly: ['zeroth'] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error No claim was published as "zeroth", so no address leads there: take it out of formerly, or correct it. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('of a claim that was published beside this one', () => {
    expect(checked({ claims: [{ ...claim, formerly: ['second'] }] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:9 error "second" was published beside "first" as a claim of its own: one claim cannot go on from two. Withdraw "second" instead. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('that leads to another claim', () => {
    const claims = [
      { ...claim, id: 'a' },
      { ...second, formerly: ['first'] },
    ];
    expect(compared(renamed, published({ claims }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      32:9 error "first" was published as a former id of "a" and leads there: take it out of formerly. former-id glosswire

      ✖ 1 error"
    `);
  });

  test('cannot be the id of a new claim', () => {
    const claims = [{ ...claim, id: 'a' }, second, claim];
    expect(compared(renamed, published({ claims }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      31:9 error "first" was published as a former id of "a", and its address leads there: give this claim another id. former-id glosswire

      ✖ 1 error"
    `);
  });
});
