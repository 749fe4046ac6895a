import type { Voice } from '../../i18n/voice.ts';
import { numberText, wholePercent } from '../../views/format.ts';
import type { ClaimRow } from '../../views/site/ledger.ts';
import { inBothSizes, type Picture } from '../picture.ts';
import { drawEvidence } from './draw.ts';
import { type Whole, wholesOf } from './shares.ts';

/** How many claims held and what holds them up. `scope` keeps ids apart on a page. */
export function evidencePicture(rows: readonly ClaimRow[], { lang, words }: Voice, scope: string): Picture {
  const said = words.pictures.evidence;
  if (rows.length === 0) {
    return { kind: 'empty', title: said.title, sentence: said.empty };
  }
  const wholes = wholesOf(rows, words);
  return {
    kind: 'drawn',
    title: said.title,
    description: `${said.claims(rows.length)}. ${wholes.map(describe).join(' ')}`,
    ...inBothSizes((frame) =>
      drawEvidence(wholes, frame, `${scope}-${frame.narrow ? 'narrow' : 'wide'}`, lang),
    ),
    notes: [said.note(rows.length)],
    table: {
      columns: [
        { label: said.columns.claims },
        { label: said.columns.number, numeric: true },
        { label: said.columns.share, numeric: true },
      ],
      rows: wholes.flatMap(({ title, total, shares }) =>
        shares.map(({ label, count }) => [
          `${title}: ${label}`,
          numberText(count, lang),
          wholePercent(count / total, lang),
        ]),
      ),
    },
  };
}

const describe = ({ title, shares }: Whole): string =>
  `${title}: ${shares.map(({ label, count }) => `${count} ${label}`).join(', ')}.`;
