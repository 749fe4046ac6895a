import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { put } from '../../support/put.ts';

/** A small site that changes from step to step, as what its writers mean; `write` puts it on the disk. */
export interface Story {
  articles: ArticlePlan[];
  entities: Map<string, EntityPlan>;
}

export interface ArticlePlan {
  slug: string;
  /** Below `content/articles/`: nothing, or a folder. */
  folder: string;
  title: string;
  published: string;
  updated?: string;
  lang: string;
  draft: boolean;
  /** Raised with the prose. */
  edition: number;
  cast: string[];
  claims: ClaimPlan[];
  withdrawn: string[];
  /** Paths that the prose leads to, without a base. */
  links: string[];
}

export interface ClaimPlan {
  id: string;
  /** The words that never change. */
  number: number;
  formerly: string[];
  status: 'single-source' | 'contradicted' | 'confirmed';
  who?: string;
  /** The year in which a document on it was published. */
  year: number;
}

export interface EntityPlan {
  name: string;
  aliases: string[];
  kind: string;
  description: string;
}

export const articleFile = ({ folder, slug }: ArticlePlan): string => `content/articles/${folder}${slug}.md`;

/** The files of a story, by path. */
const filesOf = ({ articles, entities }: Story): Map<string, string> =>
  new Map([
    ...articles.map((plan): [string, string] => [articleFile(plan), articleText(plan)]),
    ...[...entities].map(([id, plan]): [string, string] => [`content/entities/${id}.yaml`, stringify(plan)]),
  ]);

/** Makes articles and entities of a folder what they are in the story; records are left alone. */
export function write(root: string, story: Story): void {
  for (const folder of ['articles', 'entities'])
    rmSync(join(root, 'content', folder), { recursive: true, force: true });
  for (const [path, text] of filesOf(story)) put(root, path, text);
}

function articleText(plan: ArticlePlan): string {
  const { title, published, updated, lang, draft, edition, cast, claims, withdrawn, links } = plan;
  const head = {
    title,
    dek: `Edition ${edition} of it.`,
    authors: ['A. Writer'],
    published,
    ...(updated !== undefined && { updated }),
    lang,
    draft,
    entities: cast.map((id) => ({ id, role: `Role of ${id}` })),
    amounts: claims.map((claim) => ({
      id: `sum-${claim.number}`,
      quote: `$${sumOf(plan, claim)} million`,
      value: sumOf(plan, claim) * 1_000_000,
      kind: 'contract',
      ...(claim.who !== undefined && { from: claim.who }),
      sources: ['report'],
    })),
    claims: claims.map((claim) => claimFields(claim, cast)),
    sources: [
      source('report', `https://example.org/${published.slice(0, 7)}`, published),
      ...claims.map(({ number, year }) =>
        source(`paper-${number}`, `https://example.org/paper/${year}`, `${year}`),
      ),
    ],
    corrections: Array.from({ length: edition - 1 }, (_, index) => ({
      date: updated ?? published,
      note: `Correction ${index + 1}.`,
    })),
    withdrawn: withdrawn.map((id) => ({ id, date: updated ?? published, note: 'It was wrong.' })),
  };
  const prose = [
    `Edition ${edition} begins.`,
    ...claims.map(
      (claim) => `It is said that claim number ${claim.number} holds, for $${sumOf(plan, claim)} million.`,
    ),
    ...links.map((path) => `See [there](${path}).`),
    `The Alias of Many is named in passing.`,
  ];
  return `---\n${stringify(head)}---\n\n${prose.join('\n\n')}\n`;
}

const sumOf = ({ slug }: ArticlePlan, { number }: ClaimPlan) => slug.length * 100 + number;

function claimFields({ id, number, formerly, status, who, year }: ClaimPlan, cast: readonly string[]) {
  const stance = status === 'contradicted' ? 'contradicts' : 'supports';
  const evidence = [
    { source: 'report', stance, note: `Finding ${number}.` },
    { source: `paper-${number}`, stance: 'context', note: `Of ${year}.` },
  ];
  return {
    id,
    ...(formerly.length > 0 && { formerly }),
    quote: `claim number ${number} holds`,
    label: `Claim ${number}`,
    statement: `Claim ${number} holds.`,
    says: who === undefined ? { record: 'author' } : { who, record: 'on-record' },
    status,
    assessment: `The evidence says so (${number}).`,
    about: cast.slice(0, 2),
    amounts: [`sum-${number}`],
    evidence,
    ...(status === 'contradicted' && {
      history: [{ date: `${year}-05-01`, status, note: `Found out in ${year}.` }],
    }),
  };
}

const source = (id: string, url: string, published: string) => ({
  id,
  publisher: `Publisher ${published.slice(0, 4)}`,
  title: 'A document',
  url,
  published,
  tier: 'primary',
});
