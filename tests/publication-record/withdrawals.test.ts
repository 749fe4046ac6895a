import { describe, expect, test } from 'vitest';
import { claim } from '../support/article.ts';
import { compared, published, second } from '../support/record.ts';
import { checked, gone, renamed, withdrawal } from './support.ts';

describe('a withdrawal', () => {
  test('of what was never published', () => {
    expect(checked({ withdrawn: [{ ...withdrawal, id: 'zeroth' }] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      37:9 error No claim was published as "zeroth", so there is nothing to withdraw: take this entry out, or correct the id. withdrawn glosswire

      ✖ 1 error"
    `);
  });

  test('in an article that was never sealed', () => {
    expect(
      compared(undefined, published({ claims: [second], withdrawn: [withdrawal] })),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      28:9 error "first" was never published: nothing of this article has been sealed. Take this entry out; if readers have seen the claim, put it back, run npm run seal, then withdraw it. withdrawn glosswire

      ✖ 1 error"
    `);
  });

  test('of what goes on under another id', () => {
    const claims = [{ ...claim, id: 'a' }, second];
    expect(compared(renamed, published({ claims, withdrawn: [withdrawal] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      37:9 error "first" goes on as "a": withdraw it under that id. withdrawn glosswire

      ✖ 1 error"
    `);
  });

  test('of what is still said', () => {
    expect(checked({ withdrawn: [withdrawal] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      37:9 error "first" is withdrawn, but claims[1] still makes it: take it out of claims, or take this entry out. withdrawn glosswire

      ✖ 1 error"
    `);
  });

  test('that stands twice', () => {
    expect(checked({ claims: [second], withdrawn: [withdrawal, withdrawal] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      31:9 error "first" is withdrawn[1] already: keep one. withdrawn glosswire

      ✖ 1 error"
    `);
  });

  test('that is taken back', () => {
    expect(compared(gone, published({ claims: [second] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      2:1 error The claim "first" was withdrawn on 2026-12-01, which readers were told. Put the withdrawal back: withdrawn glosswire
      withdrawn:
        - {id: first, date: 2026-12-01, note: "It was a draft."}

      ✖ 1 error"
    `);
    expect(compared(gone, published())).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      13:9 error The claim "first" was withdrawn on 2026-12-01, which readers were told. Put the withdrawal back and give the claim that you make now an id of its own: withdrawn glosswire
      withdrawn:
        - {id: first, date: 2026-12-01, note: "It was a draft."}

      ✖ 1 error"
    `);
  });

  test('that reads differently than it did', () => {
    const withdrawn = [{ ...withdrawal, note: 'We changed our minds.' }];
    expect(compared(gone, published({ claims: [second], withdrawn }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      28:9 error This withdrawal was published in another form. Put it back, and add what is new to corrections: withdrawn glosswire
        - {id: first, date: 2026-12-01, note: "It was a draft."}

      ✖ 1 error"
    `);
  });

  test('stays well once it is sealed', () => {
    expect(compared(gone, published({ claims: [second], withdrawn: [withdrawal] }))).toBe('no problem');
  });
});
