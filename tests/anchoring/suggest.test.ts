import { expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { suggest } from '../../src/anchoring/suggest.ts';

function closest(text: string, quote: string, breaks: number[] = []) {
  const found = suggest(fold(text), quote, breaks);
  return found && text.slice(found.start, found.end);
}

const text =
  'Acme opened a mill. In July the company had put $1 billion into Globex. Sales rose “by a third”. Nobody else said so.';

test('quoted words are answered with words', () => {
  expect(closest(text, 'company had put $2 billion')).toBe('company had put $1 billion');
});

test('words are answered whole', () => {
  expect(closest(text, 'opening a mil')).toBe('opened a mill');
});

test('a quoted sentence is answered with a sentence', () => {
  expect(closest(text, 'The company had put $1 billion into Globex.')).toBe(
    'In July the company had put $1 billion into Globex.',
  );
  expect(closest(text, 'Sales rose by half.')).toBe('Sales rose “by a third”.');
});

test('words at the end of a sentence do not take its start along', () => {
  expect(closest(text, 'into Globix.')).toBe('into Globex.');
});

test('a sentence is not answered with the end of the block before it', () => {
  const blocks = 'A picture The company sold ten anvils.';
  expect(closest(blocks, 'xThe company sold nine anvils.', ['A picture '.length])).toBe(
    'The company sold ten anvils.',
  );
});

test('what resembles nothing is answered with nothing', () => {
  expect(closest(text, 'The moon is made of green cheese')).toBeUndefined();
  expect(closest('', 'anvils')).toBeUndefined();
  expect(closest(text, '  ')).toBeUndefined();
});

test('the closer of two passages is offered', () => {
  expect(closest('He sold one anvil. He sold two anvils.', 'He sold too anvils.')).toBe(
    'He sold two anvils.',
  );
});

test.each([
  ['Sales rose 👏🏿 in May', 'rose 👏', 'rose 👏🏿'],
  ['今日市長說橋要關閉，因為太舊。', '市長説橋要關', '市長說橋要關'],
])('of %s the passage closest to %s is whole signs, and no more than it must', (text, quote, expected) => {
  const { start, end } = suggest(fold(text), quote) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(expected);
});
