import type { ClaimRow, FigureRow } from '../../views/site/ledger.ts';

/** A claim about more than these ties everybody to everybody and tells of nobody in particular. */
export const MOST_ABOUT = 8;
/** More names than these cannot be read in one picture; those with most in common are kept. */
export const MOST_NODES = 24;

/** Two parties and what they have in common. `a` stands before `b` by id. */
export interface Tie {
  a: string;
  b: string;
  claims: ClaimRow[];
  money: FigureRow[];
}

export interface Graph {
  /** Ids, in an order that keeps what belongs together close. */
  nodes: string[];
  ties: Tie[];
  /** Names left out because there are too many. */
  omitted: number;
  /** Claims about too many parties at once. */
  sweeping: ClaimRow[];
}

export function graphOf(claims: readonly ClaimRow[], figures: readonly FigureRow[]): Graph {
  const about = claims.map((row) => ({ row, ids: [...new Set(row.claim.declared.about)] }));
  const ties = new Map<string, Tie>();
  const tie = (one: string, other: string): Tie => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const known = ties.get(`${a} ${b}`) ?? { a, b, claims: [], money: [] };
    ties.set(`${a} ${b}`, known);
    return known;
  };
  for (const { row, ids } of about.filter(({ ids }) => ids.length <= MOST_ABOUT)) {
    for (const [index, one] of ids.entries())
      for (const other of ids.slice(index + 1)) tie(one, other).claims.push(row);
  }
  for (const row of figures) {
    const { from, to } = row.figure.declared;
    if (from !== undefined && to !== undefined && from !== to) tie(from, to).money.push(row);
  }
  const all = [...ties.values()].toSorted(
    (a, b) => weight(b) - weight(a) || (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1),
  );
  const degrees = degreesIn(all);
  const degree = (id: string) => degrees.get(id) ?? 0;
  const ids = [...degrees.keys()];
  const kept = new Set(
    ids.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1)).slice(0, MOST_NODES),
  );
  const shown = all.filter(({ a, b }) => kept.has(a) && kept.has(b));
  return {
    nodes: arranged(
      [...kept].filter((id) => shown.some(({ a, b }) => a === id || b === id)),
      shown,
    ),
    ties: shown,
    omitted: ids.length - kept.size,
    sweeping: about.filter(({ ids: many }) => many.length > MOST_ABOUT).map(({ row }) => row),
  };
}

const weight = ({ claims, money }: Tie) => claims.length + money.length;

/** How much each name has in common with all others. */
function degreesIn(ties: readonly Tie[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const tie of ties)
    for (const id of [tie.a, tie.b]) degrees.set(id, (degrees.get(id) ?? 0) + weight(tie));
  return degrees;
}

/**
 * The names in a line such that strong ties are short. The best order is hard to find (minimum linear arrangement is
 * NP-hard); moving one name at a time to where it costs least is good enough, and always ends in the same order.
 */
function arranged(nodes: readonly string[], ties: readonly Tie[]): string[] {
  const weights = weightsOf(nodes, ties);
  let best: readonly number[] = nodes.map((_, index) => index);
  for (let pass = 0; pass < 12; pass++) {
    const before = best.join(' ');
    for (const node of nodes.keys()) best = cheapest(node, best, weights);
    if (best.join(' ') === before) break;
  }
  return best.flatMap((index) => nodes[index] ?? []);
}

/** How strongly each name is tied to each other name, by their places in `nodes`. */
function weightsOf(nodes: readonly string[], ties: readonly Tie[]): number[][] {
  const places = new Map(nodes.map((id, index) => [id, index]));
  const weights = nodes.map(() => nodes.map(() => 0));
  for (const tie of ties) {
    const [a = 0, b = 0] = [places.get(tie.a), places.get(tie.b)];
    for (const [one, other] of [[a, b] as const, [b, a] as const]) (weights[one] ?? [])[other] = weight(tie);
  }
  return weights;
}

/** The order with one name moved to where all ties together are shortest. */
function cheapest(node: number, order: readonly number[], weights: readonly number[][]): readonly number[] {
  const others = order.filter((other) => other !== node);
  const costs = [0];
  for (const [place, passed] of others.entries())
    costs.push(
      (costs[place] ?? 0) + drag(node, place, others, weights) - drag(passed, place, others, weights),
    );
  const least = Math.min(...costs);
  if (costs[order.indexOf(node)] === least) return order;
  return others.toSpliced(costs.indexOf(least), 0, node);
}

/** What a step to the right at a place costs: ties to those on the left get longer by it, ties to the right shorter. */
function drag(node: number, place: number, others: readonly number[], weights: readonly number[][]): number {
  const row = weights[node] ?? [];
  let sum = 0;
  for (let index = 0; index < others.length; index += 1) {
    const tie = row[others[index] ?? 0] ?? 0;
    if (index !== place) sum += index < place ? tie : -tie;
  }
  return sum;
}
