import { capital } from '../../model/capital.ts';
import { count } from '../../model/show.ts';
import type { Link } from './links.ts';
import type { Kind, Outcome } from './outcome.ts';

/** What to say of one address; nothing of one that answers where it stands. */
export function describe(links: readonly Link[], outcome: Outcome): string | undefined {
  if (outcome.kind === 'alive') return undefined;
  const [first] = links;
  if (first === undefined) return undefined;
  const places = links.map(({ place }) => place).join(', ');
  return `${places} ${outcome.kind}\n  ${first.source.url}\n  ${advice(first, outcome)}\n`;
}

function advice({ source }: Link, outcome: Exclude<Outcome, { kind: 'alive' }>): string {
  if (outcome.kind === 'moved')
    return outcome.permanent
      ? `It has moved for good. Write url: ${outcome.to}`
      : `It leads, for now, to ${outcome.to}`;
  if (outcome.kind === 'refused')
    return `The host does not answer programs (${outcome.why}): open it in a browser to see.`;
  const copy =
    source.archived === undefined
      ? 'No archived copy is given: look for one at https://web.archive.org/, and add it as archived.'
      : `Archived copy: ${source.archived}`;
  return `${capital(outcome.why)}. ${copy}`;
}

const ORDER: readonly Kind[] = ['alive', 'moved', 'refused', 'failing', 'dead'];

/** How many there are of each kind. */
export function summary(outcomes: readonly Outcome[], fromCache: number, unasked: number): string {
  const kinds = ORDER.flatMap((kind) => {
    const number = outcomes.filter((outcome) => outcome.kind === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
  const kept = fromCache === 0 ? '' : ` ${fromCache} of the answers are from before (--fresh asks again).`;
  const left =
    unasked === 0
      ? ''
      : ` ${count(unasked, 'link was', 'links were')} not asked for: raise --max or --minutes.`;
  return `${count(outcomes.length, 'link')}: ${kinds.join(', ') || 'none'}.${kept}${left}`;
}
