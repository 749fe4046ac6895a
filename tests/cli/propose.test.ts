import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { added, good, known, proposing } from './propose-project.ts';

test('a new claim whose words stand in the article and in the source is written as unverified, with whose it is', async () => {
  const desk = proposing();
  const before = desk.read();
  expect(await desk.answer([good])).toMatchInlineSnapshot(`
    "0: Wrote into content/articles/anvils.md, as proposed by a model:
      anvil-weight: a new claim, unverified, with evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep anvil-weight, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo"
  `);
  expect(added(before, desk.read())).toMatchInlineSnapshot(`
    "  - id: anvil-weight
        quote: Its anvils weigh nine stone
        label: Nine stone
        statement: An anvil of Globex weighs nine stone.
        proposedBy: a model
        says: {who: globex, record: own-word}
        assessment: The filing counts smiths and no anvils.
        about: [globex]
        evidence:
          - {source: filing, stance: context, quote: employed 212 smiths, note: No word of anvils.}"
  `);
  expect((await readContent(desk.root)).problems).toEqual([]);
});

test('evidence for a claim that is there is marked by itself, and the claim stays as it was', async () => {
  const desk = proposing();
  const before = desk.read();
  expect(await desk.answer([known])).toMatchInlineSnapshot(`
    "0: Wrote into content/articles/anvils.md, as proposed by a model:
      first: evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep first, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo"
  `);
  expect(added(before, desk.read())).toMatchInlineSnapshot(`
    "    evidence:
          - {source: filing, stance: contradicts, quote: total funding commitments of $13 billion, proposedBy: a model}"
  `);
});

test('of a claim that nobody has worked on since it was imported the words are exchanged; of others they stay', async () => {
  const desk = proposing();
  const before = desk.read();
  const words = {
    label: 'Four hundred smiths',
    statement: 'Globex hired 400 smiths.',
    assessment: 'It has 212.',
  };
  const evidence = [{ source: 'filing', stance: 'contradicts', quote: 'Globex employed 212 smiths' }];
  expect(
    await desk.answer([
      { id: 'smiths', ...words, evidence },
      { ...known, ...words },
    ]),
  ).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      smiths: evidence from filing
      first: evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep smiths, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    25:16 error The label of "first" stays as it is: it is changed in the file, by hand.      claim-changed glosswire
    26:20 error The statement of "first" stays as it is: it is changed in the file, by hand.  claim-changed glosswire
    27:21 error The assessment of "first" stays as it is: it is changed in the file, by hand. claim-changed glosswire

    ✖ 3 errors
    "
  `);
  expect(added(before, desk.read())).toMatchInlineSnapshot(`
    "    evidence:
          - {source: filing, stance: contradicts, quote: total funding commitments of $13 billion, proposedBy: a model}
        label: Four hundred smiths
        statement: Globex hired 400 smiths.
        assessment: It has 212.
        proposedBy: a model
        evidence:
          - {source: filing, stance: contradicts, quote: Globex employed 212 smiths}"
  `);
});

test('of an answer that is half wrong the good half is written, and the rest listed with its line', async () => {
  const desk = proposing();
  const said = await desk.answer([
    {
      ...good,
      evidence: [...good.evidence, { source: 'filing', stance: 'supports', quote: 'nine stone each' }],
    },
    { ...good, id: 'invented', quote: 'Its anvils weigh ninety stone' },
    { ...good, id: 'unquoted', quote: 'nobody has ever returned one', evidence: [] },
    {
      ...good,
      id: 'elsewhere',
      evidence: [{ source: 'flling', stance: 'supports', quote: 'employed 212 smiths' }],
    },
    { ...good, id: 'uncaptured', evidence: [{ source: 'leaflet', stance: 'supports', quote: 'anvils' }] },
    {
      ...good,
      id: 'stranger',
      says: { who: 'initech', record: 'own-word' },
      quote: 'nobody has ever returned one',
    },
    { ...good, id: 'Not An Id', colour: 'red' },
    { ...good, id: 'same-words', quote: 'it had put more than $14 billion into Globex' },
    { ...good, quote: 'nobody has ever returned one' },
    { ...good, id: 'smiths' },
    { ...good, id: 'boast', status: 'confirmed', quote: 'nobody has ever returned one' },
    'a claim',
  ]);
  expect(said).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      anvil-weight: a new claim, unverified, with evidence from filing
      boast: a new claim, unverified, with evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep anvil-weight, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    26:20  error These words are not in what was captured of "filing" on 2026-11-24. Nothing there resembles them. Quote its own words, or say in note what it means and take the quote out. passage-missing glosswire
    32:16  error These words are not in the article. If the closest passage is meant, write:                                                                                                 quote-absent    glosswire
        quote: Its anvils weigh nine stone
    65:7   error evidence: Quote at least one source.                                                                                                                                        schema          glosswire
    82:21  error "flling" is not known. Did you mean "filing"? If not, only sources of the article are quoted.                                                                               unknown-source  glosswire
    105:20 error Nothing was captured of "leaflet", so its words cannot be looked up: npm run capture -- leaflet                                                                             passage-missing glosswire
    115:16 error "initech" is not known: add {id: initech, role: …} to entities, or correct the id.                                                                                          unknown-entity  glosswire
    132:13 error id: "Not An Id" cannot be part of an address: use lower-case letters, digits and single hyphens, with at least one letter, such as not-an-id.                               schema          glosswire
    152:7  error Unknown key "colour". The keys here are id, quote, prefix, suffix, label, statement, says, through, assessment, about, amounts and evidence.                                unknown-key     glosswire
    156:16 error The claim "first" stands on these words: propose evidence for it, with its id.                                                                                              duplicate-id    glosswire
    177:13 error "anvil-weight" stands in the answer twice.                                                                                                                                  duplicate-id    glosswire
    199:13 error "smiths" is the id of a claim on other words: give this one another, or leave its quote out.                                                                                duplicate-id    glosswire
    241:17 error What is proposed is unverified: "confirmed" is not for a proposal to say.                                                                                                   schema          glosswire
    243:5  error An entry must be keys with values, not "a claim".                                                                                                                           schema          glosswire

    ✖ 13 errors
    "
  `);
});

test('an answer of inventions alone changes nothing', async () => {
  const desk = proposing();
  const before = desk.read();
  expect(
    await desk.answer([
      {
        ...known,
        evidence: [{ source: 'filing', stance: 'supports', quote: 'we paid $14 billion in cash' }],
      },
    ]),
  ).toMatchInlineSnapshot(`
    "1: Nothing was written into content/articles/anvils.md.
    answer
    9:20 error These words are not in what was captured of "filing" on 2026-11-24. Nothing there resembles them. Quote its own words, or say in note what it means and take the quote out. passage-missing glosswire

    ✖ 1 error
    "
  `);
  expect(desk.read()).toBe(before);
});
