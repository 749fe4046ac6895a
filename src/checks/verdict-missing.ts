import { isTurned } from '../views/article/status.ts';
import { inField, type Rule } from './rule.ts';

export const verdictMissing: Rule = {
  code: 'verdict-missing',
  severity: 'info',
  title: 'A claim that turned out otherwise has a verdict.',
  explanation:
    'A claim that is contradicted, disputed or outdated is shown wherever claims are: in titles, lists, cards, search and feeds. Its verdict, the answer in a few words (“No: $13 billion, by its own accounts”), leads there. Without one its statement does, behind its status, and readers learn that it is wrong but not what is right. It is a remark: the status alone is honest.',
  find({ article: { claims } }) {
    return claims.flatMap(({ label, status, verdict }, index) => {
      if (verdict !== undefined || !isTurned(status)) return [];
      const message = `“${label}” is ${status} and has no verdict. Add verdict: with the answer in at most 80 characters.`;
      return [{ place: inField('claims', index, 'status'), message }];
    });
  },
};
