import { expect, test } from 'vitest';
import { knownTo, placeholdersIn } from '../../src/model/placeholders.ts';
import { strengthOf } from '../../src/model/strength.ts';
import { contentOf } from '../../src/site/content-of-edition.ts';
import { amount, article, cast, claim, compiled, reasons, registry, source } from '../support/article.ts';
import { viewWith } from '../support/views.ts';

const evidence = { source: 'filing', stance: 'supports', quote: 'fourteen billion' };
const sources = [source('filing', 'primary')];
const unverified = { ...claim, status: 'unverified' };
const withClaim = (fields: Record<string, unknown>, draft = true) =>
  article({ draft, entities: cast, sources, claims: [{ ...unverified, ...fields }] });

test('what was proposed may stand in a draft, and in nothing that is published', () => {
  const proposed = { proposedBy: 'a model', evidence: [{ ...evidence, proposedBy: 'another model' }] };
  expect(reasons(withClaim(proposed))).toBe('no problem');
  expect(reasons(withClaim(proposed, false))).toMatchInlineSnapshot(`
    "The claim "first" was proposed by a model, and nobody has decided on it. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.
    Evidence of "first", from filing, was proposed by another model, and nobody has decided on it. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out."
  `);
});

test('figures and members of the cast as well, and their notes say whose they are', () => {
  const fields = {
    entities: [{ ...cast[0], proposedBy: 'a model' }, cast[1]],
    amounts: [{ ...amount, proposedBy: 'another model' }],
  };
  expect(reasons(article({ draft: true, ...fields }))).toBe('no problem');
  expect(reasons(article(fields))).toMatchInlineSnapshot(`
    "The role of "acme" was proposed by a model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out.
    The figure "stake" was proposed by another model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out."
  `);
  const notes = viewWith({ draft: true, ...fields }).notes;
  expect(
    notes.map((note) => [note.id, note.kind === 'figure' ? note.declared.proposedBy : note.proposedBy]),
  ).toEqual([
    ['acme', 'a model'],
    ['stake', 'another model'],
    ['globex', undefined],
  ]);
});

test('a proposal proves nothing: no status rests on it', () => {
  const proposed = { ...evidence, proposedBy: 'a model' };
  expect(reasons(withClaim({ status: 'confirmed', evidence: [proposed] }))).toMatchInlineSnapshot(
    `""confirmed" needs a primary document that supports it, or two sources that do so independently; this has neither. Add evidence, or write single-source."`,
  );
  expect(reasons(withClaim({ status: 'confirmed', evidence: [proposed, evidence] }))).toBe('no problem');
  const { article: draft } = compiled(withClaim({ evidence: [proposed] }));
  expect(draft.claims.map((one) => strengthOf(one, draft.sources))).toEqual(['none']);
});

const newcomer = {
  name: 'Acme Valley Bank',
  kind: 'company' as const,
  aliases: [],
  description: `Company, ${placeholdersIn('de').drafted}`,
  identifiers: {},
};
const withNewcomer = new Map([...registry, ['acme-valley-bank', newcomer] as const]);

test('a party that nobody has described is somebody in the articles alone that have it in their cast', () => {
  expect([...knownTo({ entities: [] }, withNewcomer).keys()]).toEqual(['acme', 'globex']);
  const entities = [{ id: 'acme-valley-bank', role: 'Lender' }];
  expect([...knownTo({ entities }, withNewcomer).keys()]).toEqual(['acme', 'globex', 'acme-valley-bank']);
});

test('a party that nobody has described has no page where drafts have none', () => {
  const edition = {
    code: '',
    registry: withNewcomer,
    articles: new Map(),
    signing: {},
    found: { content: [], record: [], drafts: [] },
    compiled: 0,
    unseen: 0,
  };
  expect(contentOf(edition, '', false).registry.has('acme-valley-bank')).toBe(false);
  expect(contentOf(edition, '', true).registry.has('acme-valley-bank')).toBe(true);
});
