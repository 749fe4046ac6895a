import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';

test('the nearest candidate is offered where it is near enough to be meant', () => {
  expect(nearest('asessment', ['assessment', 'about'])).toBe('assessment');
  expect(nearest('microsfot', ['microsoft', 'minerva'])).toBe('microsoft');
  expect(nearest('headline', ['who', 'via', 'record'])).toBeUndefined();
  expect(nearest('a', [])).toBeUndefined();
});

test('the distance is none to itself, the same both ways, and never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
