import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutArcs } from '../../src/charts/connections/draw.ts';
import { graphOf, MOST_NODES } from '../../src/charts/connections/graph.ts';
import { connectionsPicture } from '../../src/charts/connections/picture.ts';
import { claimRow, figureRow, VOICE } from './rows.ts';

const nameOf = (id: string) => id.toUpperCase();
const about = fc.subarray(['acme', 'beta', 'globex', 'hooli', 'initech', 'pied-piper']);
const claims = fc.array(
  about.map((ids) => claimRow({ about: ids })),
  { maxLength: 12 },
);

test('two parties are tied by the claims about both and by the money between them', () => {
  const rows = [
    claimRow({ id: 'a', about: ['acme', 'beta'] }),
    claimRow({ id: 'b', about: ['beta', 'acme', 'globex'] }),
  ];
  const { ties } = graphOf(rows, [figureRow({ value: 1, from: 'globex', to: 'hooli' })]);
  expect(ties.map(({ a, b, claims, money }) => [a, b, claims.length, money.length])).toEqual([
    ['acme', 'beta', 2, 0],
    ['acme', 'globex', 1, 0],
    ['beta', 'globex', 1, 0],
    ['globex', 'hooli', 0, 1],
  ]);
});

test('the order of the claims changes nothing', () => {
  fc.assert(
    fc.property(claims, (rows) => {
      expect(graphOf(rows.toReversed(), []).nodes).toEqual(graphOf(rows, []).nodes);
    }),
  );
});

test('arcs stay in their room, as thick as their claims', () => {
  fc.assert(
    fc.property(claims, (rows) => {
      const { arcs } = layoutArcs(graphOf(rows, []), { claims: 200, money: 80 });
      const thickness = arcs.map(({ tie, width }) => width / tie.claims.length);
      for (const { reach } of arcs) expect(reach).toBeLessThanOrEqual(200.001);
      for (const one of thickness) expect(one).toBeCloseTo(thickness[0] ?? 0, 6);
    }),
  );
});

test('a claim about twenty companies is left out and counted', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => `company-${index}`);
  const rows = [claimRow({ about: twenty }), claimRow({ about: ['acme', 'beta'] })];
  const picture = connectionsPicture(rows, [], nameOf, VOICE);
  expect(picture).toMatchObject({
    description: '2 names and 1 connection. The strongest: ACME and BETA (1 claim).',
    notes: [
      expect.any(String),
      '1 claim about more than 8 parties at once is left out: it would tie each to all.',
    ],
  });
});

test('of very many names the best connected are kept', () => {
  const rows = Array.from({ length: 60 }, (_, index) => claimRow({ about: ['acme', `company-${index}`] }));
  const { nodes, omitted } = graphOf(rows, []);
  expect(nodes).toHaveLength(MOST_NODES);
  expect(nodes).toContain('acme');
  expect(omitted).toBe(61 - MOST_NODES);
});

test('no ties, no arcs: a sentence', () => {
  expect(connectionsPicture([claimRow({ about: ['acme'] })], [], nameOf, VOICE)).toMatchObject({
    sentence:
      'No claim is about two parties at once and no money passes between them, so there is no connection to draw.',
  });
});
