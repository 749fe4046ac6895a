import { stringify } from 'yaml';
import type { SourceFile } from '../../../compile/article.ts';
import { ARTICLES, ENTITIES } from '../../../compile/folders.ts';
import type { Site } from '../../../model/site.ts';
import { german } from './starter-de.ts';
import { english } from './starter-en.ts';

/** The words of the article that a new site begins with. Comments speak English, as all that is for writers does. */
export interface StarterWords {
  /** BCP 47, the language alone. */
  lang: string;
  /** What the site is, until its publisher says so. */
  description: string;
  title: string;
  dek: string;
  newsroom: { alias: string; description: string; role: string };
  claim: Record<'quote' | 'label' | 'statement' | 'via' | 'passage' | 'assessment' | 'note', string>;
  /** Markdown. It holds the alias and the quote. */
  prose: string;
}

const all: readonly StarterWords[] = [english, german];

const wordsIn = (lang: string): StarterWords | undefined =>
  all.find((words) => words.lang === new Intl.Locale(lang).language);

export const descriptions: readonly string[] = all.map(({ description }) => description);
export const descriptionIn = (lang: string): string => (wordsIn(lang) ?? english).description;

/**
 * An article with one claim and one entity, and the file of that entity, which comes first: no article may name what is
 * not there. Where nobody has written one in the language of the site it is English, and says so.
 * @param today such as 2026-11-23
 */
export function starter(site: Site, today: string): SourceFile[] {
  const words = wordsIn(site.lang) ?? english;
  return [
    { path: `${ENTITIES}/newsroom.yaml`, text: entity(site, words) },
    { path: `${ARTICLES}/first-article.md`, text: article(site, words, today) },
  ];
}

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd();

const entity = ({ publisher }: Site, { newsroom: { alias, description } }: StarterWords) =>
  `## Who publishes this site. Articles name it by the name of this file: newsroom.
${yaml({ name: publisher.name, kind: 'publication', aliases: [alias], description })}
`;

function article(site: Site, words: StarterWords, today: string): string {
  const { claim, newsroom } = words;
  const id = 'sources-beside-claims';
  const head = { title: words.title, dek: words.dek, authors: [site.publisher.name], published: today };
  const claims = [
    {
      id,
      quote: claim.quote,
      label: claim.label,
      statement: claim.statement,
      says: { who: 'newsroom', record: 'document', via: claim.via },
      status: 'confirmed',
      assessment: claim.assessment,
      about: ['newsroom'],
      evidence: [{ source: 'method', stance: 'supports', quote: claim.passage, note: claim.note }],
    },
  ];
  const url = new URL(`${site.base}method/`, site.address).href;
  const sources = [{ id: 'method', publisher: site.publisher.name, url, published: today, tier: 'primary' }];
  return `---
## Yours to write over: npm run new makes the next one, npm run check says what is wrong, npm run dev shows it.
${yaml(head)}
${language(site.lang, words.lang)}

## The cast: ids of files in content/entities. Each is named in the prose.
${yaml({ entities: [{ id: 'newsroom', role: newsroom.role }] })}

## What the article says that could be shown to be wrong. The quote stands in the prose word for word, and the id is
## the claim's address for good.
${yaml({ claims })}

## The documents that the evidence rests on. What several articles cite stands in content/sources, and is named here.
${yaml({ sources })}
---

${words.prose}
`;
}

function language(site: string, prose: string): string {
  if (new Intl.Locale(site).language === prose) return yaml({ lang: site });
  return `## The prose below is English. When yours is not: ${yaml({ lang: site })}\n${yaml({ lang: prose })}`;
}
