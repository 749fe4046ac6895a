import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failing } from '../support/failing-disk.ts';
import { put } from '../support/put.ts';
import { fileOf, monday, proposing, sum, weight } from './propose-project.ts';

test('a figure whose words say another number, and a party that the article does not name, are left out', async () => {
  const desk = proposing();
  put(desk.root, 'content/entities/broken.yaml', 'name: [\n');
  const before = desk.read();
  const said = await desk.answer({
    amounts: [
      { ...sum, value: 41_000_000_000 },
      { ...sum, id: 'loose', bound: 'exact' },
      { ...sum, id: 'absent', quote: '$15 billion', value: 15_000_000_000 },
      { ...sum, id: 'both', unit: 'person' },
      { ...sum, id: 'unsized', value: undefined },
      { ...sum, id: 'payer', from: 'initech' },
      { ...sum, id: 'sourced', sources: ['filing'], proposedBy: 'Ada Lovelace' },
    ],
    entities: [
      { ...monday, id: 'initech', name: 'Initech' },
      { ...monday, id: 'acme-corp', name: 'Acme' },
      { ...monday, id: 'broken' },
      { ...monday, id: 'paper', description: undefined },
      { ...monday, id: 'acme', name: undefined },
      'Monday',
    ],
    claims: [],
  });
  expect(said).toMatchInlineSnapshot(`
    "1: Nothing was written into content/articles/anvils.md.
    answer
    6:16   error The words are “$14 billion”, and the amount is declared as 41000000000 USD. Write value: 14000000000, or quote the words that state it.                      schema         glosswire
    18:16  error The words are “more than $14 billion”, and the bound is exact. Write bound: at-least.                                                                        schema         glosswire
    27:16  error These words are not in the article. If the closest passage is meant, write:                                                                                  quote-absent   glosswire
        quote: $14 billion
    46:15  error unit: A figure has a currency or a unit, not both: take currency: USD or unit: person out.                                                                   schema         glosswire
    48:5   error value: Give the figure as value: 1_250_000, or write bound: range with min and max.                                                                          schema         glosswire
    65:15  error "initech" is not known: add {id: initech, role: …} to entities, or correct the id.                                                                           unknown-entity glosswire
    79:7   error Unknown key "sources". The keys here are id, quote, prefix, suffix, value, min, max, bound, currency, unit, kind, what, from, to, asOf, partOf and claim.    unknown-key    glosswire
    82:7   error Unknown key "proposedBy". The keys here are id, quote, prefix, suffix, value, min, max, bound, currency, unit, kind, what, from, to, asOf, partOf and claim. unknown-key    glosswire
    88:15  error The article never names Initech: give the name that it uses, or add that to aliases.                                                                         unknown-entity glosswire
    95:15  error Acme has this name already: give its id, acme.                                                                                                               duplicate-id   glosswire
    101:13 error content/entities/broken.yaml is there already, and has problems of its own: mend it first.                                                                   duplicate-id   glosswire
    107:5  error description is missing. Write text such as "Software and cloud company.".                                                                                    missing-field  glosswire
    115:15 error The kind of "acme" stays as it is: it is changed in the file, by hand.                                                                                       schema         glosswire
    116:22 error The description of "acme" stays as it is: it is changed in the file, by hand.                                                                                schema         glosswire
    117:15 error The role of "acme" stays as it is: it is changed in the file, by hand.                                                                                       schema         glosswire
    119:5  error An entry must be keys with values, not "Monday".                                                                                                             schema         glosswire

    ✖ 16 errors
    "
  `);
  expect(desk.read()).toBe(before);
  expect(existsSync(fileOf(desk.root, 'initech'))).toBe(false);
});

test('a figure of a claim that there is not is taken, and told of; one that is there stays', async () => {
  const desk = proposing();
  const four = {
    id: 'smiths-hired',
    quote: 'four hundred smiths',
    value: 400,
    unit: 'person',
    kind: 'other',
    what: 'smiths',
  };
  expect(await desk.answer({ amounts: [{ ...sum, claim: 'frist' }, four, four] })).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      in-globex: a new figure
      smiths-hired: a new figure

    Compare each with its source, or with the article. To keep it, write npm run propose -- anvils --keep in-globex, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    12:16 error "frist" is not known. Did you mean "first"? If not, name the figure in its claim by hand. unknown-claim glosswire
    23:13 error "smiths-hired" stands in the answer twice.                                                duplicate-id  glosswire

    ✖ 2 errors
    "
  `);
  expect(await desk.answer({ amounts: [sum, { ...four, id: 'again' }] })).toMatchInlineSnapshot(`
    "1: Nothing was written into content/articles/anvils.md.
    answer
    4:13  error "in-globex" is the id of a figure that is there: that is changed in the file, by hand. duplicate-id glosswire
    16:16 error The figure "smiths-hired" stands on these words already.                               duplicate-id glosswire

    ✖ 2 errors
    "
  `);
});

test('for one claim its figures are taken, and nobody for the cast', async () => {
  const lists = { amounts: [sum, weight], entities: [monday] };
  expect(await proposing().answer(lists, '--claim', 'first')).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      in-globex: a new figure

    Compare each with its source, or with the article. To keep it, write npm run propose -- anvils --keep in-globex, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    15:13 error "nine-stone" was not asked for. unknown-claim glosswire
    26:13 error "monday" was not asked for.     unknown-claim glosswire

    ✖ 2 errors
    "
  `);
});

test('for a published article parties are proposed as for a draft', async () => {
  const desk = proposing({ fields: { draft: false, claims: [] } });
  expect(await desk.answer({ entities: [monday] })).toMatch(/^0: Wrote into/);
  expect(await desk.answer({ amounts: [{ ...sum, claim: undefined }] })).toMatch(/^0: Wrote into/);
});

test('wherever the disk fails, article and parties are as they were', async () => {
  const whole = failing(0);
  await proposing({ disk: whole }).answer({ entities: [monday] });
  for (let step = 1; step <= whole.steps(); step += 1) {
    const desk = proposing({ disk: failing(step) });
    const before = desk.read();
    if (!(await desk.answer({ entities: [monday] })).startsWith('1: ')) continue;
    expect([desk.read(), existsSync(fileOf(desk.root, 'monday'))]).toEqual([before, false]);
  }
});
