import type { Words } from '../i18n/en/index.ts';
import { capital } from '../model/capital.ts';
import type { EvidenceView, SourceView } from '../views/article/source-view.ts';
import type { ClaimNote, EntityNote, FigureNote } from '../views/article/view.ts';
import { limitOf } from '../views/format.ts';
import { joined, sentence } from './text.ts';

/** The notes in sentences, for forms that have no layout: annotations, embeds, footnotes. */
export function claimProse(claim: ClaimNote, words: Words): string {
  const { status, statement, verdict, assessment } = claim;
  const said = `${capital(status.label)}: ${sentence(statement)} ${attribution(claim, words)}`;
  return joined(' ', verdict && sentence(verdict), said, sentence(assessment), dueProse(claim, words));
}

/** "Due by January 2029: kept." Nothing for what is no promise or forecast. */
export const dueProse = ({ due }: ClaimNote, { forms }: Words): string | undefined =>
  due && sentence(forms.due(due.text, due.outcome?.label));

/** "Said by Microsoft, in a document (blog post), carried by Bloomberg." */
export const attribution = ({ speaker, record, via, through }: ClaimNote, { forms }: Words): string =>
  sentence(forms.said(speaker.text, record.label, via, through?.text));

export function figureProse(figure: FigureNote, words: Words): string {
  const { declared, display, full, sort, note } = figure;
  const facts = [
    `${joined(' ', limitOf(declared, words), display)} (${full})`,
    ...figureFacts(figure, words.forms),
  ];
  return joined(' ', sentence(`${capital(sort)}: ${facts.join(', ')}`), note && sentence(note));
}

/** Who pays whom, as of when, and what share of what it is. */
export const figureFacts = ({ from, to, asOf, share }: FigureNote, forms: Words['forms']): string[] => [
  ...(from === undefined ? [] : [forms.from(from.text)]),
  ...(to === undefined ? [] : [forms.to(to.text)]),
  ...(asOf === undefined ? [] : [forms.asOf(asOf.text)]),
  ...(share === undefined ? [] : [forms.share(share.text, share.of.text)]),
];

export const entityProse = ({ name, sort, role, description }: EntityNote): string =>
  `${sentence(`${name}, ${sort}`)} ${sentence(role)} ${sentence(description)}`;

/** "Bloomberg, “Microsoft Poised to Benefit”, 22 January 2025, read in part, in a stored copy (23 November 2026)". */
export function sourceLine(
  { publisher, title, published, accessed, seen, read, copy }: SourceView,
  { quoted, forms }: Words,
): string {
  const how = joined(', ', read, copy);
  const when = seen === 'cited' ? undefined : accessed;
  return joined(
    ', ',
    publisher,
    title && quoted(title),
    published?.text,
    when ? forms.read(how, when.text) : how,
  );
}

/** The words of a source in their quotation marks, with their page, and what was found there. */
export function evidenceText(
  { passage, finding }: Pick<EvidenceView, 'passage' | 'finding'>,
  { forms }: Words,
): string {
  const page = passage?.page === undefined ? undefined : `(${forms.page(passage.page)})`;
  const quoted = joined(' ', passage?.quoted, page);
  return joined(' ', quoted && sentence(quoted), finding && sentence(finding));
}
