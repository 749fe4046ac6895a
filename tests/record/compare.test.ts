import { describe, expect, test } from 'vitest';
import { seal } from '../../src/record/seal.ts';
import { claim, PROSE } from '../support/article.ts';
import { compared, published, sealedFirst, second, TODAY } from '../support/record.ts';

const record = sealedFirst();
const change = { date: TODAY, note: 'It was more.' };
const reworded = { ...claim, statement: 'Acme has put "nearly" $14 billion into Globex.' };
const withdrawal = { id: 'first', date: TODAY, note: 'It was a draft.' };
const checked = (fields: Record<string, unknown>, prose = PROSE) =>
  compared(record, published(fields, prose));

test('what is published as it was sealed has no problem', () => {
  expect(checked({})).toBe('no problem');
});

test('an article that was never sealed has nothing to answer for', () => {
  expect(compared(undefined, published({ claims: [{ ...claim, formerly: ['zeroth'] }] }))).toBe('no problem');
});

describe('a claim that is gone', () => {
  test('is missed, with the YAML of each choice', () => {
    expect(checked({ claims: [second] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      12:1 error The claim "first" was published on 2026-11-23 and is gone, but its address is public. Write one of these: claim-vanished glosswire
      1. Put it back into claims (git log -p has the rest of it):
        - id: first
          statement: Acme has put more than $14 billion into Globex.
          status: reported
      2. It goes on under another id: add this to the claim that continues it:
          formerly: [first]
      3. It is no longer made: add this at the top level:
      withdrawn:
        - {id: first, date: 2026-12-01, note: "Why it was withdrawn."}

      ✖ 1 error"
    `);
  });

  test('is told of the claim that says the same under a new id', () => {
    expect(checked({ claims: [{ ...claim, id: 'stake' }, second], withdrawn: [] })).toContain(
      'add this to "stake", which says the same:\n    formerly: [first]',
    );
  });

  test('is well where it is withdrawn or goes on under another id', () => {
    expect(checked({ claims: [second], withdrawn: [withdrawal] })).toBe('no problem');
    expect(checked({ claims: [{ ...claim, id: 'stake', formerly: ['first'] }, second] })).toBe('no problem');
  });
});

describe('a claim that changed', () => {
  test('in its words', () => {
    expect(checked({ claims: [reworded, second] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      16:16 error The words of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published statement: "Acme has put more than $14 billion into Globex."
        now: "Acme has put \\"nearly\\" $14 billion into Globex."
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('in its status', () => {
    expect(checked({ claims: [{ ...claim, status: 'unverified' }, second] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      20:13 error The status of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published status: "reported"
        now: "unverified"
      Add to the claim:
          history:
            - {date: 2026-12-01, status: unverified, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('in both, under a new id, where there is a history already', () => {
    const told = seal(record, published({ claims: [{ ...claim, history: [change] }, second] }), TODAY);
    const article = published({
      claims: [
        { ...reworded, id: 'stake', formerly: ['first'], status: 'unverified', history: [change] },
        second,
      ],
    });
    expect(compared(told, article)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      16:16 error The words and status of the claim "stake" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published statement: "Acme has put more than $14 billion into Globex."
        now: "Acme has put \\"nearly\\" $14 billion into Globex."
        published status: "reported"
        now: "unverified"
      Add to the end of its history:
            - {date: 2026-12-01, status: unverified, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('is well with a new entry in its history', () => {
    expect(checked({ claims: [{ ...reworded, history: [change] }, second] })).toBe('no problem');
  });

  test('must say so of its status in the history too', () => {
    expect(
      checked({ claims: [{ ...claim, status: 'unverified', history: [change] }, second] }),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:5 error The status of the claim "first" changed to unverified, but its history does not say when. Add status: unverified to the entry that tells of the change. claim-changed glosswire

      ✖ 1 error"
    `);
  });

  test('cannot lose what its history told', () => {
    const told = seal(record, published({ claims: [{ ...claim, history: [change] }, second] }), TODAY);
    expect(compared(told, published())).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      13:5 error The history had 1 entry when it was published and has 0. Put back what is missing: git log -p shows it. An entry that was wrong is followed by another. notice-removed glosswire

      ✖ 1 error"
    `);
  });
});

describe('prose that changed', () => {
  const prose = `${PROSE}\nIt has since put in more.\n`;

  test('silently', () => {
    expect(checked({}, prose)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      6:12 error The prose is not what was published on 2026-11-23, and nothing tells readers so. Say what was wrong: text-changed glosswire
      corrections:
        - {date: 2026-12-01, note: "What was wrong and what is right."}
      Where nothing was wrong, give the day of the change instead:
      updated: 2026-12-01
      Or put the published prose back.

      ✖ 1 error"
    `);
  });

  test('silently since a correction and an update', () => {
    const told = seal(record, published({ updated: TODAY, corrections: [change] }, prose), TODAY);
    const article = published({ updated: TODAY, corrections: [change] });
    expect(compared(told, article, '2026-12-02')).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      36:10 error The prose is not what was published on 2026-12-01, and nothing tells readers so. Say what was wrong: text-changed glosswire
        - {date: 2026-12-02, note: "What was wrong and what is right."}
      Where nothing was wrong, give the day of the change instead:
      updated: 2026-12-02
      Or put the published prose back.

      ✖ 1 error"
    `);
  });

  test('is well with a correction, or a new day of update', () => {
    expect(checked({ corrections: [change] }, prose)).toBe('no problem');
    expect(checked({ updated: '2026-11-23' }, prose)).toBe('no problem');
    expect(checked({ updated: '2026-11-22' }, prose)).not.toBe('no problem');
  });

  test('cannot make use of a correction that was there before', () => {
    const told = seal(record, published({ corrections: [change] }), TODAY);
    expect(compared(told, published({ corrections: [change] }, prose))).not.toBe('no problem');
  });

  test('cannot lose a correction or an update', () => {
    const told = seal(record, published({ updated: TODAY, corrections: [change] }), TODAY);
    expect(compared(told, published())).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      2:1 error Corrections published: 1; left: 0. Put back what is missing: git log -p shows it. A correction that was wrong is followed by another. notice-removed glosswire
      2:1 error Readers were told of an update on 2026-12-01. Write updated: 2026-12-01, or a later day.                                              notice-removed glosswire

      ✖ 2 errors"
    `);
  });
});

describe('an article', () => {
  test('cannot change the day of its first publication', () => {
    expect(checked({ published: '2026-11-20' })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      6:12 error The article was first published on 2026-11-23, which does not change. Write published: 2026-11-23, and give the day of a later change as updated. published-changed glosswire

      ✖ 1 error"
    `);
  });

  test('cannot become a draft again', () => {
    expect(checked({ draft: true })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      36:8 error The article was published on 2026-11-23 and cannot be a draft again: its addresses would be gone. Take "draft" out. To take claims back, withdraw them. article-vanished glosswire

      ✖ 1 error"
    `);
  });
});

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
    const gone = seal(record, published({ claims: [second], withdrawn: [withdrawal] }), TODAY);
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
    const renamed = seal(
      record,
      published({ claims: [{ ...claim, id: 'a', formerly: ['first'] }, second] }),
      TODAY,
    );
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
    const renamed = seal(
      record,
      published({ claims: [{ ...claim, id: 'a', formerly: ['first'] }, second] }),
      TODAY,
    );
    const claims = [{ ...claim, id: 'a' }, second, claim];
    expect(compared(renamed, published({ claims }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      31:9 error "first" was published as a former id of "a", and its address leads there: give this claim another id. former-id glosswire

      ✖ 1 error"
    `);
  });
});

describe('a withdrawal', () => {
  const gone = seal(record, published({ claims: [second], withdrawn: [withdrawal] }), TODAY);

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
    const renamed = seal(
      record,
      published({ claims: [{ ...claim, id: 'a', formerly: ['first'] }, second] }),
      TODAY,
    );
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

describe('a date in the future', () => {
  const dated = (date: string) => checked({ claims: [{ ...claim, history: [{ ...change, date }] }, second] });

  test('is refused in a history', () => {
    expect(dated('2027-01-01')).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:15 error 2027-01-01 is in the future: today is 2026-12-01. Write the day on which it happened; what is only planned is no change yet. future glosswire

      ✖ 1 error"
    `);
  });

  test('is refused wherever something is told', () => {
    const date = '2027-01-01';
    expect(
      checked({
        updated: date,
        corrections: [{ ...change, date }],
        claims: [second],
        withdrawn: [{ ...withdrawal, date }],
      }).match(/^\d.* future/gm),
    ).toHaveLength(3);
  });

  test('is one in the next year or month as well, but not in this one', () => {
    expect(dated('2027')).not.toBe('no problem');
    expect(dated('2027-01')).not.toBe('no problem');
    expect(dated('2026')).toBe('no problem');
    expect(dated('2026-12')).toBe('no problem');
  });

  test('is none where it is tomorrow, which has begun elsewhere', () => {
    expect(dated('2026-12-02')).toBe('no problem');
    expect(dated('2026-12-03')).not.toBe('no problem');
  });

  test('is not measured by a clock that is behind what was published', () => {
    const article = published({
      claims: [{ ...claim, history: [{ ...change, date: '2026-11-20' }] }, second],
    });
    expect(compared(record, article, '1970-01-01')).toBe('no problem');
    expect(compared(undefined, article, '1970-01-01')).toBe('no problem');
  });
});
