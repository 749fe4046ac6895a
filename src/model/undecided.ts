import type { Article } from './article.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Path, Problem } from './diagnostics.ts';

/** A claim or a piece of evidence that was proposed, and that nobody has decided on yet. */
export interface Undecided {
  /** Of the field that says by whom. */
  path: Path;
  /** As a sentence begins: “The claim "on-budget"”. */
  what: string;
  by: string;
}

/** Only what somebody stands behind counts as evidence. */
export const isDecided = ({ proposedBy }: Pick<Evidence, 'proposedBy'>): boolean => proposedBy === undefined;

export const undecidedIn = ({ claims }: Pick<Article, 'claims'>): Undecided[] =>
  claims.flatMap((claim, index) => undecidedOf(claim, ['claims', index]));

const undecidedOf = ({ id, proposedBy, evidence }: Claim, path: Path): Undecided[] => [
  ...(proposedBy === undefined
    ? []
    : [{ path: [...path, 'proposedBy'], what: `The claim "${id}"`, by: proposedBy }]),
  ...evidence.flatMap(({ source, proposedBy: by }, item): Undecided[] =>
    by === undefined
      ? []
      : [
          {
            path: [...path, 'evidence', item, 'proposedBy'],
            what: `Evidence of "${id}", from ${source},`,
            by,
          },
        ],
  ),
];

/** What is to be done about it. */
export const DECIDE =
  'Compare it with the source. To keep it, take the line proposedBy out and write the status that it bears out; else take all of it out.';

/** What is published was decided on by somebody: undecided it may stand in a draft alone. */
export const undecidedProblems = (article: Article): Problem[] =>
  article.draft
    ? []
    : undecidedIn(article).map(({ path, what, by }) => ({
        code: 'undecided',
        path,
        reason: `${what} was proposed by ${by}, and nobody has decided on it. ${DECIDE}`,
      }));

/** A proposal proves nothing, in a draft as well. */
export const proposedStatusProblems = ({ claims }: Pick<Article, 'claims'>): Problem[] =>
  claims.flatMap(({ id, proposedBy, status }, index): Problem[] => {
    if (proposedBy === undefined || status === 'unverified') return [];
    const reason = `The claim "${id}" is ${status}, and yet only proposed by ${proposedBy}. Take the line proposedBy out if you stand behind it, or write unverified.`;
    return [{ code: 'undecided', path: ['claims', index, 'status'], reason }];
  });
