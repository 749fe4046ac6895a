import { suggest } from '../anchoring/suggest.ts';
import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/claim.ts';
import type { Path, Problem } from '../model/diagnostics.ts';
import type { Selector } from '../model/quote.ts';
import { count, list } from '../model/show.ts';
import type { Source } from '../model/source.ts';
import type { Captured, CapturedOf } from '../sources/captured.ts';
import { findPassage } from '../sources/passage.ts';
import { ambiguous, excluded, ifMeant, MOST_HELPED } from './anchors.ts';

/** What looking up the passages of an article came to. */
export interface Passages {
  problems: Problem[];
  /** How many could not be looked up, because what was captured is not on this machine. */
  unseen: number;
  /** The files in which it was looked, or that were not there. */
  files: string[];
}

/** Captured text that is at hand. */
export type Read = Extract<Captured, { kind: 'read' }>;

/** Looks up every passage that an article quotes from a source of which something was captured. */
export function lookUp({ claims, sources }: Article, capturedOf: CapturedOf): Passages {
  const problems: Problem[] = [];
  const files = new Set<string>();
  let unseen = 0;
  for (const [index, claim] of claims.entries())
    for (const [item, evidence] of claim.evidence.entries()) {
      const source = sources.find(({ id }) => id === evidence.source);
      if (source === undefined || !hasQuote(evidence)) continue;
      const captured = capturedOf(source);
      if (captured.kind === 'none') continue;
      files.add(captured.path);
      if (captured.kind === 'absent') unseen += 1;
      const path = ['claims', index, 'evidence', item, 'quote'];
      if (captured.kind !== 'read') continue;
      const isHelped = problems.length < MOST_HELPED;
      problems.push(...passageProblems(path, evidence, source, captured, isHelped));
    }
  return { problems: [...edited(sources, files, capturedOf), ...problems], unseen, files: [...files].sort() };
}

/** True for evidence that quotes its source. */
export const hasQuote = (evidence: Evidence): evidence is Evidence & Selector => evidence.quote !== undefined;

/** Told once of each source: nothing of what stands there now is shown. */
const edited = (sources: readonly Source[], files: ReadonlySet<string>, capturedOf: CapturedOf): Problem[] =>
  sources.flatMap((source, index): Problem[] => {
    const captured = capturedOf(source);
    if (captured.kind !== 'edited' || !files.has(captured.path)) return [];
    const reason = `${captured.path} is not what was captured of "${source.id}": its digest is another. Restore the file, or take it away and run npm run capture -- ${source.id}.`;
    return [{ code: 'capture-edited', path: ['sources', index], reason }];
  });

/**
 * What is wrong with a passage; nothing where it stands once in what was captured, and where it says.
 * @param isHelped whether it is worked out what to write instead
 */
export function passageProblems(
  path: Path,
  evidence: Evidence & Selector,
  { id }: Source,
  captured: Read,
  isHelped = true,
): Problem[] {
  const place = findPassage(captured, evidence, evidence.page);
  const where = `what was captured of "${id}" on ${captured.on}`;
  switch (place.kind) {
    case 'found':
      return [];
    case 'elsewhere':
      return [{ code: 'passage-missing', path, reason: onOtherPage(evidence.page, place.pages, where) }];
    case 'absent':
      return [{ code: 'passage-missing', path, reason: absent(evidence.quote, captured, where, isHelped) }];
    case 'ambiguous':
      return [
        {
          code: 'passage-ambiguous',
          path,
          reason: `In ${where}: ${ambiguous(place.places, captured, isHelped)}`,
        },
      ];
    case 'excluded':
      return [{ code: 'passage-ambiguous', path, reason: excluded(place.places, captured, where) }];
  }
}

function absent(quote: string, { text, folded }: Read, where: string, isHelped: boolean): string {
  if (!isHelped)
    return `These words are not in ${where}. Nor are those of ${MOST_HELPED} others where they should be: when they are mended, the closest passage is looked for here as well.`;
  const close = suggest(folded, quote);
  const help =
    close === undefined
      ? 'Nothing there resembles them. Quote its own words, or say in note what it means and take the quote out.'
      : ifMeant('quote', close, text);
  return `These words are not in ${where}. ${help}`;
}

const onOtherPage = (page: number | undefined, pages: readonly number[], where: string) =>
  `These words are not on page ${page} of ${where}, but on ${count(pages.length, 'page').replace(/^\d+ /, '')} ${list(pages.map(String), 'and')}: write page: ${pages[0]}.`;
