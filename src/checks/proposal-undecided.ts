import { DECIDE, undecidedIn } from '../model/undecided.ts';
import type { Rule } from './rule.ts';

export const proposalUndecided: Rule = {
  code: 'proposal-undecided',
  severity: 'warning',
  title: 'What was proposed is decided on by an editor.',
  explanation:
    'npm run propose writes what a language model proposed as unverified, with proposedBy saying whose it is. That its quotes stand in the article and in the source was looked up; that they mean what the claim says was not. A draft may have such entries; an article that is published may not, and the build and npm run seal refuse it.',
  find: ({ article }) =>
    undecidedIn(article).map(({ path, what, by }) => ({
      place: { in: 'frontmatter', path },
      message: `${what} was proposed by ${by}. ${DECIDE}`,
    })),
};
