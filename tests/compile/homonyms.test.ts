import { describe, expect, test } from 'vitest';
import { castMissing } from '../../src/checks/cast-missing.ts';
import { castUnnamed } from '../../src/checks/cast-unnamed.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { subjectOf } from '../../src/checks/subject.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { anchor } from '../../src/model/anchor.ts';
import { entitySchema, type Registry } from '../../src/model/entity.ts';
import { report } from '../../src/reporters/problems.ts';
import { article } from '../support/article.ts';

const person = (name: string, description: string) =>
  entitySchema.parse({ name, kind: 'person', description });
const registry: Registry = new Map([
  ['reed-judge', person('Ann Reed', 'Judge in Leeds.')],
  ['reed-singer', person('Ann Reed', 'Singer.')],
  ['delta', entitySchema.parse({ name: 'Delta', kind: 'company', description: 'Airline.' })],
]);
const PROSE = 'Judge Ann Reed heard the case. Ann Reed sang.';

const compile = (entities: object[], prose = PROSE) =>
  compileArticle({ path: 'content/articles/reed.md', text: article({ entities }, prose) }, registry);

/** Whom the prose names, and where. */
function named(entities: object[], prose = PROSE): Record<string, number[]> {
  const compiled = compile(entities, prose);
  if (!compiled.ok) throw new Error(report(compiled.problems));
  const { places } = compiled.value.rendered;
  return Object.fromEntries(
    [...registry.keys()].flatMap((id) => {
      const found = places.get(anchor('entity', id));
      return found === undefined ? [] : [[id, found.map(({ start }) => start)]];
    }),
  );
}
const judge = { id: 'reed-judge', role: 'Judge' };
const singer = { id: 'reed-singer', role: 'Singer' };
const delta = { id: 'delta', role: 'Airline' };

describe('of several with one name', () => {
  test('the one in the cast is meant', () => {
    expect(named([singer])).toEqual({ 'reed-singer': [6, 31] });
  });

  test('those in the cast are told apart by the words beside the name', () => {
    const expected = { 'reed-judge': [6], 'reed-singer': [31] };
    expect(named([{ ...judge, mention: { prefix: 'Judge' } }, singer])).toEqual(expected);
    expect(named([judge, { ...singer, mention: { suffix: 'sang' } }])).toEqual(expected);
    expect(named([judge, { ...singer, mention: { not: ['Judge Ann Reed'] } }])).toEqual({
      'reed-judge': [6],
      'reed-singer': [31],
    });
  });

  test('two are not in one cast without that', () => {
    const compiled = compile([judge, singer]);
    expect(compiled.ok ? '' : report(compiled.problems)).toMatchInlineSnapshot(`
      "content/articles/reed.md
      10:9 error “Ann Reed” is the name of reed-judge and reed-singer, and the prose does not say which is meant. Tell all but one of them apart by the words beside the name: name-ambiguous glosswire
          mention: {prefix: …}

      ✖ 1 error"
    `);
  });

  test('nobody is named where two are as likely', () => {
    const both = [
      { ...judge, mention: { suffix: 'sang' } },
      { ...singer, mention: { suffix: 'sang' } },
    ];
    expect(named(both)).toEqual({});
  });
});

/** What a rule says of the article. */
function said(rule: Rule, entities: object[]): string[] {
  const compiled = compile(entities);
  if (!compiled.ok) throw new Error(report(compiled.problems));
  const { slug, article: fields, rendered } = compiled.value;
  const subject = subjectOf(
    { slug, article: fields, ...rendered, markdown: '' },
    { registry, library: new Map(), today: '2026-11-23', cuts: [], linkFault: () => undefined },
  );
  return rule.find(subject).map(({ message }) => message);
}

test('of a member whom mention leaves no place check says so', () => {
  expect(said(castUnnamed, [{ ...judge, mention: { prefix: 'Justice' } }])).toEqual([
    'The prose names Ann Reed nowhere that its mention chooses. Correct prefix, suffix or not in mention, or take it out of the cast.',
  ]);
});

test('of several with one name, none of them in the cast, check names all', () => {
  expect(said(castMissing, [])).toEqual([
    '“Ann Reed” is the name of 2 files, and none of them is in the cast. Add to entities: {id: reed-judge, role: …} or {id: reed-singer, role: …}',
  ]);
});

describe('a name that is a word as well', () => {
  test('is marked where it is surely meant', () => {
    expect(named([delta], 'Delta variants spread. Delta said so.')).toEqual({ delta: [23] });
  });

  test('is marked where it may be meant, if the cast has it and nothing surer is there', () => {
    expect(named([delta], 'Delta pilots struck a deal.')).toEqual({ delta: [0] });
  });

  test('is not marked in words that the cast excepts', () => {
    const except = { ...delta, mention: { not: ['Delta variant'] } };
    expect(named([except], 'Delta variants spread.')).toEqual({});
  });

  test('must stand in the words that are excepted, and something must be chosen', () => {
    const reasons = (mention: object) => {
      const compiled = compile([{ ...delta, mention }]);
      return compiled.ok ? [] : compiled.problems.map(({ reason }) => reason);
    };
    expect(reasons({ not: ['variants'] })).toEqual([
      '“variants” contains no name of Delta: write whole phrases such as “Delta …”, in which the name does not mean it.',
    ]);
    expect(reasons({})).toEqual([
      'entities[1].mention: Write prefix, suffix or not: without one of them this chooses nothing.',
    ]);
  });
});
