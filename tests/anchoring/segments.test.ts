import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Named, segment } from '../../src/anchoring/segments.ts';

const ranges = fc
  .array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 12 })
  .map((list) => list.map(([start, length], at): Named => ({ start, end: start + length, name: `n${at}` })));

test('segments cover exactly what the ranges cover, each with exactly the ranges over it', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const segments = segment(given);
      for (let at = 0; at <= 60; at += 1) {
        const over = given.filter(({ start, end }) => start <= at && at < end).map(({ name }) => name);
        const here = segments.filter(({ start, end }) => start <= at && at < end);
        expect(here).toHaveLength(over.length > 0 ? 1 : 0);
        expect(here[0]?.covering.toSorted() ?? []).toEqual(over.toSorted());
      }
    }),
  );
});

test('segments stand in order, do not touch one another’s text and are never empty', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      let last = 0;
      for (const { start, end } of segment(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test('the last of the covering is the shortest', () => {
  expect(
    segment([
      { start: 2, end: 4, name: 'inner' },
      { start: 0, end: 6, name: 'outer' },
    ]).map(({ covering }) => covering),
  ).toEqual([['outer'], ['outer', 'inner'], ['outer']]);
});
