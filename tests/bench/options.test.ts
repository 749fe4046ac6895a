import { expect, test } from 'vitest';
import { Misuse } from '../../src/cli/world.ts';
import { parseOptions, parts } from './options.ts';

const refusal = (...args: string[]): string => {
  try {
    parseOptions(args);
  } catch (error) {
    if (error instanceof Misuse) return error.message;
  }
  throw new Error('This was not refused as misuse.');
};

test('without options everything is measured three times, at three sizes, and nothing is kept', () => {
  expect(parseOptions([])).toEqual({
    articles: [100, 1_000, 10_000],
    runs: 3,
    only: [...parts],
    write: false,
    help: false,
  });
});

test('sizes are put in order, and each is measured once', () => {
  expect(parseOptions(['--articles', '1000,20,1000']).articles).toEqual([20, 1_000]);
});

test('parts can be measured alone', () => {
  expect(parseOptions(['--only', 'cards,pages', '--write'])).toMatchObject({
    only: ['cards', 'pages'],
    write: true,
  });
});

test('a wrong number is refused with what to write', () => {
  expect(refusal('--articles', '100,many')).toBe(
    '--articles takes whole numbers from 1 to 100000, not "many": write --articles 100,1000.',
  );
  expect(refusal('--runs', '0')).toBe(
    '--runs takes whole numbers from 1 to 100000, not "0": write --runs 3.',
  );
});

test('a part that does not exist is refused with those that do', () => {
  expect(refusal('--only', 'build')).toBe(
    'There is no part "build". Write --only with some of builds,pages,browser,cards,search.',
  );
});

test('an option that does not exist, or without its value, is refused with where the list is', () => {
  for (const wrong of ['--article', '--runs', 'extra']) {
    expect(refusal(wrong)).toBe(
      `${wrong}: this cannot be understood. npm run bench -- --help lists what can be written.`,
    );
  }
});
