import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { placeholdersIn } from '../../src/model/placeholders.ts';
import { article, cast } from '../support/article.ts';
import { put } from '../support/put.ts';
import { added, fileOf, good, monday, PROSE, proposing, sum, weight } from './propose-project.ts';

test('figures and parties are written with whose they are, and named in their claims', async () => {
  const desk = proposing();
  const before = desk.read();
  const lists = { claims: [{ ...good, about: ['monday'] }], amounts: [sum, weight], entities: [monday] };
  expect(await desk.answer(lists)).toMatchInlineSnapshot(`
    "0: Wrote into content/entities/monday.yaml and content/articles/anvils.md, as proposed by a model:
      monday: a new member of the cast and a new file
      in-globex: a new figure
      nine-stone: a new figure
      anvil-weight: a new claim, unverified, with evidence from filing

    Compare each with its source, or with the article. To keep it, write npm run propose -- anvils --keep monday, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo"
  `);
  expect(added(before, desk.read())).toMatchInlineSnapshot(`
    "  - id: monday
        role: Is named in the text
        proposedBy: a model
        amounts: [in-globex]
      - id: anvil-weight
        quote: Its anvils weigh nine stone
        label: Nine stone
        statement: An anvil of Globex weighs nine stone.
        proposedBy: a model
        says: {who: globex, record: own-word}
        assessment: The filing counts smiths and no anvils.
        about: [monday]
        evidence:
          - {source: filing, stance: context, quote: employed 212 smiths, note: No word of anvils.}
        amounts: [nine-stone]
    amounts:
      - id: in-globex
        quote: more than $14 billion
        value: 14000000000
        bound: at-least
        currency: USD
        kind: investment
        from: acme
        to: globex
        proposedBy: a model
      - id: nine-stone
        quote: nine stone
        value: 9
        bound: exact
        unit: stone/stone
        kind: other
        what: weight
        proposedBy: a model"
  `);
  expect(readFileSync(fileOf(desk.root, 'monday'), 'utf8')).toMatchInlineSnapshot(`
    "name: Monday
    kind: publication
    description: A weekly paper.
    proposedBy: a model
    "
  `);
  const { problems, registry } = await readContent(desk.root);
  expect(problems).toEqual([]);
  expect(registry.get('monday')?.proposedBy).toBe('a model');
  put(desk.root, desk.path, desk.read().replace('draft: true', 'draft: false'));
  expect(
    (await readContent(desk.root)).problems.map(({ reason }) => reason).join('\n'),
  ).toMatchInlineSnapshot(`
    "What content/entities/monday.yaml says was proposed by a model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out.
    The role of "monday" was proposed by a model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out.
    These words are there to be replaced, and readers would see them: write your own. Only a draft may have them.
    The claim "anvil-weight" was proposed by a model, and nobody has decided on it. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.
    The figure "in-globex" was proposed by a model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out.
    The figure "nine-stone" was proposed by a model, and nobody has decided on it. Compare it with the article. To keep it, take the line proposedBy out; else take all of it out."
  `);
});

test('what is proposed for the cast is taken back with its file, unless another article names it by now', async () => {
  const desk = proposing();
  const before = desk.read();
  await desk.answer({ entities: [monday] });
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(`
    "0: Taken back: content/entities/monday.yaml.
    As before: content/articles/anvils.md."
  `);
  expect([desk.read(), existsSync(fileOf(desk.root, 'monday'))]).toEqual([before, false]);
  await desk.answer({ entities: [monday] });
  const entities = [...cast, { id: 'monday', role: 'Paper' }];
  put(desk.root, 'content/articles/other.md', article({ draft: true, entities }, PROSE));
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(`
    "0: As before: content/articles/anvils.md.
    content/entities/monday.yaml stays: another article names it."
  `);
  expect([desk.read(), existsSync(fileOf(desk.root, 'monday'))]).toEqual([before, true]);
});

test('of a party that import drafted the words are exchanged that it left to be written', async () => {
  const { role, drafted } = placeholdersIn('en');
  const desk = proposing({ fields: { entities: [cast[0], { id: 'globex', role }] } });
  put(
    desk.root,
    'content/entities/globex.yaml',
    `name: Globex\nkind: person\ndescription: "Globex, ${drafted}"\n`,
  );
  const [before, brief] = [desk.read(), await desk.propose(['--brief'])];
  expect(brief).toContain('{"id":"globex","name":"Globex","open":["role","kind","description"]}');
  const words = { kind: 'company', description: 'Maker of anvils.', role: 'Employs the smiths' };
  const entities = [
    { id: 'globex', name: 'Globex', ...words },
    { id: 'acme', name: 'Acme Inc.', description: 'A bank.', role: 'Lender' },
  ];
  expect(await desk.answer({ entities })).toMatchInlineSnapshot(`
    "1: Wrote into content/entities/globex.yaml and content/articles/anvils.md, as proposed by a model:
      globex: its role and what its file says

    Compare each with its source, or with the article. To keep it, write npm run propose -- anvils --keep globex, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    12:15 error The name of "acme" stays as it is: it is changed in the file, by hand.        schema glosswire
    13:22 error The description of "acme" stays as it is: it is changed in the file, by hand. schema glosswire
    14:15 error The role of "acme" stays as it is: it is changed in the file, by hand.        schema glosswire

    ✖ 3 errors
    "
  `);
  expect(added(before, desk.read())).toMatchInlineSnapshot(`
    "    role: Employs the smiths
        proposedBy: a model"
  `);
  expect(readFileSync(fileOf(desk.root, 'globex'), 'utf8')).toMatchInlineSnapshot(`
    "name: Globex
    kind: company
    description: "Maker of anvils."
    proposedBy: a model
    "
  `);
});
