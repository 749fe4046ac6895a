import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate, lastDay } from '../../src/model/dates.ts';

test('a day ends on itself, a month and a year on their last day', () => {
  expect(['2026-03-04', '2026-02', '2028-02', '2026-12', '2026'].map(lastDay)).toEqual([
    '2026-03-04',
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
    '2026-12-31',
  ]);
});

test('the last day of any month is a day, and the one after it is none', () => {
  const month = fc.tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const day = lastDay(`${year}-${String(number).padStart(2, '0')}`);
      expect(isDate(day)).toBe(true);
      expect(isDate(`${day.slice(0, 8)}${Number(day.slice(8)) + 1}`)).toBe(false);
    }),
  );
});
