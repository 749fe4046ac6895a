import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Version } from '../../src/model/record.ts';
import { versionDigest } from '../../src/publication-record/digest.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { claim, source } from '../support/article.ts';
import { compared, published, readReport, second, TODAY } from '../support/record.ts';
import { change } from './support.ts';

const filing = {
  source: 'filing',
  stance: 'supports',
  quote: 'commitments of $14 billion',
  page: 23,
  note: 'Counts what was promised.',
};
const update = { source: 'update', stance: 'context', note: 'Tells how it began.', independent: false };
const capture = (digit: string, on: string) => ({ on, sha256: digit.repeat(64), from: 'live', words: 12 });
const sources = [source('update'), { ...source('filing'), captures: [capture('a', '2026-11-20')] }];

/** The article with this of its first claim, and these sources. */
const article = (fields: Record<string, unknown> = {}, others: Record<string, unknown> = {}) =>
  published({ sources, claims: [{ ...claim, evidence: [filing, update], ...fields }, second], ...others });

const before = seal(undefined, article(), '2026-11-23');

test('a version seals assessment, evidence, the addresses of sources and what was captured of them', () => {
  expect(before.claims[0]?.versions).toEqual([
    {
      date: '2026-11-23',
      status: 'single-source',
      statement: 'Acme has put more than $14 billion into Globex.',
      assessment: 'One outlet says so.',
      evidence: [
        {
          stance: 'supports',
          url: 'https://example.org/filing',
          quote: 'commitments of $14 billion',
          page: 23,
          note: 'Counts what was promised.',
          capture: 'a'.repeat(64),
        },
        {
          stance: 'context',
          url: 'https://example.org/update',
          note: 'Tells how it began.',
          independent: false,
        },
      ],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
  expect(readReport(serialize(before))).toBe('no problem');
});

describe('a change that readers are not told of', () => {
  test('of an assessment and a note', () => {
    const changed = article({
      assessment: 'Two outlets say so.',
      evidence: [{ ...filing, note: 'Counts what was paid.' }, update],
    });
    expect(compared(before, changed)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      21:17 error The assessment and evidence of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published assessment: "One outlet says so."
        now: "Two outlets say so."
        published note on https://example.org/filing: "Counts what was promised."
        now: "Counts what was paid."
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('of a passage', () => {
    const evidence = [{ ...filing, quote: 'commitments of $15 billion', page: 24 }, update];
    expect(compared(before, article({ evidence }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      25:16 error The evidence of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published passage on https://example.org/filing: "commitments of $14 billion"
        now: "commitments of $15 billion"
        published page on https://example.org/filing: "23"
        now: "24"
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('of the address of a source', () => {
    const moved = sources.map((one) =>
      one.id === 'filing' ? { ...one, url: 'https://example.org/moved' } : one,
    );
    expect(compared(before, article({}, { sources: moved }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:17 error The evidence of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published address of a source: "https://example.org/filing"
        now: "https://example.org/moved"
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('of the evidence itself, one taken out and one put in', () => {
    const added = { source: 'update', stance: 'contradicts', quote: 'it was less' };
    expect(compared(before, article({ evidence: [update, added] }))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:5 error The evidence of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published evidence: "supports: https://example.org/filing, commitments of $14 billion"
        now: nothing
        published evidence: nothing
        now: "contradicts: https://example.org/update, it was less"
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
    expect(compared(before, article({ evidence: [] }))).toContain(
      '  published evidence: "supports: https://example.org/filing, commitments of $14 billion"\n  now: nothing\n',
    );
  });

  test('of stance or independence', () => {
    expect(compared(before, article({ evidence: [{ ...filing, stance: 'context' }, update] }))).toContain(
      '  published stance on https://example.org/filing: "supports"\n  now: "context"\n',
    );
    expect(compared(before, article({ evidence: [filing, { ...update, independent: true }] }))).toContain(
      '  published independence on https://example.org/update: "false"\n  now: nothing\n',
    );
  });
});

describe('no news', () => {
  test('is evidence in another order, which is not sealed anew', () => {
    const turned = article({ evidence: [update, filing] });
    expect(compared(before, turned)).toBe('no problem');
    expect(seal(before, turned, TODAY)).toEqual(before);
  });

  test.each([
    ['a first capture', [capture('b', '2026-11-24')], 'update'],
    ['a new capture', [capture('a', '2026-11-20'), capture('b', '2026-11-24')], 'filing'],
  ])('is %s of a source, which is sealed anew', (_, captures, id) => {
    const captured = sources.map((one) => (one.id === id ? { ...one, captures } : one));
    const now = article({}, { sources: captured });
    expect(compared(before, now)).toBe('no problem');
    const after = seal(before, now, TODAY);
    expect(after.claims[0]?.versions.map(({ date }) => date)).toEqual(['2026-11-23', TODAY]);
    expect(after.claims[0]?.versions[1]?.previous).toBe(before.claims[0]?.versions[0]?.digest);
    expect(seal(after, now, '2026-12-02')).toEqual(after);
  });
});

test('a change that the history tells is sealed, and continues what was sealed before', () => {
  const told = article({ assessment: 'Two outlets say so.', history: [change] });
  expect(compared(before, told)).toBe('no problem');
  const after = seal(before, told, TODAY);
  const [first, last] = after.claims[0]?.versions ?? [];
  expect(last).toMatchObject({ date: TODAY, assessment: 'Two outlets say so.', previous: first?.digest });
  expect(compared(after, told)).toBe('no problem');
});

describe('a chain that was broken by hand', () => {
  const told = article({ assessment: 'Two outlets say so.', history: [change] });
  const twice = seal(before, told, TODAY);
  const versions = twice.claims[0]?.versions ?? [];
  const withVersions = (changed: Version[]): ArticleRecord => ({
    ...twice,
    claims: twice.claims.map((one, index) => (index === 0 ? { ...one, versions: changed } : one)),
  });

  test('by taking the first version out', () => {
    const cut = withVersions(versions.slice(1));
    expect(readReport(serialize(cut))).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      18:20 error This version does not continue the one before it: a version was taken out or put in by hand. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('by putting a version in the form of old behind it', () => {
    const words = { date: TODAY, status: 'disputed' as const, statement: 'It is so.' };
    const old = withVersions([...versions, { ...words, digest: versionDigest(words) }]);
    expect(readReport(serialize(old))).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      51:20 error This version seals no evidence, though the one before it does: it was put in by hand, or by an older Glosswire. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('in the text of the article', () => {
    const text = serialize(twice).replace(/text: ..../, 'text: 0000');
    expect(readReport(text)).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      10:13 error This version was edited by hand: its digest does not fit its date, status and words. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });
});
