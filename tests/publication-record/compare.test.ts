import { describe, expect, test } from 'vitest';
import { claim, PROSE } from '../support/article.ts';
import { compared, published, second, TODAY } from '../support/record.ts';
import { change, checked, record, resealed, withdrawal } from './support.ts';

test('what is published as it was sealed has no problem', () => {
  expect(checked({})).toBe('no problem');
});

test('an article that was never sealed has nothing to answer for', () => {
  expect(compared(undefined, published({ claims: [{ ...claim, formerly: ['zeroth'] }] }))).toBe('no problem');
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
    const told = resealed({ updated: TODAY, corrections: [change] }, prose);
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

  test('a second time on one day is told by the same day of update, and only as long as the day lasts', () => {
    const told = resealed({ updated: TODAY });
    const again = published({ updated: TODAY }, prose);
    expect(compared(told, again, TODAY)).toBe('no problem');
    expect(compared(told, again, '2026-12-02')).toContain('updated: 2026-12-02');
    expect(compared(told, again, '1970-01-01')).not.toBe('no problem');
  });

  test('cannot make use of a correction that was there before', () => {
    const told = resealed({ corrections: [change] });
    expect(compared(told, published({ corrections: [change] }, prose))).not.toBe('no problem');
  });

  test('cannot lose a correction or an update', () => {
    const told = resealed({ updated: TODAY, corrections: [change] });
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
