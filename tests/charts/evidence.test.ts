import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/charts/evidence/draw.ts';
import { evidencePicture } from '../../src/charts/evidence/picture.ts';
import { wholesOf } from '../../src/charts/evidence/shares.ts';
import { type Strength, strengths } from '../../src/model/strength.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';
import { claimRow, VOICE } from './rows.ts';

const claims = fc.array(
  fc
    .tuple(
      fc.constantFrom(...(Object.keys(statuses) as Status[])),
      fc.constantFrom(...(Object.keys(strengths) as Strength[])),
    )
    .map(([status, strength]) => claimRow({ status, strength })),
  { minLength: 1, maxLength: 60 },
);

test('every claim counts once in either bar, and the segments fill the bar in proportion', () => {
  fc.assert(
    fc.property(claims, (rows) => {
      for (const whole of wholesOf(rows, VOICE.words)) {
        expect(whole.shares.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        let end = 0;
        for (const { share, x, width } of segmentsOf(whole, 620)) {
          expect(x).toBeCloseTo(end, 6);
          expect(width).toBeCloseTo((share.count / rows.length) * 620, 6);
          end = x + width;
        }
        expect(end).toBeCloseTo(620, 6);
      }
    }),
  );
});

test('no two shares of a bar look alike without colour', () => {
  const rows = Object.keys(statuses).map((status) => claimRow({ status: status as Status }));
  const textures = wholesOf(rows, VOICE.words)[0]?.shares.map(({ fill }) => fill.texture) ?? [];
  expect(new Set(textures).size).toBe(Object.keys(statuses).length);
});

test('the balance is said in words', () => {
  const rows = [claimRow({ status: 'confirmed', strength: 'document' }), claimRow({}), claimRow({})];
  expect(evidencePicture(rows, VOICE, 'e')).toMatchObject({
    description:
      '3 claims. What became of them: 1 confirmed, 2 reported. What carries them: 1 a document, 2 one source.',
  });
});

test('no claims, no bar: a sentence', () => {
  expect(evidencePicture([], VOICE, 'e')).toMatchObject({
    sentence: 'No claim is made here yet, so there is nothing to weigh.',
  });
});
