import type { Source } from '../model/source.ts';
import { findingsOn, type Rule } from './rule.ts';

export const sourceUnarchived: Rule = {
  code: 'source-unarchived',
  severity: 'info',
  title: 'Every source has a copy in an archive.',
  explanation:
    'Addresses die, and a source that nobody can read supports nothing. `npm run check:links -- --archive` prints for each source without a copy the address at which the Wayback Machine makes one; what it answers with belongs into archived. It is a remark: some publishers do not let themselves be archived.',
  find: ({ article }) => findingsOn(article, 'sources', 'id', unarchived),
};

const unarchived = ({ id, archived }: Source) =>
  archived === undefined && `${id} has no copy in an archive. Add archived: with the address of one.`;
