import { expect, test } from 'vitest';
import { skeleton } from '../../src/cli/new/skeleton.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { languages } from '../../src/i18n/voice.ts';
import { entitySchema } from '../../src/model/entity.ts';
import { placeholders as all, placeholdersIn } from '../../src/model/placeholders.ts';
import { article, cast, claim, compile, PROSE, registry, reported } from '../support/article.ts';

const placeholders = placeholdersIn('en');
const published = '2026-11-23';

test('what commands write to be replaced is refused in what is no draft, each where it stands', () => {
  const text = article({
    authors: ['Ada Lovelace', placeholders.author],
    dek: placeholders.dek,
    entities: cast,
    claims: [{ ...claim, history: [{ date: '2026-11-01', note: placeholders.change }] }],
  });
  expect(reported(text)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    3:6   error These words are there to be replaced, and readers would see them: write your own. Only a draft may have them. placeholder glosswire
    6:5   error These words are there to be replaced, and readers would see them: write your own. Only a draft may have them. placeholder glosswire
    25:15 error These words are there to be replaced, and readers would see them: write your own. Only a draft may have them. placeholder glosswire

    ✖ 3 errors"
  `);
  expect(compile(text.replace('title:', 'draft: true\ntitle:')).ok).toBe(true);
});

test('whoever writes in a language of the interface finds them in it, and in whatever language they are refused', () => {
  expect(Object.keys(all)).toEqual(languages.map(({ lang }) => lang));
  expect(placeholdersIn('de-AT')).toBe(all['de']);
  expect(placeholdersIn('fr')).toBe(all['en']);
  for (const { dek, assessment, prose } of Object.values(all)) {
    const text = (draft: boolean) =>
      article({ draft, lang: 'nl', dek, entities: cast, claims: [{ ...claim, assessment }] });
    expect(reported(text(true))).toBe('no problem');
    expect(reported(text(false)).match(/These words are there to be replaced/g)).toHaveLength(2);
    expect(reported(article({}, prose))).toContain('The article has no prose');
  }
});

test('a German draft and a German skeleton are written in German throughout', () => {
  const passage = { text: 'Die Initech AG hat am Montag 5 Millionen Euro gezahlt.', breaks: [] };
  const { entities, claims, stubs } = draftArticle(passage, new Map(), undefined, 'de');
  expect([entities[0]?.role, claims[0]?.assessment, stubs.get('initech')?.description]).toEqual([
    'Im Text genannt; die Rolle ist noch zu schreiben.',
    'Noch nicht geprüft.',
    'Initech AG, entworfen von npm run import: in einer Zeile sagen, was es ist.',
  ]);
  const text = skeleton({ title: 'Ambosse', authors: ['Ada Lovelace'], lang: 'de-CH', published });
  expect(text).toContain('dek: Was berichtet wird, und was dahinter steht.');
  expect(text).toContain('\nHier den Artikel schreiben.\n');
});

test('the same words in many entries are told once, with the entries that have them', () => {
  const others = ['two', 'three'].map((id, index) => ({
    ...claim,
    id,
    assessment: placeholders.assessment,
    quote: ['Its anvils', 'nine stone'][index],
  }));
  const text = article(
    { entities: cast, claims: [{ ...claim, assessment: placeholders.assessment }, ...others] },
    PROSE,
  );
  expect(reported(text)).toContain('Only a draft may have them. The same words stand in two and three.');
  expect(reported(text).split('There to be replaced'.toLowerCase())).toHaveLength(2);
});

test('a skeleton becomes an article once all of it is written', () => {
  const fields = { title: 'Anvils', authors: ['Ada Lovelace'], lang: 'en', published };
  const text = skeleton(fields);
  expect(compile(text).ok).toBe(true);
  expect(reported(text.replace('draft: true', 'draft: false'))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    3:6  error These words are there to be replaced, and readers would see them: write your own. Only a draft may have them. placeholder   glosswire
    48:1 error The article has no prose: write it below the second line of three hyphens.                                    empty-article glosswire

    ✖ 2 errors"
  `);
});

test('a party that nobody has described is told by the article that names it', () => {
  const passage = { text: 'Initech Corp. said on Monday that it had paid $5 million.', breaks: [] };
  const { entities, stubs } = draftArticle(passage, new Map());
  const known = new Map([...stubs].map(([id, stub]) => [id, entitySchema.parse(stub)]));
  const text = article({ entities: entities.map(({ id }) => ({ id, role: 'Payer' })) }, passage.text);
  const compiled = compileArticle({ path: 'content/articles/anvils.md', text }, known);
  expect(compiled.ok ? [] : compiled.problems.map(({ reason }) => reason)).toEqual([
    'content/entities/initech.yaml still has the description that npm run import drafted: say in one line what it is.',
  ]);
});

test('the same words in a longer text are somebody’s own', () => {
  expect(reported(article({ dek: `Untitled, and why. ${placeholders.change}` }, PROSE))).toBe('no problem');
  expect(registry.size).toBe(2);
});
