import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOn, scaleFor } from '../../src/charts/figures/axis.ts';
import { panelOf, rankingsOf } from '../../src/charts/figures/layout.ts';
import { figuresPicture } from '../../src/charts/figures/picture.ts';
import { NARROW, WIDE } from '../../src/charts/picture.ts';
import { figureRow, figureRows, VOICE } from './rows.ts';

const exact = (value: number) => ({ low: value, high: value, bound: 'exact' as const });

describe('the axis', () => {
  test('has bars where the largest sum is at most 40 times the smallest', () => {
    expect(scaleFor([exact(1), exact(40)]).kind).toBe('bars');
    expect(scaleFor([exact(1), exact(41)]).kind).toBe('decades');
  });

  test('has bars where a sum is zero or negative, since a logarithm has no place for it', () => {
    expect(scaleFor([exact(0), exact(1_000_000)]).kind).toBe('bars');
    expect(scaleFor([exact(-5), exact(1_000_000)]).kind).toBe('bars');
    expect(scaleFor([exact(0)]).ticks).toContain(0);
  });

  test('draws bars in proportion to the sums', () => {
    const sums = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(sums, (values) => {
        const axis = axisOn(scaleFor([...values, 0].map(exact)), 26, 294);
        const zero = axis.position(0);
        const unit = axis.position(1) - zero;
        for (const value of values) expect(axis.position(value) - zero).toBeCloseTo(value * unit, 5);
      }),
    );
  });

  test('keeps the order of sums on the logarithmic scale, a decade always as wide', () => {
    const axis = axisOn(scaleFor([exact(750e6), exact(500e9)]), 0, 400);
    expect(axis.ticks).toEqual([1e8, 1e9, 1e10, 1e11, 1e12]);
    for (const tick of axis.ticks.slice(1))
      expect(axis.position(tick) - axis.position(tick / 10)).toBeCloseTo(100);
    expect(axis.position(750e6)).toBeGreaterThan(0);
  });
});

describe('the panels', () => {
  test('hold every mark, in order, within the drawing', () => {
    fc.assert(
      fc.property(figureRows, fc.constantFrom(WIDE, NARROW), (rows, frame) => {
        for (const ranking of rankingsOf(rows)) {
          const { axis, marks } = panelOf(ranking, frame);
          const tops = marks.map(({ extent }) => extent.high);
          expect(tops).toEqual(tops.toSorted((a, b) => b - a));
          for (const { from, to } of marks) {
            expect(from).toBeLessThanOrEqual(to);
            expect(from).toBeGreaterThanOrEqual(axis.start - 0.01);
            expect(to).toBeLessThanOrEqual(axis.end + 0.01);
          }
        }
      }),
    );
  });

  test('never hold two currencies', () => {
    const rows = ['USD', 'EUR', 'JPY', 'GBP', 'CHF', 'INR'].map((currency) =>
      figureRow({ currency, value: 5 }),
    );
    expect(rankingsOf(rows).map(({ currency, sums }) => [currency, sums.length])).toEqual([
      ['CHF', 1],
      ['EUR', 1],
      ['GBP', 1],
      ['INR', 1],
      ['JPY', 1],
      ['USD', 1],
    ]);
    const picture = figuresPicture(rows, VOICE);
    expect(picture.kind === 'drawn' && picture.notes.join(' ')).toContain('Nothing is converted');
  });

  test('draw a range whose ends are swapped from its lower to its upper end', () => {
    const [ranking] = rankingsOf([figureRow({ bound: 'range', min: 9, max: 3 })]);
    expect(ranking?.sums[0]?.extent).toEqual({ low: 3, high: 9, bound: 'range' });
  });
});

describe('the picture', () => {
  test('of no sums is a sentence', () => {
    expect(figuresPicture([], VOICE)).toEqual({
      kind: 'empty',
      title: 'The figures to scale',
      sentence: 'No sum of money is stated here, so there is nothing to draw to scale.',
    });
  });

  test('is said in words', () => {
    const rows = [
      figureRow({ value: 500e9, kind: 'plan' }),
      figureRow({ id: 'b', value: 14e9, bound: 'at-least' }),
    ];
    const picture = figuresPicture(rows, VOICE);
    expect(picture.kind === 'drawn' && picture.description).toBe(
      '2 sums in US dollars, from $500 billion (plan) down to at least $14 billion (investment).',
    );
  });

  test('leaves out the smallest of very many, and says so; the numbers have them all', () => {
    const rows = Array.from({ length: 50 }, (_, index) => figureRow({ id: `f-${index}`, value: index + 1 }));
    const picture = figuresPicture(rows, VOICE);
    if (picture.kind !== 'drawn') throw new Error('nothing drawn');
    expect(picture.notes).toContain(
      'Drawn are the 40 largest sums in US dollars; 10 more are in the numbers.',
    );
    expect(picture.table.rows).toHaveLength(50);
  });

  test('is the same from the same figures', () => {
    fc.assert(
      fc.property(figureRows, (rows) => {
        expect(figuresPicture(rows, VOICE)).toEqual(figuresPicture(rows, VOICE));
      }),
    );
  });
});
