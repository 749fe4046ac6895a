import type { ClaimNote, EntityNote, FigureNote, SourceView } from '../article/view.ts';
import { capital, sentence } from './text.ts';

/** The notes in sentences, for forms that have no layout: annotations, embeds, footnotes. */
export function claimProse(claim: ClaimNote): string {
  const { status, statement, assessment } = claim;
  return [`${capital(status.label)}:`, sentence(statement), attribution(claim), sentence(assessment)].join(
    ' ',
  );
}

/** "Said by Microsoft, in a document (blog post), carried by Bloomberg." */
export function attribution({ speaker, record, via, through }: ClaimNote): string {
  const form = via === undefined ? '' : ` (${via})`;
  const carrier = through === undefined ? '' : `, carried by ${through.text}`;
  return sentence(`Said by ${speaker.text}, ${record.label}${form}${carrier}`);
}

export function figureProse({ bound, display, full, sort, from, to, asOf, share, note }: FigureNote): string {
  const limit = bound.name === 'exact' || bound.name === 'range' ? '' : `${bound.label} `;
  const parties = [
    ...(from === undefined ? [] : [`from ${from.text}`]),
    ...(to === undefined ? [] : [`to ${to.text}`]),
    ...(asOf === undefined ? [] : [`as of ${asOf.text}`]),
    ...(share === undefined ? [] : [`${share.text} of ${share.of.text}`]),
  ];
  const figure = `${capital(sort)}: ${[`${limit}${display} (${full})`, ...parties].join(', ')}`;
  return [sentence(figure), ...(note === undefined ? [] : [sentence(note)])].join(' ');
}

export const entityProse = ({ name, sort, role, description }: EntityNote): string =>
  [`${sentence(`${name}, ${sort.label}`)}`, sentence(role), sentence(description)].join(' ');

/** "Bloomberg, “Microsoft Poised to Benefit”, 22 January 2025, read 23 November 2026, read in part". */
export function sourceLine({ publisher, title, published, accessed, caveat }: SourceView): string {
  return [
    publisher,
    ...(title === undefined ? [] : [`“${title}”`]),
    ...(published === undefined ? [] : [published.text]),
    ...(accessed === undefined ? [] : [`read ${accessed.text}`]),
    ...(caveat === undefined ? [] : [caveat]),
  ].join(', ');
}
