import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile, type Shape } from './article.ts';
import { ENTITIES, entityFile, entityId } from './entities.ts';

const SEED = 6;

/** Articles of another shape than the ordinary one, by their slugs. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A folder with `content/`, as generated. */
export interface Corpus {
  root: string;
  articles: number;
}

export const slugAt = (index: number): string => `story-${String(index + 1).padStart(5, '0')}`;

/** Writes so many articles of the ordinary shape, the entities that they share, and the special ones. */
export function writeCorpus(root: string, articles: number, special: Shapes = {}): Corpus {
  for (const folder of ['articles', 'entities'])
    mkdirSync(join(root, 'content', folder), { recursive: true });
  for (let index = 0; index < ENTITIES; index += 1) writeEntity(root, index);
  for (let index = 0; index < articles; index += 1) writeArticle(root, index);
  for (const [at, [slug, shape]] of Object.entries(special).entries())
    writeFileSync(articlePath(root, slug), articleFile(SEED, articles + at, shape));
  return { root, articles };
}

/** Writes another edition of one article: its prose and a claim are changed. Each round has an article of its own. */
export function editArticle({ root, articles }: Corpus, round: number): void {
  writeArticle(root, (round * 7_919) % articles, round + 1);
}

/** Writes another edition of one entity: its description is changed. */
export function editEntity({ root }: Corpus, round: number): void {
  writeEntity(root, (round * 11) % ENTITIES, round + 1);
}

function writeArticle(root: string, index: number, edition?: number): void {
  writeFileSync(articlePath(root, slugAt(index)), articleFile(SEED, index, undefined, edition));
}

function writeEntity(root: string, index: number, edition?: number): void {
  writeFileSync(join(root, 'content/entities', `${entityId(index)}.yaml`), entityFile(SEED, index, edition));
}

const articlePath = (root: string, slug: string) => join(root, 'content/articles', `${slug}.md`);
