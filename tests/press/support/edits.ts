import type { picker } from '../../fixtures/generate.ts';
import type { ArticlePlan, ClaimPlan, EntityPlan, Story } from './story.ts';

type Pick = ReturnType<typeof picker>;

/** A change of a story by somebody who knows what a build takes, most of the time. */
export type Edit = (story: Story, pick: Pick) => void;

const KINDS = ['company', 'person', 'publication'];
const STATUSES = ['single-source', 'contradicted', 'confirmed'] as const;

const one = <Item>(pick: Pick, items: readonly Item[]): Item => {
  const item = items[pick(items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from.');
  return item;
};
const day = (pick: Pick) => `${2019 + pick(6)}-0${1 + pick(9)}-1${pick(10)}`;
const slugOf = (number: number) => `story-${number.toString(36)}`;

export function newArticle(pick: Pick, slug: string, ids: readonly string[], claims: number): ArticlePlan {
  const cast = [...new Set(Array.from({ length: 4 }, () => one(pick, ids)))];
  return {
    slug,
    folder: pick(4) === 0 ? 'older/' : '',
    title: `The story of ${slug}`,
    published: day(pick),
    lang: pick(5) === 0 ? 'de' : 'en',
    draft: pick(8) === 0,
    edition: 1,
    cast,
    claims: Array.from({ length: claims }, (_, number) => newClaim(pick, number + 1, cast)),
    withdrawn: [],
    links: [],
  };
}

const newClaim = (pick: Pick, number: number, cast: readonly string[]): ClaimPlan => ({
  id: `claim-${number}`,
  number,
  formerly: [],
  status: one(pick, STATUSES),
  ...(pick(3) > 0 && { who: one(pick, cast) }),
  year: 2010 + pick(9),
});

const newEntity = (pick: Pick, id: string): EntityPlan => ({
  name: `Party ${id}`,
  aliases: [],
  kind: one(pick, KINDS),
  description: `What ${id} does, and for whom.`,
});

/** So many articles with so many claims each, and a registry with parties that nobody names. */
export function newStory(pick: Pick, articles: number, claims: number): Story {
  const ids = Array.from({ length: 12 }, (_, index) => `party-${index}`);
  return {
    articles: Array.from({ length: articles }, (_, index) =>
      newArticle(pick, slugOf(index), ids.slice(0, 9), claims),
    ),
    entities: new Map(ids.map((id) => [id, newEntity(pick, id)])),
  };
}

const ofArticle =
  (change: (article: ArticlePlan, pick: Pick, story: Story) => void): Edit =>
  (story, pick) =>
    change(one(pick, story.articles), pick, story);
const ofClaim = (change: (claim: ClaimPlan, pick: Pick, article: ArticlePlan) => void): Edit =>
  ofArticle((article, pick) => change(one(pick, article.claims), pick, article));
const ofEntity =
  (change: (entity: EntityPlan, pick: Pick) => void): Edit =>
  (story, pick) =>
    change(one(pick, [...story.entities.values()]), pick);
const free = (story: Story, pick: Pick) => {
  let number = 100 + pick(900);
  while (story.articles.some(({ slug }) => slug === slugOf(number))) number += 1;
  return slugOf(number);
};

/** Every kind of change, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  prose: ofArticle((article) => {
    article.edition += 1;
    article.updated = '2025-06-01';
  }),
  title: ofArticle((article, pick) => (article.title = `Another title, number ${pick(1000)}`)),
  add: (story, pick) =>
    story.articles.push(newArticle(pick, free(story, pick), [...story.entities.keys()], 1 + pick(6))),
  remove: (story, pick) => void story.articles.splice(pick(story.articles.length), 1),
  rename: ofArticle((article, pick, story) => (article.slug = free(story, pick))),
  move: ofArticle((article) => (article.folder = article.folder === '' ? 'moved/' : '')),
  draft: ofArticle((article) => (article.draft = !article.draft)),
  date: ofArticle((article, pick) => {
    article.published = day(pick);
    delete article.updated;
    article.edition = 1;
  }),
  language: ofArticle((article) => (article.lang = article.lang === 'en' ? 'de' : 'en')),
  cast: ofArticle((article, pick, story) => {
    const id = one(pick, [...story.entities.keys()]);
    if (!article.cast.includes(id)) article.cast.push(id);
  }),
  'claim added': ofArticle((article, pick) =>
    article.claims.push(
      newClaim(pick, Math.max(0, ...article.claims.map(({ number }) => number)) + 1, article.cast),
    ),
  ),
  'claim removed': ofArticle((article, pick) => void article.claims.splice(pick(article.claims.length), 1)),
  'claim renamed': ofClaim((claim, pick) => {
    claim.formerly.push(claim.id);
    claim.id = `claim-${claim.number}-${pick(1000)}`;
  }),
  'claim withdrawn': ofArticle((article, pick) => {
    const [claim] = article.claims.splice(pick(article.claims.length), 1);
    if (claim) article.withdrawn.push(claim.id);
    article.updated = '2025-06-01';
  }),
  status: ofClaim((claim, pick) => (claim.status = one(pick, STATUSES))),
  link: ofArticle((article, pick, { articles }) => {
    const other = one(pick, articles);
    const claim = other.claims[0]?.id;
    article.links = [
      `/articles/${other.slug}/${pick(2) === 0 || claim === undefined ? '' : `#claim-${claim}`}`,
    ];
  }),
  'link to party': ofArticle((article, pick, { entities }) =>
    article.links.push(`/entities/${one(pick, [...entities.keys()])}/`),
  ),
  unlink: ({ articles }) => {
    for (const article of articles) article.links = [];
  },
  description: ofEntity((entity, pick) => (entity.description = `Described anew, ${pick(1000)}.`)),
  name: ofEntity((entity, pick) => (entity.name = `Renamed ${pick(1000)}`)),
  kind: ofEntity((entity, pick) => (entity.kind = one(pick, KINDS))),
  alias: ofEntity((entity, pick) => {
    entity.aliases = entity.aliases.length > 0 ? [] : [pick(2) === 0 ? 'Alias of Many' : `Alias ${pick(99)}`];
  }),
  'entity added': ({ entities }, pick) => {
    const id = `party-${pick(90) + 20}`;
    entities.set(id, newEntity(pick, id));
  },
  'entity removed': ({ entities }, pick) => void entities.delete(one(pick, [...entities.keys()])),
};
