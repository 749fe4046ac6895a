import type { ClaimRow } from '../../article/ledger.ts';
import { inBothSizes, type Picture, plural } from '../picture.ts';
import { drawEvidence } from './draw.ts';
import { type Whole, wholesOf } from './shares.ts';

const TITLE = 'The balance of evidence';

/** How many claims held and what holds them up. `scope` keeps ids apart on a page. */
export function evidencePicture(rows: readonly ClaimRow[], scope: string): Picture {
  if (rows.length === 0) {
    return {
      kind: 'empty',
      title: TITLE,
      sentence: 'No claim is made here yet, so there is nothing to weigh.',
    };
  }
  const wholes = wholesOf(rows);
  return {
    kind: 'drawn',
    title: TITLE,
    description: `${plural(rows.length, 'claim')}. ${wholes.map(describe).join(' ')}`,
    ...inBothSizes((frame) => drawEvidence(wholes, frame, `${scope}-${frame.narrow ? 'narrow' : 'wide'}`)),
    notes: [`${plural(rows.length, 'claim')}, each counted once in either bar.`],
    table: {
      columns: [{ label: 'Claims' }, { label: 'Number', numeric: true }, { label: 'Of all', numeric: true }],
      rows: wholes.flatMap(({ title, total, shares }) =>
        shares.map(({ label, count }) => [
          `${title}: ${label}`,
          String(count),
          `${Math.round((count / total) * 100)}%`,
        ]),
      ),
    },
  };
}

const describe = ({ title, shares }: Whole): string =>
  `${title}: ${shares.map(({ label, count }) => `${count} ${label}`).join(', ')}.`;
