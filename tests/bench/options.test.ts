import { expect, test } from 'vitest';
import { parseOptions, parts } from './options.ts';

test('without options everything is measured three times, at three sizes', () => {
  expect(parseOptions([])).toEqual({
    articles: [100, 1_000, 10_000],
    runs: 3,
    only: [...parts],
    busy: false,
    help: false,
  });
});

test('sizes are put in order, and each is measured once', () => {
  expect(parseOptions(['--articles', '1000,20,1000', '--only', 'pages'])).toMatchObject({
    articles: [20, 1_000],
    only: ['pages'],
  });
});

test.each([
  [
    ['--articles', '100,many'],
    '--articles takes whole numbers from 1 to 99999, not "many": write --articles 100.',
  ],
  [['--only', 'build'], 'There is no part "build". Write --only with some of builds,pages,search.'],
  [['extra'], 'extra: this cannot be understood. npm run bench -- --help lists what can be written.'],
])('%j is refused with what to write', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
