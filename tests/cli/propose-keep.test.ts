import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileOf, good, known, monday, proposing, weight } from './propose-project.ts';

/** A project in which a claim with a figure, evidence for another claim, and a party were proposed. */
async function proposed() {
  const desk = proposing();
  await desk.answer({ claims: [good, known], amounts: [weight], entities: [monday] });
  expect(desk.read().match(/proposedBy/gu)).toHaveLength(4);
  return desk;
}

test('an editor keeps a claim with its evidence by its id', async () => {
  const desk = await proposed();
  expect(await desk.propose(['--keep', 'anvil-weight'])).toMatchInlineSnapshot(`
    "0: Kept 1 proposal: anvil-weight.
    Write the status that the evidence of anvil-weight bears out; npm run check says where one does not fit."
  `);
  expect(desk.read().match(/proposedBy/gu)).toHaveLength(3);
});

test('a party is kept in its file and in the cast, and all of a list at once', async () => {
  const desk = await proposed();
  expect(await desk.propose(['--keep', 'entities,claims, nine-stone'])).toMatchInlineSnapshot(`
    "0: Kept 5 proposals: monday, nine-stone, first and anvil-weight.
    Write the status that the evidence of first and anvil-weight bears out; npm run check says where one does not fit."
  `);
  expect(desk.read()).not.toContain('proposedBy');
  expect(parse(readFileSync(fileOf(desk.root, 'monday'), 'utf8'))).not.toHaveProperty('proposedBy');
});

test('a party is kept wherever its file stands', async () => {
  const desk = await proposed();
  const moved = join(desk.root, 'content/entities/press/monday.yml');
  mkdirSync(join(moved, '..'));
  renameSync(fileOf(desk.root, 'monday'), moved);
  expect(await desk.propose(['--keep', 'monday'])).toMatch(/^0: Kept 2 proposals: monday\.$/);
  expect(parse(readFileSync(moved, 'utf8'))).not.toHaveProperty('proposedBy');
});

test('nothing is written of a dry run, and what was kept is taken back as what was proposed is', async () => {
  const desk = await proposed();
  const before = desk.read();
  expect(await desk.propose(['--keep', 'monday', '--dry-run'])).toMatchInlineSnapshot(
    `"0: Would keep 2 proposals: monday."`,
  );
  expect(desk.read()).toBe(before);
  await desk.propose(['--keep', 'monday']);
  expect(desk.read()).not.toBe(before);
  expect(await desk.propose(['--undo'])).toMatchInlineSnapshot(
    `"0: As before: content/entities/monday.yaml and content/articles/anvils.md."`,
  );
  expect(desk.read()).toBe(before);
});

test('what was not proposed cannot be kept', async () => {
  const desk = await proposed();
  expect(await desk.propose(['--keep', 'anvil-wieght'])).toMatchInlineSnapshot(
    `"2: "anvil-wieght" is not known. Did you mean "anvil-weight"? If not, write what is proposed: monday, nine-stone, first, anvil-weight, entities, amounts or claims."`,
  );
  expect(await desk.propose(['--keep', ''])).toMatchInlineSnapshot(
    `"2: "" is not known: write what is proposed: monday, nine-stone, first, anvil-weight, entities, amounts or claims."`,
  );
  expect(await desk.propose(['--keep', 'monday', '--brief'])).toMatchInlineSnapshot(
    `"2: --keep decides on what was proposed before, and asks nobody: leave the other options out."`,
  );
  expect(await proposing().propose(['--keep', 'first'])).toMatchInlineSnapshot(
    `"2: Nothing in content/articles/anvils.md waits for a decision."`,
  );
});
