import { undecidedIn } from '../model/undecided.ts';
import type { Rule } from './rule.ts';

export const proposalUndecided: Rule = {
  code: 'proposal-undecided',
  severity: 'warning',
  title: 'What was proposed is decided on by an editor.',
  explanation:
    'A language model may propose claims, evidence, figures and members of the cast (npm run propose). What it proposes is written with proposedBy saying whose it is, claims as unverified. That its quotes stand in the article and in the source was looked up; that they mean what the entry says was not. A draft may have such entries, and an editor keeps them or takes them out. An article that is published may not: the build refuses it.',
  find: ({ article, registry }) =>
    undecidedIn(article, registry).map(({ path, what, by, advice }) => ({
      place: { in: 'frontmatter', path },
      message: `${what} was proposed by ${by}. ${advice}`,
    })),
};
