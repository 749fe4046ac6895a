import { expect, test } from 'vitest';
import { failing } from '../support/failing-disk.ts';
import { put } from '../support/put.ts';
import { good, known, proposing } from './propose-project.ts';

test('what was proposed is taken back, unless somebody has changed the article since', async () => {
  const desk = proposing();
  const before = desk.read();
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(
    `"2: Nothing that was proposed for "anvils" can be taken back."`,
  );
  await desk.answer([good]);
  const after = desk.read();
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(`"0: As before: content/articles/anvils.md."`);
  expect(desk.read()).toBe(before);
  await desk.answer([good]);
  put(desk.root, desk.path, after.replace('    proposedBy: a model\n', ''));
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(
    `"1: Nothing was taken back, for this was changed since: content/articles/anvils.md. Take out by hand what has a line proposedBy."`,
  );
});

test('a dry run says what would be written, and writes nothing', async () => {
  const desk = proposing();
  const before = desk.read();
  expect(await desk.answer([good], '--dry-run')).toMatchInlineSnapshot(`
    "0: Would write into content/articles/anvils.md, as proposed by a model:
      anvil-weight: a new claim, unverified, with evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep anvil-weight, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided."
  `);
  expect(desk.read()).toBe(before);
});

test('for one claim nothing else is taken', async () => {
  const desk = proposing();
  expect(await desk.answer([known, good], '--claim', 'first')).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      first: evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep first, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    answer
    14:13 error "anvil-weight" was not asked for. unknown-claim glosswire

    ✖ 1 error
    "
  `);
  expect(await desk.answer([known], '--claim', 'frist')).toMatchInlineSnapshot(
    `"2: "frist" is not known. Did you mean "first"? If not, write the id of a claim of the article."`,
  );
});

test('an article that does not compile is mended first', async () => {
  const desk = proposing({ fields: { lang: 'Klingon?' } });
  expect(await desk.answer([good])).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md
    34:7 error lang: "Klingon?" is no language tag: write en, en-GB or nl. schema glosswire

    ✖ 1 error
    Nothing was proposed: mend the article first."
  `);
});

test('called wrongly, it says how it is called', async () => {
  const desk = proposing();
  const wrongly = [
    await desk.propose(['more']),
    await desk.propose(['--colour']),
    await desk.propose(['--update', '--claim', 'first']),
    await desk.propose(['--brief', '--undo']),
    await desk.propose(['--size', 'large', '--brief']),
    await desk.propose([]),
    await desk.propose(['--by', 'a model']),
  ];
  expect(wrongly.join('\n')).toMatchInlineSnapshot(`
    "2: Write the slug of one article: npm run propose -- SLUG. --help lists what there is.
    2: Unknown option '--colour'. npm run propose -- --help lists what there is.
    2: --update chooses the claims, and so does --claim: leave one of them out.
    2: --brief prints the brief and asks nobody: leave --command and --undo out.
    2: --size needs a number, such as --size 120000, not "large".
    2: Whose answer is it? Say so with --by NAME. Ask a command, npm run propose -- anvils --command 'llm -m gpt-5', or pipe an answer in: npm run propose -- anvils --by NAME < ANSWER
    2: There is no answer. Ask a command, npm run propose -- anvils --command 'llm -m gpt-5', or pipe an answer in: npm run propose -- anvils --by NAME < ANSWER"
  `);
  expect(await desk.propose(['--help'])).toMatch(/^0: npm run propose -- SLUG/);
});

test('wherever the disk fails, the article is as it was', async () => {
  const whole = failing(0);
  await proposing({ disk: whole }).answer([good]);
  for (let step = 1; step <= whole.steps(); step += 1) {
    const desk = proposing({ disk: failing(step) });
    const before = desk.read();
    const said = await desk.answer([good]);
    expect(said).toMatch(/^[01]: /);
    if (said.startsWith('1: ')) {
      expect(said).toContain('the disk is full');
      expect(desk.read()).toBe(before);
    }
  }
});
