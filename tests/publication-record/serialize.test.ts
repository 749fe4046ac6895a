import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleRecord, Version } from '../../src/model/record.ts';
import { statementOf } from '../../src/publication-record/claims.ts';
import { versionDigest } from '../../src/publication-record/digest.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { RECORD_PATH, sealedFirst } from '../support/record.ts';

const day = fc.constantFrom('2026-11-23', '2026-12-01', '2027-02-28');
const status = fc.constantFrom('single-source' as const, 'confirmed' as const, 'outdated' as const);
const prose = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed());
const words = fc.record(
  { date: day, status, statement: prose, verdict: prose },
  { requiredKeys: ['date', 'status', 'statement'] },
);
const address = fc.webUrl();
const evidence = fc.record(
  {
    stance: fc.constantFrom('supports' as const, 'contradicts' as const),
    url: address,
    quote: prose,
    prefix: prose,
    suffix: prose,
    page: fc.integer({ min: 1, max: 999 }),
    note: prose,
    independent: fc.constant(false as const),
    capture: fc.constant('a'.repeat(64)),
  },
  { requiredKeys: ['stance', 'url'] },
);
const whole = fc.record({ assessment: prose, evidence: fc.array(evidence, { maxLength: 3 }) });
/** Versions as they were sealed first, and behind them versions with their evidence. */
const versions = fc
  .tuple(fc.array(words, { maxLength: 2 }), fc.array(fc.tuple(words, whole), { minLength: 1, maxLength: 2 }))
  .map(([former, chained]) => {
    const all: Version[] = [];
    for (const one of [...former, ...chained.map(([own, more]) => ({ ...own, ...more }))]) {
      const previous = 'assessment' in one ? all.at(-1)?.digest : undefined;
      const version = { ...one, ...(previous !== undefined && { previous }) };
      all.push({ ...version, digest: versionDigest(version) });
    }
    return all;
  });
const claim = fc.record(
  {
    id: fc.constantFrom('first', 'second-claim', 'null', 'true', 'no'),
    formerly: fc.constantFrom<string[]>([], ['old'], ['old', 'older-still']),
    published: day,
    history: fc.nat(),
    versions,
    withdrawn: fc.record({ date: day, note: prose }),
  },
  { requiredKeys: ['id', 'formerly', 'published', 'history', 'versions'] },
);
const records: fc.Arbitrary<ArticleRecord> = fc.record(
  {
    article: fc.constant('anvils'),
    published: day,
    updated: day,
    corrections: fc.nat(),
    versions: fc.constant(sealedFirst().versions),
    claims: fc.array(claim, { maxLength: 3 }),
  },
  { requiredKeys: ['article', 'published', 'corrections', 'versions', 'claims'] },
);

test('a record that is written is read back as it was, whatever its statements are', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(readRecord({ path: RECORD_PATH, text: serialize(record) })).toEqual({ ok: true, record });
    }),
  );
});

test('a record stays whole on a system that ends lines in another way', () => {
  fc.assert(
    fc.property(records, (record) => {
      const text = serialize(record).replaceAll('\n', '\r\n');
      expect(readRecord({ path: RECORD_PATH, text })).toEqual({ ok: true, record });
    }),
  );
});

test('a statement takes one line, so that a change of it shows as one', () => {
  const hostile = `He said: "no"\n\n<b>\\ # - & 👩‍👧 שלום\u2028\u0000\t${'x'.repeat(300)}`;
  const words = { date: '2026-11-23', status: 'single-source' as const, statement: hostile };
  const [first] = sealedFirst().claims;
  const record = (statement: string) => ({
    ...sealedFirst(),
    claims: first
      ? [{ ...first, versions: [{ ...words, statement, digest: versionDigest({ ...words, statement }) }] }]
      : [],
  });
  expect(serialize(record(hostile)).split('\n')).toHaveLength(serialize(record('plain')).split('\n').length);
});

test('half of a surrogate pair is stored as what a file can hold', () => {
  expect(statementOf({ statement: 'a\uD800b' })).toBe('a\uFFFDb');
});
