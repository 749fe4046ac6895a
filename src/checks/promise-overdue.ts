import { outcomeOf } from '../model/claim-rules.ts';
import { lastDay } from '../model/dates.ts';
import { findingsOn, type Rule } from './rule.ts';

export const promiseOverdue: Rule = {
  code: 'promise-overdue',
  severity: 'warning',
  title: 'What was due says what came of it.',
  explanation:
    'A claim with due is of a promise or a forecast. When its time has passed, readers want to know whether it came true. An entry in its history with an outcome tells them; an entry from after that time without one tells that somebody has looked, and that nothing certain was to be found. Either will do.',
  find({ article, today }) {
    return findingsOn(article, 'claims', 'due', (claim) => {
      const { due, label, history } = claim;
      if (due === undefined || outcomeOf(claim) !== undefined) return undefined;
      const end = lastDay(due);
      if (end >= today || history.some(({ date }) => lastDay(date) > end)) return undefined;
      return `“${label}” was due by ${end}, and nothing says what came of it. Add to its history:\n      - {date: ${today}, outcome: …, note: …}\nThe outcome is kept, late, broken or dropped; leave it out where nobody can tell yet, and say so in the note.`;
    });
  },
};
