import type { Words } from '../../i18n/en/index.ts';
import type { AmountKind } from '../../model/vocabulary.ts';
import type { FigureRow } from '../../views/site/ledger.ts';
import { byCurrency, extentOf } from '../money.ts';
import type { Texture } from '../texture.ts';

/** How firm the money is. Each kind has a tone and a texture, so that it is told apart without colour. */
export const firmness = {
  invested: { texture: 'solid', tone: 'confirmed' },
  promised: { texture: 'stripes', tone: 'outdated' },
  planned: { texture: 'open', tone: 'unverified' },
  lent: { texture: 'lines', tone: 'disputed' },
  spent: { texture: 'dots', tone: 'single-source' },
} as const satisfies Record<Firmness, { texture: Texture; tone: string }>;

type Said = Words['pictures']['money'];
export type Firmness = keyof Said['firmness'];

/** What a kind of money is as a stream. A valuation, cash in hand, profit and loss move from nobody to nobody. */
const FIRMNESS: Record<AmountKind, Firmness | undefined> = {
  investment: 'invested',
  'funding-round': 'invested',
  commitment: 'promised',
  contract: 'promised',
  plan: 'planned',
  debt: 'lent',
  capex: 'spent',
  revenue: 'spent',
  valuation: undefined,
  cash: undefined,
  loss: undefined,
  profit: undefined,
  loan: 'lent',
  budget: 'planned',
  bet: 'invested',
  cost: 'spent',
  price: 'spent',
  sale: 'spent',
  wage: 'spent',
  tax: 'spent',
  fine: 'spent',
  damages: 'spent',
  grant: 'spent',
  subsidy: 'spent',
  dividend: 'spent',
  donation: 'spent',
  other: 'spent',
};

/** Money from one party to another, as one figure states it. */
export interface Stream {
  row: FigureRow;
  payer: string;
  payee: string;
  firmness: Firmness;
  /** Whole units: a single figure, or the lower end of a range. */
  value: number;
  /** Other figures for what is, by the parties, the kind and the date, the same money. */
  rivals: FigureRow[];
}

/** What can be drawn, and what cannot, with the reason. */
export interface Flow {
  currency: string;
  streams: Stream[];
}

/** Why a figure is no stream. */
type Reason = keyof Said['reasons'];

export interface Flows {
  flows: Flow[];
  undrawn: { row: FigureRow; reason: Reason }[];
}

/** Every figure becomes a stream, a rival of one, or a row with a reason why it is not drawn. */
export function flowsOf(rows: readonly FigureRow[]): Flows {
  const judged = rows.map((row) => ({ row, judgement: judge(row, rows) }));
  const undrawn = judged.flatMap(({ row, judgement }) =>
    typeof judgement === 'string' ? [{ row, reason: judgement }] : [],
  );
  const streams = judged.flatMap(({ judgement }) => (typeof judgement === 'string' ? [] : [judgement]));
  const groups = byCurrency(streams.map((stream) => ({ ...stream.row, stream })));
  const flows = groups.map(([currency, group]) => ({
    currency,
    streams: merged(group.map(({ stream }) => stream)),
  }));
  return { flows, undrawn };
}

function judge(row: FigureRow, rows: readonly FigureRow[]): Stream | Reason {
  const { declared } = row.figure;
  const extent = extentOf(declared);
  const kind = FIRMNESS[declared.kind];
  if (kind === undefined) return 'still';
  if (declared.from === undefined && declared.to === undefined) return 'nobody';
  if (declared.from === undefined) return 'payer';
  if (declared.to === undefined) return 'payee';
  if (extent === undefined || extent.low <= 0) return 'nothing';
  if (isWithin(row, rows)) return 'part';
  return { row, payer: declared.from, payee: declared.to, firmness: kind, value: extent.low, rivals: [] };
}

/** A part between the same parties as its whole would be drawn twice. */
function isWithin({ figure: { declared }, article }: FigureRow, rows: readonly FigureRow[]): boolean {
  return rows.some(
    ({ figure: whole, article: other }) =>
      whole.id === declared.partOf &&
      other.path === article.path &&
      whole.declared.from === declared.from &&
      whole.declared.to === declared.to,
  );
}

/**
 * "More than $14 billion by January 2025" and "just under $14 billion by 22 January 2025" are two accounts of one sum:
 * added up they would draw money that nobody paid. Figures of the same parties and firmness whose dates can be the same
 * are drawn once: as the most exact of them, and among equals as the one that most sources give.
 */
function merged(streams: readonly Stream[]): Stream[] {
  const byRank = streams.toSorted((a, b) => rank(a) - rank(b) || sourcesOf(b) - sourcesOf(a));
  const kept: Stream[] = [];
  for (const stream of byRank) {
    const same = kept.find((other) => isSameMoney(stream, other));
    if (same) same.rivals.push(stream.row);
    else kept.push({ ...stream, rivals: [] });
  }
  return kept;
}

const RANKS = { exact: 0, about: 1, 'at-least': 2, 'at-most': 2, range: 3 } as const;
const rank = ({ row }: Stream): number => RANKS[row.figure.declared.bound];
const sourcesOf = ({ row }: Stream): number => row.figure.declared.sources.length;

function isSameMoney(a: Stream, b: Stream): boolean {
  if (a.payer !== b.payer || a.payee !== b.payee || a.firmness !== b.firmness) return false;
  const [one, other] = [a.row.figure.declared.asOf, b.row.figure.declared.asOf];
  if (one === undefined || other === undefined) return a.value === b.value;
  return one.startsWith(other) || other.startsWith(one);
}
