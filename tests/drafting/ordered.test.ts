import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakAfter,
  breakBefore,
  lastFrom,
  overlapping,
  startingIn,
  within,
} from '../../src/drafting/prose/ordered.ts';

/** Stretches in order, with and without something between them. */
const stretches = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 6 })), { maxLength: 30 })
  .map((parts) => {
    let at = 0;
    return parts.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
const range = fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

test('what is looked up by halves is what a look at each stretch finds', () => {
  fc.assert(
    fc.property(stretches, range, (all, { start, end }) => {
      const near = { start, end };
      expect(within(all, near)).toEqual(all.filter((one) => one.start >= start && one.end <= end));
      expect(startingIn(all, near)).toEqual(all.filter((one) => one.start >= start && one.start < end));
      expect(overlapping(all, near)).toEqual(all.filter((one) => one.start < end && start < one.end));
      expect(lastFrom(all, start)).toEqual(all.findLast((one) => one.start <= start));
      const breaks = all.map((one) => one.start);
      expect(breakBefore(breaks, start)).toBe(breaks.findLast((at) => at <= start) ?? 0);
      expect(breakAfter(breaks, start)).toBe(breaks.find((at) => at > start));
    }),
  );
});

test('of ten thousand stretches a few are looked at', () => {
  let looks = 0;
  const all = Array.from({ length: 10_000 }, (_, index) => ({
    get start() {
      looks += 1;
      return index * 10;
    },
    end: index * 10 + 9,
  }));
  expect(within(all, { start: 50_000, end: 50_020 })).toHaveLength(2);
  expect(looks).toBeLessThan(50);
});
