import type { Amount } from './amount.ts';
import type { Article } from './article.ts';
import type { Problem } from './diagnostics.ts';
import { isMoney, measureOf } from './measure.ts';
import type { Picture } from './picture.ts';

/** What keeps a picture from being drawn, but for ids that are not known. */
export const pictureProblems = (article: Article): Problem[] =>
  article.pictures.flatMap((picture, index) =>
    faultsOf(picture, article).map(
      ([key, reason]): Problem => ({ code: 'picture', path: ['pictures', index, ...key], reason }),
    ),
  );

type Fault = [key: (string | number)[], reason: string];

function faultsOf(picture: Picture, article: Article): Fault[] {
  const { kind } = picture;
  return [
    ...strangers(picture),
    ...(kind === 'timeline' ? timelineFaults(picture, article) : sumFaults(picture, article)),
  ];
}

const FIELDS: Record<Picture['kind'], readonly (keyof Picture)[]> = {
  scale: ['amounts', 'labels', 'mark'],
  flow: ['amounts'],
  timeline: ['claims'],
};

/** Fields of another kind of picture. */
function strangers(picture: Picture): Fault[] {
  const isGiven = (key: keyof Picture) =>
    picture[key] !== undefined && Object.keys(Object(picture[key])).length > 0;
  return (['amounts', 'labels', 'mark', 'claims'] as const).flatMap((key): Fault[] => {
    if (FIELDS[picture.kind].includes(key) || !(key === 'mark' ? picture.mark !== undefined : isGiven(key)))
      return [];
    const kinds = Object.entries(FIELDS).flatMap(([kind, fields]) => (fields.includes(key) ? [kind] : []));
    return [
      [[key], `A ${picture.kind} has no ${key}: take it out, or write kind: ${kinds.join(' or kind: ')}.`],
    ];
  });
}

function sumFaults({ kind, amounts: ids, labels }: Picture, { amounts }: Article): Fault[] {
  const known = ids.map((id) => amounts.find((amount) => amount.id === id));
  const first = known.find((amount) => amount !== undefined);
  return [
    ...(new Set(ids).size < 2
      ? [
          [
            ['amounts'],
            `A ${kind} compares at least two amounts: write amounts: [one-amount, another-amount].`,
          ],
        ]
      : []),
    ...known.flatMap((amount, index) => {
      const reason =
        ids.indexOf(ids[index] ?? '') < index
          ? `${ids[index]} is in this picture already: take one of the two out.`
          : amount && first && misfit(kind, amount, first);
      return reason ? [[['amounts', index], reason]] : [];
    }),
    ...Object.keys(labels)
      .filter((id) => !ids.includes(id))
      .map((id) => [
        ['labels', id],
        `${id} is not among the amounts of this picture: add it there, or take its label out.`,
      ]),
  ] as Fault[];
}

/** Kinds of money that move from nobody to nobody. */
const STILL: readonly Amount['kind'][] = ['valuation', 'cash', 'loss', 'profit'];

function misfit(kind: Picture['kind'], { id, ...amount }: Amount, first: Amount): string | undefined {
  const { from, to } = amount;
  const measure = measureOf(amount);
  if (kind === 'scale')
    return measure === measureOf(first)
      ? undefined
      : `${id} is in ${measure} and ${first.id} in ${measureOf(first)}: sums on one scale have one currency or one unit. Make a picture of each.`;
  if (!isMoney(amount))
    return `${id} is in ${measure}, and a flow is of money: take it out of this flow, or write kind: scale.`;
  if (STILL.includes(amount.kind))
    return `${id} is ${amount.kind}, which nobody pays: take it out of this flow, or write kind: scale.`;
  if (from !== undefined && to !== undefined) return undefined;
  const lacking = from === undefined ? (to === undefined ? 'from and to' : 'from') : 'to';
  return `${id} does not say who pays whom: give the amount ${lacking}, or take it out of this flow.`;
}

function timelineFaults({ claims: ids }: Picture, { claims, sources }: Article): Fault[] {
  const dated = new Set(sources.flatMap(({ id, published }) => (published === undefined ? [] : [id])));
  const shown = ids.length === 0 ? claims : claims.filter(({ id }) => ids.includes(id));
  const hasDate = shown.some(
    ({ history, evidence }) => history.length > 0 || evidence.some(({ source }) => dated.has(source)),
  );
  if (hasDate || ids.some((id) => !claims.some((claim) => claim.id === id))) return [];
  return [
    [
      ['claims'],
      'None of these claims has a history or a source with a date, so there is no time to draw. Name claims that have.',
    ],
  ];
}
