import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/world.ts';
import { world } from '../support/world.ts';
import { measure } from './anchoring.ts';
import { evaluate } from './command.ts';
import type { Category, Item } from './rows.ts';

async function evaluated(args: string[], files: Record<string, string> = {}) {
  const { machine, printed } = world(args, files);
  return `${await run(evaluate, machine)}: ${printed()}`;
}

const row = (text: string, ...items: object[]) => JSON.stringify({ new: text, items });

test('a category is a line of the table', async () => {
  const text = 'Acme “sells” [anvils]({{< ref "a.md" >}}). Globex bought ten.';
  const data = [
    row(text, { cat: 'same', exact: 'Acme "sells" anvils.' }),
    row(text, { cat: 'edited-words', exact: 'Globex bought nine.', expected: 'Globex bought ten.' }),
    row(text, { cat: 'gone', exact: 'Nobody knows.', prefix: '', suffix: '' }),
    '',
  ].join('\n');
  expect(await evaluated(['anchoring', 'data.jsonl'], { 'data.jsonl': data })).toMatchInlineSnapshot(`
    "0: category           items  anchored right  anchored wrong  reported  suggestion right
    same                   1               1               0         0                 –
    same-markup            0               0               0         0                 –
    edited-typography      0               0               0         0                 –
    edited-words           1               0               0         1        1 (100.0%)
    gone                   1               0               0         1                 –"
  `);
});

describe('misuse is answered with what to write instead', () => {
  test('of arguments', async () => {
    expect(await evaluated([])).toMatchInlineSnapshot(
      `"2: What is to be evaluated is missing. Write: npm run evaluate -- KIND FILE.jsonl, where KIND is anchoring, money, entities or claims."`,
    );
    expect(await evaluated(['speech', 'x'])).toMatchInlineSnapshot(
      `"2: There is no evaluation "speech". Write: npm run evaluate -- KIND FILE.jsonl, where KIND is anchoring, money, entities or claims."`,
    );
    expect(await evaluated(['anchoring'])).toMatchInlineSnapshot(
      `"2: The file with the data is missing. Write: npm run evaluate -- KIND FILE.jsonl, where KIND is anchoring, money, entities or claims."`,
    );
    expect(await evaluated(['anchoring', 'a', 'b'])).toMatchInlineSnapshot(
      `"2: One file at a time: "b" is more than that. Write: npm run evaluate -- KIND FILE.jsonl, where KIND is anchoring, money, entities or claims."`,
    );
  });

  test('of files', async () => {
    const ofFile = (text: string) => evaluated(['anchoring', 'data.jsonl'], { 'data.jsonl': text });
    expect(await evaluated(['anchoring', 'nowhere.jsonl'])).toMatchInlineSnapshot(
      `"2: nowhere.jsonl: There is no such file. Write: npm run evaluate -- KIND FILE.jsonl, where KIND is anchoring, money, entities or claims."`,
    );
    expect(await ofFile('')).toMatchInlineSnapshot(
      `"2: data.jsonl: The file is empty. Write one JSON object on each line."`,
    );
    expect(await ofFile(`${row('a')}\n{"new": `)).toMatchInlineSnapshot(
      `"2: data.jsonl:2: This line is not JSON: "{"new": ". Write one JSON object on each line, with "new" and "items"."`,
    );
    expect(await ofFile('[1, 2]')).toMatchInlineSnapshot(
      `"2: data.jsonl:1: The row must be keys with values, not a list."`,
    );
    expect(await ofFile(row('a', { cat: 'other', exact: 7 }))).toMatchInlineSnapshot(`
      "2: data.jsonl:1: items[1].cat: Write same, same-markup, edited-typography, edited-words or gone, not "other".
      data.jsonl:1: items[1].exact: Write text, not 7."
    `);
    expect(await ofFile('{"items": {}}')).toMatchInlineSnapshot(`
      "2: data.jsonl:1: new is missing. Write text.
      data.jsonl:1: items: Write a list, each item on a line after a hyphen, not a group of keys."
    `);
  });
});

describe('a quote', () => {
  const outcome = (text: string, item: Partial<Item> & { exact: string }, cat: Category = 'same') => {
    const [score] = measure([{ new: text, items: [{ cat, prefix: '', suffix: '', ...item }] }]).filter(
      ({ items }) => items > 0,
    );
    return Object.entries(score ?? {}).flatMap(([key, value]) =>
      value === 1 && key !== 'items' ? [key] : [],
    );
  };

  test('is anchored right where its words stand', () => {
    expect(outcome('Acme sells.', { exact: 'Acme sells.' })).toEqual(['right']);
  });

  test('is anchored right where its context is, of several places', () => {
    expect(outcome('One anvil. Two anvil. End.', { exact: 'anvil.', prefix: 'Two' })).toEqual(['right']);
    expect(
      outcome('One anvil. Two anvil. End.', { exact: 'anvil.', prefix: 'was Two', suffix: 'End' }),
    ).toEqual(['right']);
  });

  test('is reported where nothing tells its places apart', () => {
    expect(outcome('One anvil. Two anvil.', { exact: 'anvil.' })).toEqual(['reported']);
  });

  test('whose words are gone is anchored wrong wherever it is anchored', () => {
    expect(outcome('Acme sells.', { exact: 'Acme sells.' }, 'gone')).toEqual(['wrong']);
    expect(outcome('Acme sells.', { exact: 'Acme', expected: 'Acme sells.' }, 'edited-words')).toEqual([
      'wrong',
    ]);
  });

  test('that was edited is reported, with what it has become', () => {
    expect(
      outcome('Acme sells ten.', { exact: 'Acme sells two.', expected: 'Acme sells ten.' }, 'edited-words'),
    ).toEqual(['reported', 'suggested']);
  });
});
