import { clip, count } from '../../model/show.ts';
import type { ArticleReport } from '../../publication-record/verify/article.ts';
import type { Finding } from '../../publication-record/verify/finding.ts';
import type { SiteReport } from '../../publication-record/verify/site.ts';

/** Whether nothing is wrong. Remarks do not count. */
export const isWhole = (report: SiteReport): boolean => faults(all(report)).length === 0;

const all = ({ articles, findings }: SiteReport): Finding[] => [
  ...findings,
  ...articles.flatMap((article) => article.findings),
];
const faults = (findings: readonly Finding[]) => findings.filter(({ isRemark }) => !isRemark);

/** The report for people: a line an article, what is wrong below it, and what it comes to. */
export function pretty(report: SiteReport): string {
  const { articles, findings } = report;
  return plain([...articles.flatMap(articleLines), ...findings.map(line), conclusion(report)].join('\n'));
}

function articleLines({ slug, claims, versions, findings }: ArticleReport): string[] {
  const wrong = faults(findings).length;
  const found = wrong === 0 ? 'as sealed' : `${count(wrong, 'thing is', 'things are')} not as sealed`;
  const head = `${slug}: ${count(claims, 'claim')}, ${count(versions, 'version')}: ${found}`;
  return [head, ...findings.map((finding) => line(finding).replace(/^/gm, '  '))];
}

function line({ file, claim, what, sealed, shown, isRemark }: Finding): string {
  const of = claim === undefined ? '' : `claim ${claim}: `;
  return [
    `${file}: ${isRemark ? 'note: ' : ''}${of}${what}`,
    ...(sealed === undefined ? [] : [`  sealed: ${JSON.stringify(clip(sealed, LONGEST))}`]),
    ...(shown === undefined ? [] : [`  there:  ${JSON.stringify(clip(shown, LONGEST))}`]),
  ].join('\n');
}

/** In characters: enough to see what differs. */
const LONGEST = 400;

function conclusion(report: SiteReport): string {
  const { articles, head, signed } = report;
  const wrong = faults(all(report)).length;
  const what =
    wrong === 0 ? 'All is as it was sealed' : `${count(wrong, 'thing is', 'things are')} not as sealed`;
  const by = signed === undefined ? '' : `, signed on ${signed.date} by the key ${signed.key}`;
  return `${count(articles.length, 'article')}: ${what}.${head === undefined ? '' : `\nHead: ${head}${by}.`}`;
}

/** What is published may hold what would command the terminal: shown as a sign, never sent. */
const plain = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');

/** The report for programs. What is there keeps its name and meaning; `version` changes where that cannot be. */
export const json = (report: SiteReport): string =>
  JSON.stringify({ version: 1, ok: isWhole(report), ...report }, null, 2);
