import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { versionDigest } from '../../src/publication-record/digest.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { claim } from '../support/article.ts';
import { compared, published, readReport, second, TODAY } from '../support/record.ts';
import { change, checked, record, resealed, withdrawal } from './support.ts';

const reworded = { ...claim, statement: 'Acme has put "nearly" $14 billion into Globex.' };

describe('a claim that is gone', () => {
  test('is missed, with the YAML of each choice', () => {
    expect(checked({ claims: [second] })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      12:1 error The claim "first" was published on 2026-11-23 and is gone, but its address is public. Write one of these: claim-vanished glosswire
      1. Put it back into claims (git log -p has the rest of it):
        - id: first
          statement: Acme has put more than $14 billion into Globex.
          status: single-source
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
        published status: "single-source"
        now: "unverified"
      Add to the claim:
          history:
            - {date: 2026-12-01, status: unverified, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('in both, under a new id, where there is a history already', () => {
    const told = resealed({ claims: [{ ...claim, history: [change] }, second] });
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
        published status: "single-source"
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
    const told = resealed({ claims: [{ ...claim, history: [change] }, second] });
    expect(compared(told, published())).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      13:5 error The history had 1 entry when it was published and has 0. Put back what is missing: git log -p shows it. An entry that was wrong is followed by another. notice-removed glosswire

      ✖ 1 error"
    `);
  });
});

describe('a verdict', () => {
  const judged = (verdict?: string, more: Record<string, unknown> = {}) => ({
    claims: [{ ...claim, ...(verdict !== undefined && { verdict }), ...more }, second],
  });
  const before = seal(undefined, published(judged('No: $13 billion')), '2026-11-23');

  test('that is the first needs no word to readers, and makes a version', () => {
    expect(checked(judged('No: $13 billion'))).toBe('no problem');
    expect(resealed(judged('No: $13 billion')).claims[0]?.versions.map(({ verdict }) => verdict)).toEqual([
      undefined,
      'No: $13 billion',
    ]);
  });

  test('that changed is told, and makes a version', () => {
    expect(compared(before, published(judged('No: $12 billion')))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:14 error The verdict of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published verdict: "No: $13 billion"
        now: "No: $12 billion"
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
    const explained = published(judged('No: $12 billion', { history: [change] }));
    expect(compared(before, explained)).toBe('no problem');
    expect(seal(before, explained, TODAY).claims[0]?.versions).toHaveLength(2);
  });

  test('that is gone is missed', () => {
    expect(compared(before, published(judged()))).toContain(
      'The verdict of the claim "first" changed since 2026-11-23, and nothing tells readers so.',
    );
    expect(compared(before, published(judged()))).toContain('  now: nothing\n');
  });

  test('stands in the record, which its seal and its digest cover', () => {
    const text = serialize(before);
    expect(text).toContain('        verdict: "No: $13 billion"\n        assessment: ');
    expect(readReport(text)).toBe('no problem');
    expect(readReport(text.replace('$13', '$12'))).toContain('its digest does not fit');
  });

  test('leaves a record without one as it was before there were verdicts', () => {
    expect(versionDigest({ date: '2026-11-23', status: 'contradicted', statement: 'It is so.' })).toBe(
      createHash('sha256').update('["2026-11-23","contradicted","It is so."]').digest('hex'),
    );
  });
});

describe('a status that was sealed under its former name', () => {
  const sealed = record.claims.map((one) => ({
    ...one,
    versions: one.versions.map((version) => {
      const words = { ...version, status: 'reported' as const };
      return { ...words, digest: versionDigest(words) };
    }),
  }));
  const old = { ...record, claims: sealed };

  test('stays as it was sealed, and is no change', () => {
    expect(readReport(serialize(old))).toBe('no problem');
    expect(compared(old, published())).toBe('no problem');
    expect(seal(old, published(), TODAY)).toEqual(old);
  });

  test('is told by the name that it has now, where it did change', () => {
    const changed = published({ claims: [{ ...claim, status: 'unverified' }, second] });
    expect(compared(old, changed)).toContain('  published status: "single-source"\n  now: "unverified"\n');
  });

  test('is read so in the article as well', () => {
    expect(compared(old, published({ claims: [{ ...claim, status: 'reported' }, second] }))).toBe(
      'no problem',
    );
  });
});
