import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../store/files.ts';
import { folderIn } from './article-folder.ts';
import type { ArticleJob, ArticleResult } from './article-pages.ts';
import { claim } from './claim.ts';
import { namesOf } from './names.ts';
import { notWhole, type ShardArticle } from './shard.ts';

export interface TakeJob extends Omit<ArticleJob, 'pages'>, ShardArticle {
  /** The folder of the shard. */
  folder: string;
}

/**
 * Takes the pages and files of an article from a shard, in the place of making them.
 * @param dist the folder of the built site
 * @throws BuildError where one of them is not there
 */
export function takeArticle({ slug, made, folder, files, elsewhere }: TakeJob, dist: string): ArticleResult {
  const path = `/articles/${slug}`;
  const there = new Set(filesBelow(join(folder, path)).map((name) => path + name));
  const missing = files.find((file) => !there.has(file));
  if (missing !== undefined) throw notWhole(folder, `${missing.slice(1)} is missing`);
  const known = namesOf(made);
  claim(dist, known, files);
  const own = folderIn(dist, known, path);
  for (const file of files) own.write(file, readFileSync(join(folder, file)));
  own.finish();
  return { slug, files, broken: [], elsewhere };
}
