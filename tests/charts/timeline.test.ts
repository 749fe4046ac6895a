import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/picture.ts';
import { layoutTimeline } from '../../src/charts/timeline/layout.ts';
import { timelinePicture } from '../../src/charts/timeline/picture.ts';
import { pack, stretchOf } from '../../src/charts/timeline/time.ts';
import { spread } from '../../src/geometry/spread.ts';
import { event, VOICE } from './rows.ts';

const DAY = 86_400_000;

const iso = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
  );
const events = fc.array(
  fc
    .tuple(fc.constantFrom('happened' as const, 'said' as const), iso)
    .map(([lane, date]) => event(lane, date)),
  { minLength: 1, maxLength: 30 },
);

test('a date is as long as what is known of it', () => {
  const length = (date: string) => (stretchOf(date).end - stretchOf(date).start) / DAY;
  expect(['2024', '2025', '2024-02', '2025-12', '2025-01-22'].map(length)).toEqual([366, 365, 29, 31, 1]);
});

test('what is spread keeps its order, its gaps and its ends', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 30 })), {
    maxLength: 15,
  });
  fc.assert(
    fc.property(items, (pairs) => {
      const wished = pairs.map(([wish]) => wish).toSorted((a, b) => a - b);
      const sizes = pairs.map(([, size]) => size);
      const places = spread(wished, sizes, 0, 600);
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place + (sizes[index] ?? 0)).toBeLessThanOrEqual(600.001);
        expect(places[index + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          place + (sizes[index] ?? 0) - 0.001,
        );
      }
    }),
  );
});

test('what has room stays where it wished to be', () => {
  expect(spread([10, 50, 90], [10, 10, 10], 0, 200)).toEqual([10, 50, 90]);
});

test('no two intervals of a column overlap', () => {
  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 })));
  fc.assert(
    fc.property(intervals, (pairs) => {
      const all = pairs.map(([start, length]) => ({ start, end: start + length }));
      const columns = pack(all);
      for (const [i, a] of all.entries())
        for (const [j, b] of all.entries())
          if (i < j && columns[i] === columns[j]) expect(a.start < b.end && b.start < a.end).toBe(false);
    }),
  );
});

describe('the layout', () => {
  test('draws time in proportion, and longer dates as long as they are', () => {
    const all = [event('said', '2024'), event('said', '2025-06'), event('happened', '2025-12-31')];
    const { axis, said } = layoutTimeline(all, WIDE, 'en-GB');
    const [year, month] = said;
    const scale = (axis.position(DAY * 100) - axis.position(0)) / 100;
    expect((year?.bottom ?? 0) - (year?.top ?? 0)).toBeCloseTo(366 * scale, 3);
    expect((month?.bottom ?? 0) - (month?.top ?? 0)).toBeCloseTo(30 * scale, 3);
  });

  test('loses nothing, numbers what happened in the order of time and keeps all of it in the drawing', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(WIDE, NARROW), (all, frame) => {
        const { said, happened, step, axisX, height } = layoutTimeline(all, frame, 'en-GB');
        expect(said.length + happened.reduce((sum, { texts }) => sum + texts.length, 0)).toBe(all.length);
        expect(happened.map(({ number }) => number)).toEqual(happened.map((_, index) => index + 1));
        for (const { column } of said) expect(axisX - 12 - column * step).toBeGreaterThan(36);
        for (const { bottom, entryY } of happened) {
          expect(bottom).toBeLessThanOrEqual(height);
          expect(entryY).toBeLessThan(height);
        }
      }),
    );
  });
});

describe('the picture', () => {
  test('of nothing dated is a sentence', () => {
    expect(timelinePicture([], VOICE)).toMatchObject({
      sentence: 'Nothing here has a date yet, so there is no time to draw.',
    });
  });

  test('of one day says that day', () => {
    expect(timelinePicture([event('said', '2025-01-22')], VOICE)).toMatchObject({
      description: '0 happenings and 1 publication, 22 January 2025.',
    });
  });
});
