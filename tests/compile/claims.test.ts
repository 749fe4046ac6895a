import { describe, expect, test } from 'vitest';
import { article, cast, claim, claims, compiled, reasons, source } from '../support/article.ts';

describe('a status must be carried by the evidence', () => {
  const sources = [source('filing', 'primary'), source('paper'), source('wire')];
  const evidence = (...given: [source: string, stance: string, independent?: boolean][]) =>
    given.map(([name, stance, independent = true]) => ({
      source: name,
      stance,
      independent,
      note: 'It says so.',
    }));
  const ofStatus = (status: string, ...given: Parameters<typeof evidence>) =>
    reasons(
      article({ entities: cast, sources, claims: [{ ...claim, status, evidence: evidence(...given) }] }),
    );

  test('confirmed needs a primary document or two independent sources', () => {
    expect(ofStatus('confirmed')).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has neither. Add evidence, or write single-source."`,
    );
    expect(ofStatus('confirmed', ['paper', 'supports'], ['wire', 'supports', false])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has one of the two. Add evidence, or write single-source."`,
    );
    expect(ofStatus('confirmed', ['paper', 'supports'], ['paper', 'supports'])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has one of the two. Add evidence, or write single-source."`,
    );
    expect(ofStatus('confirmed', ['filing', 'contradicts'])).toMatchInlineSnapshot(
      `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has neither. Add evidence, or write single-source."`,
    );
    expect(ofStatus('confirmed', ['filing', 'supports'])).toBe('no problem');
    expect(ofStatus('confirmed', ['paper', 'supports'], ['wire', 'supports'])).toBe('no problem');
  });

  test('contradicted needs a source that contradicts', () => {
    expect(ofStatus('contradicted', ['paper', 'supports'])).toMatchInlineSnapshot(
      `""contradicted" needs a source with stance: contradicts. Add it, or write unverified."`,
    );
    expect(ofStatus('contradicted', ['paper', 'contradicts'])).toBe('no problem');
  });

  test('disputed needs both sides', () => {
    expect(ofStatus('disputed', ['paper', 'contradicts'])).toMatchInlineSnapshot(
      `""disputed" needs a source that supports and one that contradicts. Add what is missing, or write single-source."`,
    );
    expect(ofStatus('disputed', ['paper', 'contradicts'], ['wire', 'supports'])).toBe('no problem');
  });

  test('outdated needs a source that tells what changed', () => {
    expect(ofStatus('outdated', ['paper', 'supports'])).toMatchInlineSnapshot(
      `""outdated" needs a source with stance: updates, which tells what changed. Add it, or write another status."`,
    );
    expect(ofStatus('outdated', ['paper', 'updates'])).toBe('no problem');
  });

  test('reported and unverified promise nothing', () => {
    expect(ofStatus('single-source')).toBe('no problem');
    expect(ofStatus('unverified')).toBe('no problem');
  });
});

describe('who says so', () => {
  const says = (given: Record<string, unknown>) =>
    reasons(article({ entities: cast, claims: claims({ says: given }) }));

  test('an anonymous speaker is described', () => {
    expect(says({ record: 'anonymous' })).toMatchInlineSnapshot(
      `"An anonymous speaker is described in the words of the report: add as: people familiar with the matter."`,
    );
    expect(says({ record: 'anonymous', as: 'people familiar with the matter' })).toBe('no problem');
  });

  test('a named speaker is not anonymous', () => {
    expect(says({ record: 'anonymous', who: 'acme' })).toMatchInlineSnapshot(
      `"acme is named, so the record is not anonymous: write on-record, or take "who" out."`,
    );
  });

  test('every other record but the author’s own voice needs a speaker', () => {
    expect(says({ record: 'document' })).toMatchInlineSnapshot(
      `"The record "document" needs a speaker: add who with an entity id, or as with a description."`,
    );
    expect(says({ record: 'author' })).toBe('no problem');
  });
});

describe('the history of a claim', () => {
  const history = (status: string, ...changes: [date: string | number, status?: string][]) =>
    reasons(
      article({
        entities: cast,
        claims: claims({
          status,
          history: changes.map(([date, then]) => ({ date, status: then, note: 'It changed.' })),
        }),
      }),
    );

  test('runs from old to new', () => {
    expect(history('single-source', ['2026-02-01'], ['2026-01-31'])).toMatchInlineSnapshot(
      `"2026-01-31 stands below 2026-02-01: put the oldest change first."`,
    );
    expect(history('single-source', ['2026-02-01'], ['2026-02'], [2026])).toBe('no problem');
  });

  test('ends in the status that the claim has', () => {
    expect(history('single-source', ['2026-02-01', 'unverified'])).toMatchInlineSnapshot(
      `"The claim is "single-source", but its history ends in "unverified". Make them agree: add an entry, or correct the status."`,
    );
    expect(history('single-source', ['2026-02-01', 'single-source'], ['2026-03-01'])).toBe('no problem');
  });
});

test('a word that had another name is read, and is what it is called now', () => {
  const says = { who: 'acme', record: 'reported' };
  const history = [{ date: '2026-01', status: 'reported', note: 'One outlet said so.' }];
  const [read] = compiled(article({ entities: cast, claims: claims({ status: 'reported', says, history }) }))
    .article.claims;
  expect([read?.status, read?.says.record, read?.history[0]?.status]).toEqual([
    'single-source',
    'own-word',
    'single-source',
  ]);
});

test('a word that there never was is answered with those that there are', () => {
  expect(reasons(article({ entities: cast, claims: claims({ status: 'constructor' }) }))).toBe(
    'claims[1].status: Write confirmed, single-source, disputed, contradicted, outdated or unverified, not "constructor".',
  );
});

describe('what is due by some day', () => {
  const of = (fields: Record<string, unknown>) =>
    reasons(article({ entities: cast, claims: claims(fields) }));
  const history = (date: string, outcome: string) => [{ date, outcome, note: 'It came.' }];

  test('is a day, a month or a year, and may have an outcome', () => {
    for (const due of ['2026-12-31', '2026-12', '2026', 2026]) expect(of({ due })).toBe('no problem');
    expect(of({ due: '2025', history: history('2026-02', 'late') })).toBe('no problem');
    expect(of({ due: 'soon' })).toMatchInlineSnapshot(
      `"claims[1].due: Write a date such as 2025-01-22, 2025-01 or 2025, not "soon"."`,
    );
  });

  test('is named where there is an outcome', () => {
    expect(of({ history: history('2026-02', 'kept') })).toMatchInlineSnapshot(
      `"Only what is due by some day can be kept: give the claim its day as due: 2029-01-31 (or a month, or a year), or take outcome out."`,
    );
  });

  test('was not late before it was due', () => {
    expect(of({ due: '2026-03', history: history('2026-03-31', 'late') })).toMatchInlineSnapshot(
      `"On 2026-03-31 it was not late: it is due by 2026-03-31. Write outcome: kept, or correct one of the dates."`,
    );
    expect(of({ due: '2026-03', history: history('2026-04-01', 'late') })).toBe('no problem');
  });

  test('has one of four outcomes', () => {
    expect(of({ due: '2026-03', history: history('2026-04-01', 'missed') })).toMatchInlineSnapshot(
      `"claims[1].history[1].outcome: Write kept, late, broken or dropped, not "missed"."`,
    );
  });
});
