import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import type { Claim, Evidence } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { compare } from '../../src/publication-record/compare.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { claim, source } from '../support/article.ts';
import { published, TODAY } from '../support/record.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Draft {
  claims: Claim[];
  sources: Source[];
}

const evidence = (id: string, stance: Evidence['stance']): Evidence => ({
  source: id,
  stance,
  independent: true,
  quote: `the ${id} counts fourteen billion`,
  prefix: `says that ${id}`,
  suffix: 'of dollars in all',
  page: 7,
  note: `What the ${id} says of it.`,
});

const compiled = published({
  claims: ['first', 'second'].map((id) => ({
    ...claim,
    id,
    statement: `The ${id} thing is said to be so.`,
    verdict: `No: the ${id} is not`,
    evidence: [evidence('filing', 'supports'), evidence('update', 'contradicts')],
  })),
  sources: [source('filing'), source('update')],
});

/** The article with what was edited; whether its statuses hold is asked elsewhere. */
const articleOf = (draft: Draft): CompiledArticle => ({
  ...compiled,
  article: { ...compiled.article, ...draft },
});

const texts = ['statement', 'verdict', 'assessment'] as const;
const words = ['quote', 'prefix', 'suffix', 'note'] as const;
const others = ['status', 'stance', 'page', 'address', 'remove', 'add'] as const;
const edit = fc.record({
  claim: fc.nat(1),
  item: fc.nat(5),
  word: fc.nat(20),
  kind: fc.constantFrom(...texts, ...words, ...others),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** A text with one of its words exchanged for one that nothing has yet. */
function flipped(text: string, at: number): string {
  serial += 1;
  const all = text.split(' ');
  return all.map((word, index) => (index === at % all.length ? `x${serial}` : word)).join(' ');
}
let serial = 0;

function edited({ claims, sources }: Draft, change: Edit): Draft {
  if (change.kind === 'address') {
    const { evidence = [] } = claims[change.claim] ?? {};
    const id = evidence.at(change.item % evidence.length)?.source;
    const url = `https://example.org/${flipped('moved', 0)}`;
    return { claims, sources: sources.map((one) => (one.id === id ? { ...one, url } : one)) };
  }
  return {
    claims: claims.map((one, index) => (index === change.claim ? editedClaim(one, change) : one)),
    sources,
  };
}

function editedClaim(one: Claim, { kind, word, item }: Edit): Claim {
  const place = item % Math.max(1, one.evidence.length);
  const old = one.evidence[place];
  const replaced = (fields: Partial<Evidence>) => ({
    ...one,
    evidence: one.evidence.map((other, index) => (index === place ? { ...other, ...fields } : other)),
  });
  if (kind === 'status') return { ...one, status: one.status === 'disputed' ? 'unverified' : 'disputed' };
  if (isOf(texts, kind)) return { ...one, [kind]: flipped(one[kind] ?? '', word) };
  if (kind === 'add' || old === undefined)
    return { ...one, evidence: [...one.evidence, evidence('update', 'updates')] };
  if (isOf(words, kind)) return replaced({ [kind]: flipped(old[kind] ?? '', word) });
  if (kind === 'stance') return replaced({ stance: old.stance === 'context' ? 'supports' : 'context' });
  if (kind === 'page') return replaced({ page: (old.page ?? 0) + 1 });
  return { ...one, evidence: one.evidence.filter((other) => other !== old) };
}

const isOf = <Name extends string>(names: readonly Name[], kind: string): kind is Name =>
  names.some((name) => name === kind);

/** Every claim has an entry more, which says what its status is. */
const explained = ({ claims, sources }: Draft): Draft => ({
  sources,
  claims: claims.map((one) => ({
    ...one,
    history: [...one.history, { date: TODAY, status: one.status, note: 'What changed.' }],
  })),
});

test('whatever is edited of a sealed claim is refused, until its history tells of it', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let now: Draft = compiled.article;
      let record = seal(undefined, articleOf(now), TODAY);
      for (const one of edits) {
        if (one.kind === 'address' && now.claims[one.claim]?.evidence.length === 0) continue;
        const silent = edited(now, one);
        const problems = compare(record, articleOf(silent), TODAY);
        expect(problems.length).toBeGreaterThan(0);
        for (const { code, reason } of problems) {
          expect(code).toBe('claim-changed');
          expect(reason).toMatch(
            /\n(?:Add to the claim:\n {4}history:|Add to the end of its history:)\n {6}- \{date: /,
          );
        }
        now = explained(silent);
        expect(compare(record, articleOf(now), TODAY)).toEqual([]);
        record = seal(record, articleOf(now), TODAY);
        expect(compare(record, articleOf(now), TODAY)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
