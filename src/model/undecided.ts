import type { Article } from './article.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Path, Problem } from './diagnostics.ts';
import type { Registry } from './entity.ts';

/** What was proposed, and nobody has decided on yet. */
export interface Undecided {
  /** Of the field that says by whom; of what stands in another file, of the id that leads to it. */
  path: Path;
  /** As a sentence begins: “The claim "on-budget"”. */
  what: string;
  by: string;
  /** What is to be done about it. */
  advice: string;
}

/** Only what somebody stands behind counts as evidence. */
export const isDecided = ({ proposedBy }: Pick<Evidence, 'proposedBy'>): boolean => proposedBy === undefined;

/** Of claims, evidence, figures and the cast of an article, and of the files of those who are in it. */
export const undecidedIn = (
  { entities, amounts, claims }: Pick<Article, 'entities' | 'amounts' | 'claims'>,
  registry: Registry,
): Undecided[] => [
  ...entities.flatMap((member, index) => [
    ...proposal(member, ['entities', index], `The role of "${member.id}"`, OF_ARTICLE),
    ...described(member.id, ['entities', index, 'id'], registry),
  ]),
  ...amounts.flatMap((amount, index) =>
    proposal(amount, ['amounts', index], `The figure "${amount.id}"`, OF_ARTICLE),
  ),
  ...claims.flatMap((claim, index) => undecidedOf(claim, ['claims', index])),
];

const undecidedOf = (claim: Claim, path: Path): Undecided[] => [
  ...proposal(claim, path, `The claim "${claim.id}"`, OF_SOURCE),
  ...claim.evidence.flatMap((item, index) =>
    proposal(
      item,
      [...path, 'evidence', index],
      `Evidence of "${claim.id}", from ${item.source},`,
      OF_SOURCE,
    ),
  ),
];

/** What a proposed file says of a party. */
const described = (id: string, path: Path, registry: Registry): Undecided[] =>
  proposal(registry.get(id), path, `What content/entities/${id}.yaml says`, OF_ARTICLE).map((one) => ({
    ...one,
    path,
  }));

const proposal = (
  entry: Pick<Evidence, 'proposedBy'> | undefined,
  path: Path,
  what: string,
  advice: string,
): Undecided[] =>
  entry?.proposedBy === undefined
    ? []
    : [{ path: [...path, 'proposedBy'], what, by: entry.proposedBy, advice }];

const OF_SOURCE =
  'Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.';
const OF_ARTICLE =
  'Compare it with the article. To keep it, take the line proposedBy out; else take all of it out.';

/** What is published was decided on by somebody: undecided it may stand in a draft alone. */
export const undecidedProblems = (article: Article, registry: Registry): Problem[] =>
  article.draft
    ? []
    : undecidedIn(article, registry).map(({ path, what, by, advice }) => ({
        code: 'undecided',
        path,
        reason: `${what} was proposed by ${by}, and nobody has decided on it. ${advice}`,
      }));

/** A proposal proves nothing, in a draft as well. */
export const proposedStatusProblems = ({ claims }: Pick<Article, 'claims'>): Problem[] =>
  claims.flatMap(({ id, proposedBy, status }, index): Problem[] => {
    if (proposedBy === undefined || status === 'unverified') return [];
    const reason = `The claim "${id}" is ${status}, and yet only proposed by ${proposedBy}. Take the line proposedBy out if you stand behind it, or write unverified.`;
    return [{ code: 'undecided', path: ['claims', index, 'status'], reason }];
  });
