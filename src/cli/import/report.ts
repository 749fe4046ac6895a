import { hasForms } from '../../drafting/claims/continental.ts';
import type { Draft } from '../../drafting/draft/types.ts';
import { clip, count } from '../../model/show.ts';
import type { Imported } from './article.ts';
import type { Source } from './read.ts';

/** What was found, doubted and left, for the writer. */
export function importReport(
  { slug, path, lang, draft }: Imported,
  { dropped, mended }: Source,
  written: readonly string[],
): string {
  const { entities, amounts, claims, doubts } = draft;
  const isNew = (id: string) => written.some((file) => file.endsWith(`/${id}.yaml`));
  const cast = entities.map(({ id }) => (isNew(id) ? `${id} (new)` : id));
  const sums = amounts.map(({ quote, kind }) => `${quote} (${kind})`);
  const cut = dropped.map((line) => clip(line, 80));
  return [
    `Wrote ${path}, a draft: ${count(claims.length, 'claim')}, ${count(amounts.length, 'amount')}, ${count(entities.length, 'entity', 'entities')} (${written.length} new).`,
    languageLine(lang),
    section('Entities', cast),
    section('Amounts', sums),
    section('Who says so', speakers(draft)),
    section('New files', written),
    section('Spaces put in between sentences', mended, 50),
    section('Left out, as part of the page', cut, 50),
    section('Doubtful', doubts, 50),
    section('Left for you', LEFT),
    `To take it back: npm run import -- --undo ${slug}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function languageLine(lang: string): string {
  if (lang === 'en') return '';
  if (hasForms(lang))
    return `The text does not look like English (most likely "${lang}"): drafted are sums, what somebody says in the commonest forms, sentences with a figure, and names with a sign of what they are. Everything else is left to you.`;
  return `The text does not look like English (${lang === 'und' ? 'its language was not recognised' : `most likely "${lang}"`}): names and sums are drafted as far as they are certain, and who says what is left to you.`;
}

const LEFT = [
  'the role of each member of the cast, and one line on each new entity',
  'ids, labels and statements of the claims, which are cut from the sentences: ids are permanent once published',
  'sources, evidence and status: everything is unverified',
  'the author, the line under the headline, and the day of publication',
];

function section(heading: string, lines: readonly string[], most = 200): string {
  if (lines.length === 0) return '';
  const more = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [`${heading}:`, ...lines.slice(0, most).map((line) => `  ${line}`), ...more].join('\n');
}

/** "microsoft (document): 2". */
function speakers({ claims }: Draft): string[] {
  const names = claims.map(({ says: { record, who, as } }) =>
    record === 'author' ? 'the text itself' : `${who ?? as} (${record})`,
  );
  return [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => `${name}: ${length}`);
}
