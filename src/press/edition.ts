import { slugOf } from '../compile/article.ts';
import { compileEntities } from '../compile/entities.ts';
import { sameSlug } from '../compile/files.ts';
import { ARTICLES, ENTITIES, namesIn, readFolder } from '../compile/folders.ts';
import type { Registry } from '../model/entity.ts';
import { dayOf } from '../publication-record/days.ts';
import { RECORD, slugOfRecord } from '../publication-record/path.ts';
import { orphans } from '../publication-record/recorded.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { type Found, keyOf } from './compile.ts';
import { digest } from './digest.ts';
import { sharing } from './intern.ts';
import { type Place, read } from './manuscript.ts';
import type { Pool } from './pool.ts';
import { namesDigest } from './registry.ts';
import { type Kept, type Summary, storeIn } from './store.ts';

/** All content of the site, compiled and kept. */
export interface Edition {
  /** A digest of the sources that it was compiled with. */
  code: string;
  registry: Registry;
  /** By slug, in the order of their files. To be read only: they share their equal parts. */
  articles: ReadonlyMap<string, Kept>;
  found: Found;
  summaries: Summary[];
  /** How many articles had to be compiled: all others were kept from before. */
  compiled: number;
}

export interface Reading {
  /** Holds `content/`. */
  root: string;
  /** The folder of compiled articles. */
  store: string;
  /** Of the sources of the project. */
  code: string;
  /** Whether articles that depart from their records are kept as well: while writing nothing is published yet. */
  isWriting?: boolean;
  /** Compiles articles, here or elsewhere. */
  run: Pool['run'];
}

/** Reads all content, and compiles what has changed since it was kept. */
export async function readEdition({ root, store, code, isWriting = false, run }: Reading): Promise<Edition> {
  const keeping = storeIn(store);
  const shared = sharing();
  const keptOf = (slug: string) => shared(keeping.kept(slug));
  const [entityFiles, paths, recordPaths] = await Promise.all([
    readFolder(root, ENTITIES, '{yaml,yml}'),
    namesIn(root, ARTICLES, 'md'),
    namesIn(root, RECORD, 'yaml'),
  ]);
  const { registry, problems } = compileEntities(entityFiles);
  const common = digest(code, namesDigest(registry));
  const articles = new Map<string, Kept | undefined>();
  const changed: Place[] = [];
  for (const place of placesOf(paths, recordPaths)) {
    const slug = slugOf(place.path);
    const kept = keptOf(slug);
    const isKept = kept && kept.key === keyOf(read(root, place), kept.needs, { common, registry });
    articles.set(slug, isKept ? kept : undefined);
    if (!isKept) changed.push(place);
  }
  const setup = { root, store, registry, common, today: dayOf(new Date()), isWriting };
  const outcomes = await run('compile', setup, changed);
  for (const [index, { path }] of changed.entries()) {
    const slug = slugOf(path);
    if (outcomes[index]?.isKept) articles.set(slug, keptOf(slug));
  }
  keeping.retain(new Set(articles.keys()));
  const whole = [...articles].flatMap(([slug, kept]): [string, Kept][] => (kept ? [[slug, kept]] : []));
  return {
    code,
    registry,
    articles: new Map(whole),
    summaries: whole.map(([, { summary }]) => summary),
    found: {
      content: [
        ...problems,
        ...sameSlug(paths.map(named)),
        ...outcomes.flatMap(({ found }) => found.content),
      ],
      record: [...orphans(recordPaths.map(named), paths), ...outcomes.flatMap(({ found }) => found.record)],
    },
    compiled: changed.length,
  };
}

const named = (path: string) => ({ path });

function placesOf(paths: readonly string[], recordPaths: readonly string[]): Place[] {
  const records = new Map(recordPaths.map((path) => [slugOfRecord(path), path]));
  return paths.map((path) => ({ path, recordPath: records.get(slugOf(path)) }));
}

/** What readers see: no drafts, newest first. */
export const published = (articles: ReadonlyMap<string, Kept>): ListedArticle[] =>
  [...articles.values()]
    .filter(({ summary }) => !summary.data.draft)
    .map(({ listing }) => listing)
    .sort(newestFirst);

export function newestFirst(a: ListedArticle, b: ListedArticle): number {
  if (a.published.iso !== b.published.iso) return a.published.iso < b.published.iso ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
