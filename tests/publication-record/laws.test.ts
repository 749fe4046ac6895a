import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { compare } from '../../src/publication-record/compare.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { claim, PROSE } from '../support/article.ts';
import { published } from '../support/record.ts';

/** An article in the making: what a writer may do to it, each change told to readers as it must be. */
interface Draft {
  claims: (typeof claim & { formerly: string[]; history: object[] })[];
  withdrawn: object[];
  corrections: object[];
  prose: string;
  /** For new ids, days and words. */
  count: number;
}

const kinds = ['add', 'reword', 'revalue', 'rename', 'withdraw', 'rewrite', 'reorder', 'note'] as const;
type Edit = { kind: (typeof kinds)[number]; at: number };

/** Each state of a story is a whole article, compiled: enough runs for a law, few enough for a busy machine. */
const runs = { numRuns: 40 };
vi.setConfig({ testTimeout: 60_000 });

const edits = fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(9) }), { maxLength: 12 });
const start: Draft = { claims: [], withdrawn: [], corrections: [], prose: PROSE, count: 0 };
const dayOf = ({ count }: Draft) => `2026-12-${String(count + 1).padStart(2, '0')}`;

function edited(draft: Draft, { kind, at }: Edit): Draft {
  const count = draft.count + 1;
  const next = { ...draft, count };
  const told = { date: dayOf(next), note: `Change ${count}.` };
  const index = at % Math.max(1, draft.claims.length);
  const one = draft.claims[index];
  const replaced = (fields: object) => ({
    ...next,
    claims: draft.claims.map((item, place) => (place === index ? { ...item, ...fields } : item)),
  });
  if (kind === 'add' || one === undefined)
    return {
      ...next,
      claims: [{ ...claim, id: `claim-${count}`, formerly: [], history: [] }, ...draft.claims],
    };
  const history = [...one.history, told];
  if (kind === 'reword') return replaced({ statement: `Statement ${count}.`, history });
  if (kind === 'revalue') {
    const status = one.status === 'single-source' ? 'unverified' : 'single-source';
    return replaced({ status, history: [...one.history, { ...told, status }] });
  }
  if (kind === 'note') return replaced({ history: [...one.history, { ...told, status: one.status }] });
  if (kind === 'rename') return replaced({ id: `claim-${count}`, formerly: [one.id] });
  if (kind === 'rewrite')
    return { ...next, prose: `${PROSE}\nParagraph ${count}.\n`, corrections: [...draft.corrections, told] };
  if (kind === 'reorder') return { ...next, claims: draft.claims.toReversed() };
  return {
    ...next,
    claims: draft.claims.filter((item) => item !== one),
    withdrawn: [...draft.withdrawn, { id: one.id, ...told }],
  };
}

const compiledDraft = ({ claims, withdrawn, corrections, prose }: Draft): CompiledArticle =>
  published({ claims, withdrawn, corrections }, prose);

/** Every state of an article that is edited and sealed again and again. */
function story(changes: readonly Edit[]) {
  const states: {
    before: ArticleRecord | undefined;
    article: CompiledArticle;
    day: string;
    after: ArticleRecord;
  }[] = [];
  let draft = start;
  let record: ArticleRecord | undefined;
  for (const change of [{ kind: 'add', at: 0 } as const, ...changes]) {
    draft = edited(draft, change);
    const article = compiledDraft(draft);
    const after = seal(record, article, dayOf(draft));
    states.push({ before: record, article, day: dayOf(draft), after });
    record = after;
  }
  return states;
}

test('a change that is told to readers has no problem, before it is sealed or after', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      for (const { before, article, day, after } of story(changes)) {
        expect(compare(before, article, day)).toEqual([]);
        expect(compare(after, article, day)).toEqual([]);
      }
    }),
    runs,
  );
});

test('sealing twice gives the same bytes, on the same day or later', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      for (const { article, day, after } of story(changes))
        for (const again of [day, '2027-06-01'])
          expect(serialize(seal(after, article, again))).toBe(serialize(after));
    }),
    runs,
  );
});

test('what has been recorded stays: versions only grow, claims keep their place, former ids are kept', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      for (const { before, after } of story(changes)) {
        expect(after.versions.slice(0, before?.versions.length ?? 0)).toEqual(before?.versions ?? []);
        for (const [index, old] of (before?.claims ?? []).entries()) {
          const now = after.claims[index];
          expect(now?.versions.slice(0, old.versions.length)).toEqual(old.versions);
          expect(now?.published).toBe(old.published);
          expect([now?.id, ...(now?.formerly ?? [])]).toEqual(
            expect.arrayContaining([old.id, ...old.formerly]),
          );
          if (old.withdrawn) expect(now?.withdrawn).toEqual(old.withdrawn);
        }
      }
    }),
    runs,
  );
});

test('every address that was public leads to one claim', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const { after } = story(changes).at(-1) ?? {};
      const addresses = after?.claims.flatMap(({ id, formerly }) => [id, ...formerly]) ?? [];
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    runs,
  );
});

test('versions and days stand in order of time', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const { after } = story(changes).at(-1) ?? {};
      for (const { published, versions } of after?.claims ?? []) {
        const days = versions.map(({ date }) => date);
        expect(days).toEqual(days.toSorted());
        expect(days[0]).toBe(published);
      }
    }),
    runs,
  );
});
