import { styleText } from 'node:util';
import { diffWords } from 'diff';
import { capital } from '../../../model/capital.ts';
import { count } from '../../../model/show.ts';
import { type Finding, isBroken } from './finding.ts';

/** What to say of one passage; nothing of one that stands where it stood. */
export function describe(finding: Finding, color: boolean): string | undefined {
  const { passage, kind, moved, page } = finding;
  const { entry, evidence, at } = passage;
  if (kind === 'there' && moved === undefined && page === undefined) return undefined;
  const lines = [
    `“${evidence.quote}”`,
    ...said(finding, color),
    ...(moved === undefined ? [] : [`It has moved for good. Write url: ${moved}`]),
    ...(finding.history === undefined
      ? []
      : [
          `The article was sealed with these words. Add to history of ${passage.claim}:`,
          `  - ${finding.history}`,
        ]),
  ];
  const what = kind === 'there' && moved !== undefined ? 'moved' : kind;
  return [`${at.file}:${at.line}:${at.column} ${what}`, entry.source.url, ...lines].join('\n  ').concat('\n');
}

function said({ kind, page, around, why = '', source }: Finding, color: boolean): string[] {
  if (kind === 'there')
    return page === undefined ? [] : [`It stands on page ${page} now. Write page: ${page}`];
  if (kind === 'changed' && around !== undefined)
    return ['Its words are other ones now:', difference(around, color)];
  if (kind === 'gone')
    return [source === 'dead' ? `The page is gone: ${why}.` : 'Nothing there resembles it any more.'];
  if (source === 'walled')
    return [`It could not be seen behind a wall: ${why}. Open it in a browser to see.`];
  if (source === 'refused')
    return [`The host does not answer programs (${why}): open it in a browser to see.`];
  return [`${capital(why)}${/[.!?]$/.test(why) ? '' : '.'}`];
}

/** Two texts as one: what was taken out, and what was put in. */
export function difference({ was, is }: { was: string; is: string }, color: boolean): string {
  return diffWords(was, is)
    .map(({ value, added, removed }) => {
      if (removed) return color ? styleText('red', value, { validateStream: false }) : `[-${value}-]`;
      if (added) return color ? styleText('green', value, { validateStream: false }) : `{+${value}+}`;
      return value;
    })
    .join('');
}

const ORDER = ['there', 'changed', 'gone', 'unseen'] as const;

/** How many there are of each kind. */
export function summary(findings: readonly Finding[], unasked: number): string {
  const kinds = ORDER.flatMap((kind) => {
    const number = findings.filter((finding) => finding.kind === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
  const left =
    unasked === 0
      ? ''
      : ` ${count(unasked, 'source was', 'sources were')} not asked for: raise --max or --minutes.`;
  return `${count(findings.length, 'passage')}: ${kinds.join(', ') || 'none'}.${left}`;
}

/** For programs. What is there keeps its name and meaning; `version` changes where that cannot be. */
export const json = (findings: readonly Finding[]): string =>
  JSON.stringify(
    {
      version: 1,
      ok: !findings.some(isBroken),
      passages: findings.map(({ passage: { entry, evidence, claim, slug, at }, source, ...finding }) => ({
        ...at,
        article: slug,
        claim,
        source: entry.source.id,
        url: entry.source.url,
        quote: evidence.quote,
        answer: source,
        ...finding,
      })),
    },
    null,
    2,
  );
