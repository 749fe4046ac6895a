import { hash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeWhole } from '../store/files.ts';
import { BuildError } from './build-error.ts';
import { claim } from './claim.ts';
import type { Elsewhere } from './links.ts';
import type { Names } from './names.ts';

/** A share of the articles, which one machine makes of a site that is too large for it: the second of four. */
export interface Shard {
  /** From 1 on. */
  number: number;
  of: number;
}

/** By the slug alone: an article stays in its shard whatever becomes of the others. */
export const isIn = ({ number, of }: Shard, slug: string): boolean =>
  Number.parseInt(hash('sha256', slug).slice(0, 8), 16) % of === number - 1;

/** What a shard was made from: shards of one site have the same. */
export interface ShardOrigin {
  /** The address of the site, with its base. */
  address: string;
  /** A digest of the sources of the project, and of what is left out. */
  code: string;
  /** A digest of all content. */
  content: string;
}

/** What stands in the folder of a shard. */
export interface ShardFile extends Shard, ShardOrigin {
  /** By slug. */
  articles: Record<string, ShardArticle>;
}

export interface ShardArticle {
  /** In the site: `/articles/x/index.html`. */
  files: readonly string[];
  /** Its links into the site, which nobody has followed. */
  elsewhere: Elsewhere[];
}

/** The file that says so, in the folder of the shard. It is written when all else is. */
export const SHARD_FILE = '/shard.json';

/** To be called before anything of a shard is made: until all is, nothing says that it is whole. */
export function openShard(dist: string, names: Names): void {
  claim(dist, names, [SHARD_FILE]);
  rmSync(join(dist, SHARD_FILE), { force: true });
}

/**
 * Says in the folder of a shard that it is whole.
 * @param names what builds have made there
 */
export function writeShard(
  dist: string,
  shard: Shard & ShardOrigin,
  articles: Record<string, Pick<ShardArticle, 'elsewhere'>>,
  names: Names,
): void {
  const own = Object.entries(articles).map(([slug, { elsewhere }]): [string, ShardArticle] => [
    slug,
    { files: names.below(`/articles/${slug}`), elsewhere },
  ]);
  const file: ShardFile = { ...shard, articles: Object.fromEntries(own) };
  writeWhole(join(dist, SHARD_FILE), JSON.stringify(file));
}

/** A shard, and the folder that it stands in. */
export interface FoundShard extends ShardFile {
  folder: string;
}

/**
 * The shards that stand in a folder, each in one of its own, by their numbers.
 * @throws BuildError where there are none, one is missing or not whole, or there are two of one number
 */
export function readShards(folder: string): FoundShard[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new BuildError(`There is no folder ${folder}. ${HOW}`);
  const found = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, SHARD_FILE)))
    .map(shardIn);
  const [first] = found;
  if (first === undefined)
    throw new BuildError(
      `There is no shard in ${folder}: no folder in it has a ${SHARD_FILE.slice(1)}. ${HOW}`,
    );
  for (const shard of found) refuseSecond(shard, first, found);
  return Array.from({ length: first.of }, (_, index) => {
    const shard = found.find(({ number }) => number === index + 1);
    if (shard) return shard;
    const name = `${index + 1}/${first.of}`;
    throw new BuildError(
      `Shard ${name} is missing in ${folder}: make it with npm run build -- --shard ${name} --outDir FOLDER, and put FOLDER there.`,
    );
  });
}

const HOW =
  '--merge takes a folder that holds the folder of each shard, as npm run build -- --shard 1/2 --outDir shards/1 makes them.';

function shardIn(folder: string): FoundShard {
  const shard = readJson<Partial<ShardFile>>(join(folder, SHARD_FILE));
  const { number, of, articles } = shard ?? {};
  if (!Number.isInteger(number) || !Number.isInteger(of) || typeof articles !== 'object' || articles === null)
    throw notWhole(folder, `its ${SHARD_FILE.slice(1)} cannot be read`);
  return { ...(shard as ShardFile), folder };
}

function refuseSecond(shard: FoundShard, first: FoundShard, found: readonly FoundShard[]): void {
  if (shard.of !== first.of)
    throw new BuildError(
      `${first.folder} is one shard of ${first.of}, and ${shard.folder} one of ${shard.of}: take away those that do not belong to this site.`,
    );
  const same = found.find(({ number }) => number === shard.number);
  if (same !== shard)
    throw new BuildError(
      `${same?.folder} and ${shard.folder} are both shard ${shard.number}/${shard.of}: take one of them away.`,
    );
}

/** @throws BuildError for a shard of another site than the one that is built now */
export function refuseOthers(shards: readonly FoundShard[], { address, code, content }: ShardOrigin): void {
  for (const shard of shards) {
    const why =
      shard.address !== address
        ? `made for ${shard.address}, and the site is built for ${address}`
        : shard.code !== code
          ? 'made with other sources of the project, other packages or settings, or another GLOSSWIRE_SKIP'
          : shard.content !== content && 'made from other content';
    if (why)
      throw new BuildError(
        `${shard.folder} was ${why}: make shard ${shard.number}/${shard.of} again from what is here.`,
      );
  }
}

/**
 * What a shard has of an article.
 * @throws BuildError where it has nothing
 */
export function articleIn(shards: readonly FoundShard[], slug: string): ShardArticle & { folder: string } {
  const shard = shards.find((one) => isIn(one, slug));
  const article = shard?.articles[slug];
  if (shard === undefined || !Array.isArray(article?.files) || !Array.isArray(article.elsewhere))
    throw notWhole(shard?.folder ?? '', `it has no articles/${slug}`);
  return { ...article, folder: shard.folder };
}

export const notWhole = (folder: string, why: string): BuildError =>
  new BuildError(`${folder} is no whole shard: ${why}. Make or copy it again.`);
