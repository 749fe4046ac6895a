import { escapeMarkdown } from '../escape.ts';
import { ARTICLES, ARTICLES_FEED, CALENDAR, CLAIMS_FEED, DUE } from '../views/paths.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { SITE_RECORD } from './paths.ts';
import type { Publication } from './publication.ts';
import { oneLine } from './text.ts';

/** Articles beyond the newest so many are left to their list and to the data. */
const LLMS_ARTICLES = 100;

/** `/llms.txt` (https://llmstxt.org): what the site is, and where each thing is to be had without its HTML. */
export function llms(articles: readonly ListedArticle[], publication: Publication): string {
  const { site } = publication;
  const newest = articles
    .slice(0, LLMS_ARTICLES)
    .map(({ title, path, dek }) => ({ name: title, path: `${path}article.md`, about: dek }));
  const parts = [
    `# ${inline(site.name)}`,
    `> ${inline(site.description)}`,
    ABOUT,
    section('Articles', newest, publication),
    section('Data', DATA, publication),
    section('Optional', FEEDS, publication),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const ABOUT =
  'Every claim has a permanent address, a status (confirmed, single source, disputed, contradicted, outdated or ' +
  'unverified), the evidence for and against it, and a history. Where it turned out otherwise than it was told, it has a ' +
  'verdict: the answer in a few words. Cite a claim by the address of its own page, and ' +
  'say what its status was on the day you read it.';

const DATA = [
  { name: 'Claims', path: '/data/claims.json', about: 'every claim with status, evidence and history' },
  {
    name: 'Entities',
    path: '/data/entities.json',
    about: 'companies, people and ventures, with identifiers',
  },
  {
    name: 'Figures',
    path: '/data/figures.json',
    about: 'every figure (money, shares, power, people) with its bounds and sources',
  },
  { name: 'Sources', path: '/data/sources.json', about: 'what the articles rest on' },
  { name: 'Record', path: SITE_RECORD, about: 'what was published and sealed, to be checked by anyone' },
];

const FEEDS = [
  { name: 'All articles', path: ARTICLES, about: 'every headline, the newest first' },
  { name: 'Articles in full', path: ARTICLES_FEED, about: 'RSS' },
  { name: 'Changes in claims', path: CLAIMS_FEED, about: 'RSS' },
  { name: 'Promises and forecasts', path: DUE, about: 'what is due by when, and what came of the rest' },
  { name: 'Calendar of them', path: CALENDAR, about: 'iCalendar' },
  { name: 'Method', path: '/method/', about: 'what each status, record and stance means' },
];

function section(title: string, entries: typeof DATA, { absolute }: Publication): string {
  const lines = entries.map(
    ({ name, path, about }) => `- [${inline(name)}](${absolute(path)}): ${inline(about)}`,
  );
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

/** Text on one line of Markdown, with nothing in it that would be markup. */
const inline = (text: string): string => escapeMarkdown(oneLine(text));
