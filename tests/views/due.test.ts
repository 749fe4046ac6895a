import { expect, test } from 'vitest';
import { duePage, keptOf, promises } from '../../src/views/site/due.ts';
import { claimLedger } from '../../src/views/site/ledger.ts';
import { listed } from '../../src/views/site/listed.ts';
import { cast, claims } from '../support/article.ts';
import { viewWith } from '../support/views.ts';

const came = (outcome: string) => [{ date: '2026-10', outcome, note: 'So it came.' }];
const rows = claimLedger([
  listed(
    viewWith({
      entities: cast,
      claims: claims(
        { id: 'far', due: '2030' },
        { id: 'near', due: '2026-12' },
        { id: 'today', due: '2026-11-30' },
        { id: 'past', due: '2026-11-29' },
        { id: 'long-past', due: '2025' },
        { id: 'kept', due: '2026-09', history: came('kept') },
        { id: 'late-after-all', due: '2025', history: [...came('broken'), ...came('late')] },
        { id: 'no-promise' },
      ),
    }),
  ),
]);
const idsOf = ({ rows: some }: { rows: { claim: { id: string } }[] }) => some.map(({ claim }) => claim.id);

test('promises stand by what is known of them: the next first, and of those whose time has passed the latest', () => {
  const { ahead, open, settled } = duePage(rows, '2026-11-30');
  expect(idsOf(ahead)).toEqual(['today', 'near', 'far']);
  expect(idsOf(open)).toEqual(['past', 'long-past']);
  expect(idsOf(settled)).toEqual(['kept', 'late-after-all']);
});

test('a month is over when its last day is', () => {
  expect(idsOf(duePage(rows, '2026-12-31').ahead)).toContain('near');
  expect(idsOf(duePage(rows, '2027-01-01').open)).toContain('near');
});

test('a party’s are counted by their last outcome', () => {
  expect(keptOf(rows)).toEqual([
    { outcome: 'kept', count: 1 },
    { outcome: 'late', count: 1 },
    { outcome: undefined, count: 5 },
  ]);
  expect(promises(rows)).toHaveLength(7);
  expect(keptOf([])).toEqual([]);
});

test('a long list says how many there are', () => {
  const many = Array.from({ length: 250 }, () => rows[0]).flatMap((row) => row ?? []);
  const { ahead } = duePage(many, '2026-11-30');
  expect([ahead.rows.length, ahead.total]).toEqual([100, 250]);
});
