import type { Words } from '../../i18n/en/index.ts';
import type { Status } from '../../model/vocabulary.ts';

/** A status as readers meet it. */
export interface StatusView {
  name: Status;
  /** In lower case, in the language of the interface. */
  label: string;
}

export const statusView = (name: Status, { terms }: Pick<Words, 'terms'>): StatusView => ({
  name,
  label: terms.statuses[name].label,
});

/** The statuses of claims that turned out otherwise than they were told, gravest first. */
export const turned = ['contradicted', 'disputed', 'outdated'] as const satisfies readonly Status[];

const placeOf = (status: Status): number => (turned as readonly Status[]).indexOf(status);

/** Whether a claim turned out otherwise than it was told. */
export const isTurned = (status: Status): boolean => placeOf(status) >= 0;

/** Orders what turned out otherwise before the rest, gravest first; the rest keeps its order. */
export function byGravity(a: Pick<StatusView, 'name'>, b: Pick<StatusView, 'name'>): number {
  const [first, second] = [a, b].map(({ name }) => (isTurned(name) ? placeOf(name) : turned.length));
  return (first ?? 0) - (second ?? 0);
}

/**
 * The shapes of the statuses as SVG, in a square of 12 units round 0, so that colour is never
 * the only sign of one (WCAG 1.4.1): letters that stand for them look different on every machine. Whoever draws them
 * has lines in the colour of the status and fills nothing. `npm run reference` writes those that stand before words
 * into files, for the style sheet.
 */
export const signShapes: Record<Status, string> = {
  confirmed: '<circle r="4.5" fill="currentColor" stroke="none"/>',
  'single-source': '<circle r="4"/><path d="M0-4a4 4 0 0 0 0 8z" fill="currentColor" stroke="none"/>',
  disputed: '<path d="M0-4.8 4.8 0 0 4.8-4.8 0z" stroke-width="1.5"/>',
  contradicted: '<path d="m-4-4 8 8m0-8-8 8" stroke-width="2.2"/>',
  outdated: '<circle r="4.5" stroke-width="1.5"/><path d="M0-2.8V0l2 1.4" stroke-width="1.4"/>',
  unverified: '<circle r="4" stroke-width="1.3" stroke-dasharray="2 1.6"/>',
};

/** A sign as a picture of its own. */
export const signPicture = (status: Status, colour = 'currentColor'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 12 12" fill="none" stroke="${colour}"><title>${status}</title>${signShapes[status].replaceAll('currentColor', colour)}</svg>`;
