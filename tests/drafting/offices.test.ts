import { expect, test } from 'vitest';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

/** `kind: name` of everybody. */
const found = (text: string) =>
  findEntities(passageOf(text), new Map()).map(({ kind, name }) => `${kind}: ${name}`);

test('“the House” is the one whose name goes on with “of”, and not the White House', () => {
  const text =
    'The Ruritanian House of Lords sat. The White House was silent. The House voted. So the House rose.';
  const found = findEntities(passageOf(text), new Map());
  expect(found.find(({ name }) => name === 'White House')?.aliases).toEqual([]);
  expect(found.find(({ aliases }) => aliases.includes('House'))?.name).toMatch(/House of Lords/);
});

test('titles in the plural are part of no name, and end no sentence', () => {
  const text = 'It led Sens. Jane Doe and Mary Poe to act. Representatives Ann Reed and Eva Kowal did not.';
  expect(findEntities(passageOf(text), new Map()).map(({ name }) => name)).toEqual([
    'Jane Doe',
    'Mary Poe',
    'Ann Reed',
    'Eva Kowal',
  ]);
});

test('whoever is one of somebody’s aides is a person, whatever the name', () => {
  expect(found('It arranged a meeting with Zdrawko Yermin, one of President Doe’s aides.')).toContain(
    'person: Zdrawko Yermin',
  );
});
