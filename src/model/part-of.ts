import type { Amount } from './amount.ts';
import type { Article } from './article.ts';
import type { Problem } from './diagnostics.ts';
import { measureOf } from './measure.ts';

/** What is wrong with who is part of whom, among amounts and among claims. */
export function partProblems({ amounts, claims }: Article): Problem[] {
  return [...loops('amounts', amounts), ...loops('claims', claims), ...sizes(amounts)];
}

interface Part {
  id: string;
  partOf?: string | undefined;
}

function loops(key: 'amounts' | 'claims', items: readonly Part[]): Problem[] {
  const wholes = new Map(items.map(({ id, partOf }) => [id, partOf]));
  return items.flatMap(({ id }, index): Problem[] => {
    const chain = [id];
    for (let whole = wholes.get(id); whole !== undefined; whole = wholes.get(whole)) {
      if (whole === id) {
        const reason = `partOf goes round in a circle: ${[...chain, id].join(' → ')}. Take one of these links out.`;
        return [{ code: 'part-of-loop', path: [key, index, 'partOf'], reason }];
      }
      if (chain.includes(whole)) return [];
      chain.push(whole);
    }
    return [];
  });
}

function sizes(amounts: readonly Amount[]): Problem[] {
  return amounts.flatMap((part, index): Problem[] => {
    const whole = amounts.find(({ id }) => id === part.partOf);
    const reason = whole && misfit(part, whole);
    return reason ? [{ code: 'part-of-size', path: ['amounts', index, 'partOf'], reason }] : [];
  });
}

function misfit(part: Amount, whole: Amount): string | undefined {
  if (measureOf(part) !== measureOf(whole)) {
    return `${part.id} is in ${measureOf(part)} and ${whole.id} in ${measureOf(whole)}: a part has the currency or unit of its whole. Correct one, or take partOf out.`;
  }
  if (
    part.value !== undefined &&
    whole.value !== undefined &&
    whole.bound !== 'at-least' &&
    part.value > whole.value
  ) {
    return `${part.id} (${part.value}) is larger than ${whole.id} (${whole.value}), of which it is said to be a part. Correct one, or take partOf out.`;
  }
  return undefined;
}
