import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, layoutFlow } from '../../src/charts/flow/layout.ts';
import { flowPicture } from '../../src/charts/flow/picture.ts';
import { flowsOf } from '../../src/charts/flow/streams.ts';
import { NARROW, WIDE } from '../../src/charts/picture.ts';
import { figureRow, figureRows, VOICE } from './rows.ts';

const paid = { from: 'acme', to: 'globex' };

describe('the streams', () => {
  test('lose no figure: each is a stream, a rival of one, or undrawn for a reason', () => {
    fc.assert(
      fc.property(figureRows, (rows) => {
        const { flows, undrawn } = flowsOf(rows);
        const drawn = flows.flatMap(({ streams }) => streams.flatMap(({ row, rivals }) => [row, ...rivals]));
        const found = [...drawn, ...undrawn.map(({ row }) => row)].map(({ figure }) => figure.id);
        expect(found.toSorted()).toEqual(rows.map(({ figure }) => figure.id).toSorted());
      }),
    );
  });

  test('are drawn once for two accounts of the same money, as the one that most sources give', () => {
    const twice = figureRow({ id: 'original', value: 14, bound: 'at-most', asOf: '2025-01-22', ...paid });
    const rows = [
      figureRow({ id: 'copy', value: 14, bound: 'at-least', asOf: '2025-01', ...paid }),
      {
        ...twice,
        figure: {
          ...twice.figure,
          declared: { ...twice.figure.declared, sources: ['daily'] },
        },
      },
      figureRow({ id: 'earlier', value: 1, asOf: '2024-10', ...paid }),
    ];
    const [flow] = flowsOf(rows).flows;
    expect(
      flow?.streams.map(({ row, rivals }) => [row.figure.id, rivals.map(({ figure }) => figure.id)]),
    ).toEqual([
      ['earlier', []],
      ['original', ['copy']],
    ]);
  });

  test('are not drawn without payer, payee or money that moves, and the reason is told', () => {
    const rows = [
      figureRow({ value: 1, to: 'acme' }),
      figureRow({ value: 1, from: 'acme' }),
      figureRow({ value: 1 }),
      figureRow({ value: 0, ...paid }),
      figureRow({ value: -3, ...paid }),
      figureRow({ value: 1, kind: 'valuation', ...paid }),
      figureRow({ id: 'part', value: 1, partOf: 'whole', ...paid }),
      figureRow({ id: 'whole', value: 2, ...paid }),
    ];
    expect(flowsOf(rows).undrawn.map(({ reason }) => reason)).toEqual([
      'payer',
      'payee',
      'nobody',
      'nothing',
      'nothing',
      'still',
      'part',
    ]);
  });

  test('take the lower end of a range', () => {
    const [flow] = flowsOf([figureRow({ bound: 'range', min: 20, max: 99, ...paid })]).flows;
    expect(flow?.streams[0]?.value).toBe(20);
  });
});

describe('the layout', () => {
  test('conserves the sums: a party is as high as its streams, and all streams have one scale', () => {
    fc.assert(
      fc.property(figureRows, fc.constantFrom(WIDE, NARROW), (rows, frame) => {
        for (const flow of flowsOf(rows).flows) {
          const { parties, ribbons, height } = layoutFlow(
            graphOf(flow, () => 'text'),
            frame,
          );
          const total = flow.streams.reduce((sum, { value }) => sum + value, 0);
          const heights = (side: string) =>
            parties
              .filter((party) => party.side === side)
              .reduce((sum, { top, bottom }) => sum + bottom - top, 0);
          expect(heights('payer')).toBeCloseTo(heights('payee'), 3);
          for (const { stream, width } of ribbons) {
            expect(width).toBeCloseTo((stream.value / total) * heights('payer'), 3);
          }
          for (const { top, bottom } of parties) {
            expect(top).toBeGreaterThanOrEqual(0);
            expect(bottom).toBeLessThanOrEqual(height + 0.01);
          }
        }
      }),
    );
  });

  test('draws money that flows back, and money that stays within one party', () => {
    const rows = [
      figureRow({ id: 'there', value: 3, ...paid }),
      figureRow({ id: 'back', value: 5, from: 'globex', to: 'acme' }),
      figureRow({ id: 'self', value: 1, from: 'acme', to: 'acme' }),
    ];
    const [flow] = flowsOf(rows).flows;
    expect(
      flow &&
        layoutFlow(
          graphOf(flow, () => ''),
          WIDE,
        ).ribbons,
    ).toHaveLength(3);
  });
});

describe('the picture', () => {
  test('of no streams is a sentence that says why', () => {
    expect(flowPicture([], VOICE, 'm')).toMatchObject({
      sentence: 'No sum of money is stated here, so no money can be followed.',
    });
    expect(flowPicture([figureRow({ value: 3, to: 'acme' })], VOICE, 'm')).toMatchObject({
      sentence:
        'No sum here names both who pays and who receives, so there is no stream to draw. The sums themselves are among the figures.',
    });
  });

  test('says in words what it shows, limits and all', () => {
    const rows = [figureRow({ value: 14e9, bound: 'at-least', ...paid })];
    expect(flowPicture(rows, VOICE, 'm')).toMatchObject({
      description: 'Streams in US dollars: to GLOBEX, at least $14 billion put in by ACME.',
    });
  });
});
