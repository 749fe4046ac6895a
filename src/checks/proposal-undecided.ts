import { DECIDE, undecidedIn } from '../model/undecided.ts';
import type { Rule } from './rule.ts';

export const proposalUndecided: Rule = {
  code: 'proposal-undecided',
  severity: 'warning',
  title: 'What was proposed is decided on by an editor.',
  explanation:
    'A language model may propose claims and evidence (npm run propose). What it proposes is written as unverified, with proposedBy saying whose it is. That its quotes stand in the article and in the source was looked up; that they mean what the claim says was not. A draft may have such entries, and an editor keeps them or takes them out. An article that is published may not: the build refuses it.',
  find: ({ article }) =>
    undecidedIn(article).map(({ path, what, by }) => ({
      place: { in: 'frontmatter', path },
      message: `${what} was proposed by ${by}. ${DECIDE}`,
    })),
};
