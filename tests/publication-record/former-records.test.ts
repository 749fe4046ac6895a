import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { type Claim, evidenceSchema } from '../../src/model/claim.ts';
import { statusNow } from '../../src/model/former-words.ts';
import type { ArticleRecord, Version } from '../../src/model/record.ts';
import { compare } from '../../src/publication-record/compare.ts';
import { textDigest, versionDigest } from '../../src/publication-record/digest.ts';
import { news } from '../../src/publication-record/news.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { report } from '../../src/reporters/problems.ts';
import { PROSE, registry, source } from '../support/article.ts';
import { published, TODAY } from '../support/record.ts';
import { viewOf } from '../support/views.ts';

/** The records of two articles as they were sealed before evidence was. */
const slugs = ['microsoft-openai-stargate', 'who-pays-for-stargate'];

function recordOf(slug: string): ArticleRecord {
  const text = readFileSync(`tests/fixtures/former-records/${slug}.yaml`, 'utf8');
  const read = readRecord({ path: `content/record/${slug}.yaml`, text });
  if (!read.ok) throw new Error(report(read.problems));
  return read.record;
}

/** An article that makes the claims of a record, with evidence that the record knows nothing of. */
function articleOf(record: ArticleRecord, fields: Partial<Claim> = {}): CompiledArticle {
  const compiled = published({ published: record.published, sources: [source('filing')] });
  const [model] = compiled.article.claims;
  if (model === undefined) throw new Error('The article of tests makes a claim.');
  const made = record.claims.map(({ id, versions, history: entries }): Claim => {
    const { statement = '', status, verdict } = versions.at(-1) ?? {};
    const evidence = [evidenceSchema.parse({ source: 'filing', stance: 'supports', note: `On ${id}.` })];
    const history = Array.from({ length: entries }, () => ({ date: '2026-11-24', note: 'It changed.' }));
    return {
      ...model,
      history,
      id,
      statement,
      verdict,
      status: statusNow(status ?? 'unverified'),
      evidence,
      ...fields,
    };
  });
  return { ...compiled, slug: record.article, article: { ...compiled.article, claims: made } };
}

/** A version as it would have been sealed before evidence was. */
function former({ date, status, statement, verdict }: Version): Version {
  const words = { date, status, statement, ...(verdict !== undefined && { verdict }) };
  return { ...words, digest: versionDigest(words) };
}

/** The record, with the text of the article of tests in place of its own. */
const withText = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  versions: [{ date: '2026-11-23', digest: textDigest(PROSE.trim()) }],
});

test.each(slugs)('the record of %s is read, and found whole', (slug) => {
  expect(recordOf(slug).claims.length).toBeGreaterThan(30);
});

test.each(slugs)('the evidence of %s, which was not sealed, is no change', (slug) => {
  const record = withText(recordOf(slug));
  expect(compare(record, articleOf(record), TODAY)).toEqual([]);
});

test.each(slugs)('the next sealing of %s seals the evidence as well, and continues the chain', (slug) => {
  const record = withText(recordOf(slug));
  const article = articleOf(record);
  const next = seal(record, article, TODAY);
  expect(news(record, next)).toEqual([`evidence sealed as well: ${record.claims.length} claims`]);
  for (const [index, { versions }] of next.claims.entries()) {
    const before = record.claims[index]?.versions ?? [];
    expect(versions.slice(0, before.length)).toEqual(before);
    expect(versions.slice(before.length)).toMatchObject([
      { date: TODAY, previous: before.at(-1)?.digest, assessment: 'One outlet says so.' },
    ]);
  }
  expect(seal(next, article, '2026-12-02')).toEqual(next);
  expect(compare(next, article, TODAY)).toEqual([]);
  expect(readRecord({ path: `content/record/${slug}.yaml`, text: serialize(next) })).toEqual({
    ok: true,
    record: next,
  });
});

test('readers are not told of it as a new version', () => {
  const article = published();
  const first = seal(undefined, article, '2026-11-23');
  const record = {
    ...first,
    claims: first.claims.map((claim) => ({ ...claim, versions: claim.versions.map(former) })),
  };
  const next = seal(record, article, TODAY);
  expect(next.claims.map(({ versions }) => versions.length)).toEqual([2, 2]);
  const [was, is] = [record, next].map((sealed) => {
    const { record: _, ...shown } = viewOf(article, registry, sealed);
    return shown;
  });
  expect(is).toEqual(was);
});

test('what was sealed then is still held against what is said now', () => {
  const record = withText(recordOf('who-pays-for-stargate'));
  const [problem] = compare(record, articleOf(record, { statement: 'Something else.' }), TODAY);
  expect(problem?.code).toBe('claim-changed');
});

test('a former seal does not fit what was edited', () => {
  const slug = 'who-pays-for-stargate';
  const text = readFileSync(`tests/fixtures/former-records/${slug}.yaml`, 'utf8');
  const read = readRecord({
    path: `content/record/${slug}.yaml`,
    text: text.replace('corrections: 0', 'corrections: 1'),
  });
  expect(read.ok ? '' : read.problems[0]?.reason).toContain('its last line, the seal, does not fit');
});
