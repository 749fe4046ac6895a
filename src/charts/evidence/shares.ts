import type { Words } from '../../i18n/en/index.ts';
import type { Strength } from '../../model/strength.ts';
import type { Status } from '../../model/vocabulary.ts';
import { statusView } from '../../views/article/status.ts';
import type { ClaimRow } from '../../views/site/ledger.ts';
import type { Fill, Texture } from '../texture.ts';

/** Claims of one kind among all. */
export interface Share {
  fill: Fill;
  label: string;
  count: number;
}

/** A whole, cut into shares that add up to it. */
export interface Whole {
  title: string;
  total: number;
  shares: Share[];
}

const STATUS_TEXTURES: Record<Status, Texture> = {
  confirmed: 'solid',
  reported: 'stripes',
  disputed: 'cross',
  contradicted: 'dots',
  outdated: 'lines',
  unverified: 'open',
};

const STRENGTH_FILLS: Record<Strength, { texture: Texture; tone: string }> = {
  document: { texture: 'solid', tone: 'ink' },
  several: { texture: 'cross', tone: 'ink' },
  one: { texture: 'stripes', tone: 'ink' },
  none: { texture: 'open', tone: 'ink' },
  against: { texture: 'dots', tone: 'contradicted' },
};

const statusNames = Object.keys(STATUS_TEXTURES) as Status[];
const strengthNames = Object.keys(STRENGTH_FILLS) as Strength[];

/** The claims by what became of them and by what carries them, in the order of the vocabulary. */
export function wholesOf(rows: readonly ClaimRow[], { terms, pictures }: Words): Whole[] {
  return [
    whole(
      pictures.evidence.byStatus,
      rows,
      statusNames,
      ({ claim }) => claim.status.name,
      (name) => ({
        label: statusView(name, { terms }).label,
        fill: { name: `status-${name}`, texture: STATUS_TEXTURES[name], tone: name },
      }),
    ),
    whole(
      pictures.evidence.byStrength,
      rows,
      strengthNames,
      ({ claim }) => claim.strength,
      (name) => ({
        label: terms.strengths[name].label,
        fill: { name: `strength-${name}`, ...STRENGTH_FILLS[name] },
      }),
    ),
  ];
}

function whole<Name extends string>(
  title: string,
  rows: readonly ClaimRow[],
  names: readonly Name[],
  nameOf: (row: ClaimRow) => Name,
  looks: (name: Name) => Pick<Share, 'label' | 'fill'>,
): Whole {
  const shares = names.flatMap((name): Share[] => {
    const count = rows.filter((row) => nameOf(row) === name).length;
    return count > 0 ? [{ ...looks(name), count }] : [];
  });
  return { title, total: rows.length, shares };
}
