import { describe, expect, test } from 'vitest';
import { news } from '../../src/publication-record/news.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { claim, registry } from '../support/article.ts';
import { compared, published, RECORD_PATH, sealedFirst, second, TODAY } from '../support/record.ts';
import { viewOf } from '../support/views.ts';

const promise = { ...claim, due: '2027-03' };
const kept = { date: TODAY, outcome: 'kept', note: 'It came in time.' };
const sealed = sealedFirst({ claims: [promise, second] });
const against = (own: object) => compared(sealed, published({ claims: [{ ...promise, ...own }, second] }));

test('a record without them is the same as it was', () => {
  const record = sealedFirst();
  expect(serialize(record)).not.toMatch(/due|outcome/);
  expect(compared(record, published({ claims: [promise, second] }))).toBe('no problem');
});

test('the time by which something is due is sealed when it is first told, and so is what came of it', () => {
  const record = sealedFirst();
  const next = seal(record, published({ claims: [promise, second] }), TODAY);
  expect(news(record, next)).toEqual(['first: version 2, due 2027-03']);
  const settled = seal(next, published({ claims: [{ ...promise, history: [kept] }, second] }), TODAY);
  expect(news(next, settled)).toEqual(['first: version 3, kept, 1 entry added to its history']);
  expect(settled.claims[0]?.versions.at(-1)).toMatchObject({ due: '2027-03', outcome: 'kept' });
  expect(readRecord({ path: RECORD_PATH, text: serialize(settled) })).toEqual({ ok: true, record: settled });
  expect(seal(settled, published({ claims: [{ ...promise, history: [kept] }, second] }), TODAY)).toEqual(
    settled,
  );
});

describe('nobody puts it off in silence', () => {
  test('to a later day', () => {
    expect(against({ due: '2028' })).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      22:10 error The due date of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
        published due: "2027-03"
        now: "2028"
      Add to the claim:
          history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
    expect(against({ due: '2028', history: [{ date: TODAY, note: 'Put off.' }] })).toBe('no problem');
  });

  test('for good', () => {
    expect(against({ due: undefined })).toContain('published due: "2027-03"\n  now: nothing');
  });

  test('nor says another outcome than readers were told', () => {
    const settled = seal(sealed, published({ claims: [{ ...promise, history: [kept] }, second] }), TODAY);
    const other = published({ claims: [{ ...promise, history: [{ ...kept, outcome: 'broken' }] }, second] });
    expect(compared(settled, other)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      23:5 error The outcome of the claim "first" changed since 2026-12-01, and nothing tells readers so. claim-changed glosswire
        published outcome: "kept"
        now: "broken"
      Add to the end of its history:
            - {date: 2026-12-01, note: "What changed, and why."}
      Or put back what was published.

      ✖ 1 error"
    `);
  });

  test('and readers see the version that put it off', () => {
    const later = published({
      claims: [{ ...promise, due: '2028', history: [{ date: TODAY, note: 'Put off.' }] }, second],
    });
    const [shown] = viewOf(later, registry, seal(sealed, later, TODAY)).claims;
    expect(shown?.versions.map(({ due }) => due?.iso)).toEqual(['2027-03', '2028']);
  });
});
