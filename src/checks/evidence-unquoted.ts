import type { Claim } from '../model/claim.ts';
import { count } from '../model/show.ts';
import { findingsOn, type Rule } from './rule.ts';

export const evidenceUnquoted: Rule = {
  code: 'evidence-unquoted',
  severity: 'info',
  title: 'Evidence quotes the words of its source.',
  explanation:
    'A note says what a writer found; the words of the source let a reader see it. Words that are quoted (quote: in the evidence) are looked up in what was captured of the source, stand in the note in quotation marks, and lead to their place on the page. Where a claim is confirmed, contradicted or disputed, its status rests on what a source says: at least one that decides it should speak for itself. It is a remark: some pages cannot be read, and a few words may say less than a note.',
  find: ({ article }) => findingsOn(article, 'claims', 'evidence', unquoted),
};

/** What the status of a claim rests on. */
const DECIDING: Partial<Record<Claim['status'], readonly string[]>> = {
  confirmed: ['supports'],
  contradicted: ['contradicts'],
  disputed: ['supports', 'contradicts'],
};

function unquoted({ label, status, evidence }: Claim): string | undefined {
  const silent = evidence.filter(({ quote }) => quote === undefined);
  if (silent.length === 0) return undefined;
  const deciding = DECIDING[status] ?? [];
  const isCarried = evidence.some(({ quote, stance }) => quote !== undefined && deciding.includes(stance));
  const where = silent.map(({ source }) => source).join(', ');
  return deciding.length > 0 && !isCarried
    ? `“${label}” is ${status}, and none of the sources that decide it speaks for itself. Add quote: with the words that do, to the evidence of ${where}.`
    : `${count(silent.length, 'piece')} of evidence of “${label}” ${silent.length === 1 ? 'quotes' : 'quote'} nothing: ${where}. Add quote: with the words of the source.`;
}
