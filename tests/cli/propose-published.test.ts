import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { seal } from '../../src/cli/seal/command.ts';
import { type Command, type ContentWorld, run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { claim } from '../support/article.ts';
import { put } from '../support/put.ts';
import { world } from '../support/world.ts';
import { FILING, good, known, proposing } from './propose-project.ts';

const quoted = {
  ...claim,
  status: 'contradicted',
  evidence: [{ source: 'filing', stance: 'contradicts', quote: 'total funding commitments of $13 billion' }],
};
const PUBLISHED = { draft: false, claims: [quoted] };
const NOW = FILING.replace(
  'total funding commitments of $13 billion',
  'total funding commitments of $11 billion',
);

async function runIn(root: string, command: (given: ContentWorld) => ReturnType<Command>, ...args: string[]) {
  const { machine, printed } = world(args);
  const given = {
    ...machine,
    cwd: root,
    today: '2026-12-01',
    disk: realDisk,
    readText: (path: string) => readFile(path, 'utf8'),
  };
  return `${await run(() => command(given), given)}: ${printed()}`;
}

test('what is proposed for a published article stops check and seal until somebody has decided', async () => {
  const desk = proposing({ fields: PUBLISHED });
  expect(await runIn(desk.root, seal)).toMatch(/^0: /);
  await desk.answer([good]);
  expect(await runIn(desk.root, check)).toMatchInlineSnapshot(`
    "1: 1 article, 0 claims, 0 figures, 0 sources, 2 entities: 1 error found.
    content/articles/anvils.md:31:17 error undecided
      The claim "anvil-weight" was proposed by a model, and nobody has decided on it. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.

        30 │     statement: An anvil of Globex weighs nine stone.
      > 31 │     proposedBy: a model
           │                 ^
        32 │     says: {who: globex, record: own-word}
    "
  `);
  expect(await runIn(desk.root, seal)).toMatch(/^1: [\s\S]*Nothing was sealed/);
  put(desk.root, desk.path, desk.read().replace('    proposedBy: a model\n', ''));
  expect(await runIn(desk.root, seal)).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      anvil-weight: first published
    1 record written."
  `);
});

test('more can be proposed while something is undecided', async () => {
  const desk = proposing({ fields: PUBLISHED });
  await desk.answer([good]);
  const evidence = [{ source: 'filing', stance: 'context', quote: 'of which eleven are paid' }];
  expect(await desk.answer([{ id: 'first', evidence }])).toMatch(/^0: Wrote/);
});

test('in a draft it is listed by check, fails nothing, and proves nothing', async () => {
  const desk = proposing();
  await desk.answer([good, known]);
  expect(await runIn(desk.root, check)).toMatchInlineSnapshot(`
    "0: 1 article, 3 claims, 0 figures, 2 sources, 2 entities: 3 warnings found. Warnings in a draft do not count yet.
    5 remarks: 1 single-source, 2 source-undated, 2 source-unarchived. npm run check -- --all shows them.
    content/articles/anvils.md:24:108 warning proposal-undecided
      Evidence of "first", from filing, was proposed by a model. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.

        23 │     evidence:
      > 24 │ …ts of $13 billion, proposedBy: a model}
           │                                 ^
        25 │   - id: smiths

    content/articles/anvils.md:37:17 warning proposal-undecided
      The claim "anvil-weight" was proposed by a model. Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.

        36 │     statement: An anvil of Globex weighs nine stone.
      > 37 │     proposedBy: a model
           │                 ^
        38 │     says: {who: globex, record: own-word}

    content/articles/anvils.md:49:37 warning money-undeclared
      No amount declares “more than $14 billion”. Add to amounts:
        - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}

        48 │
      > 49 │ Acme said on Monday that it had put more than $14 billion into Globex.
           │                                     ^^^^^^^^^^^^^^^^^^^^^
    "
  `);
  put(desk.root, desk.path, desk.read().replace('status: single-source', 'status: contradicted'));
  expect(await runIn(desk.root, check)).toContain('"contradicted" needs a source with stance: contradicts.');
});

test('a claim that is only proposed is nothing but unverified', async () => {
  const desk = proposing();
  await desk.answer([good]);
  put(
    desk.root,
    desk.path,
    desk.read().replace('proposedBy: a model\n', 'proposedBy: a model\n    status: confirmed\n'),
  );
  put(
    desk.root,
    desk.path,
    desk.read().replace('    status: unverified\n    assessment: The filing', '    assessment: The filing'),
  );
  expect(await runIn(desk.root, check)).toContain(
    'The claim "anvil-weight" is confirmed, and yet only proposed by a model.',
  );
});

test('an update asks for the claims alone whose sources have other words by now', async () => {
  const same = proposing({ fields: PUBLISHED });
  expect(await same.propose(['--update', '--brief'])).toMatchInlineSnapshot(
    `"0: Every passage that content/articles/anvils.md quotes is still in the last capture of its source."`,
  );
  const desk = proposing({ fields: PUBLISHED, texts: [FILING, NOW] });
  const brief = await desk.propose(['--update', '--brief']);
  expect(brief).toContain(
    '{"claim":"first","source":"filing","quoted":"total funding commitments of $13 billion","closest":"total funding commitments of $11 billion","captured":"2026-11-24"}',
  );
  const evidence = [
    {
      source: 'filing',
      stance: 'contradicts',
      quote: 'total funding commitments of $11 billion',
      note: 'Two less.',
    },
  ];
  expect(await desk.answer([{ id: 'first', evidence }, good], '--update')).toMatchInlineSnapshot(`
    "1: Wrote into content/articles/anvils.md, as proposed by a model:
      first: evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep first, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    first: the old evidence from filing still stands there. Take it out, and tell what changed in history.
    To take it back: npm run propose -- anvils --undo
    answer
    15:13 error "anvil-weight" was not asked for. unknown-claim glosswire

    ✖ 1 error
    "
  `);
  expect(desk.read()).toContain(
    `      - source: filing
        stance: contradicts
        quote: total funding commitments of $13 billion
      - {source: filing, stance: contradicts, quote: total funding commitments of $11 billion, note: Two less., proposedBy: a model}
`,
  );
});
