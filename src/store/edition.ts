import { slugOf } from '../compile/article.ts';
import { sameSlug } from '../compile/files.ts';
import { ARTICLES, namesIn } from '../compile/folders.ts';
import { passedOver } from '../compile/passed-over.ts';
import { readShared } from '../compile/shared.ts';
import type { Registry } from '../model/entity.ts';
import { dayOf } from '../publication-record/days.ts';
import { RECORD, slugOfRecord } from '../publication-record/path.ts';
import { orphans } from '../publication-record/recorded.ts';
import { readSigning, type Signing } from '../publication-record/signing-files.ts';
import { compare } from '../views/compare.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import type { Found } from './compile.ts';
import type { CompilePlaces } from './compile-places.ts';
import { digest } from './digest.ts';
import { sharing } from './intern.ts';
import { type Place, read } from './manuscript.ts';
import { keyOf } from './needs.ts';
import { type StoredEntry, storeIn } from './store.ts';
import { namesDigest } from './watched.ts';

/** All content of the site, compiled and kept. */
export interface Edition {
  /** A digest of the sources that it was compiled with. */
  code: string;
  registry: Registry;
  /** By slug, in the order of their files. To be read only: they share their equal parts. */
  articles: ReadonlyMap<string, StoredEntry>;
  /** What signs the records. */
  signing: Signing;
  found: Found;
  /** How many articles had to be compiled: all others were kept from before. */
  compiled: number;
  /** How many passages were not looked up, because what was captured is not on this machine. */
  unseen: number;
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
  compilePlaces: CompilePlaces;
}

/** Reads all content, and compiles what has changed since it was kept. */
export async function readEdition(reading: Reading): Promise<Edition> {
  const { root, store, code, isWriting = false, compilePlaces } = reading;
  const compiled = storeIn(store);
  const intern = sharing();
  const entryOf = (slug: string) => intern(compiled.entry(slug));
  const [shared, paths, recordPaths, over] = await Promise.all([
    readShared(root),
    namesIn(root, ARTICLES, 'md'),
    namesIn(root, RECORD, 'yaml'),
    passedOver(root),
  ]);
  const { registry, library, problems, refused } = shared;
  const supply = { root, registry, library, common: digest(code, namesDigest(registry)) };
  const articles = new Map<string, StoredEntry | undefined>();
  const changed: Place[] = [];
  for (const place of placesOf(paths, recordPaths)) {
    const slug = slugOf(place.path);
    const entry = entryOf(slug);
    const isSame =
      entry?.common === supply.common && entry.key === keyOf(read(root, place), entry.needs, supply);
    articles.set(slug, isSame ? entry : undefined);
    if (!isSame) changed.push(place);
  }
  const { problems: signingProblems, ...signing } = readSigning(root);
  const setup = { ...supply, refused, store, today: dayOf(new Date()), isWriting };
  const outcomes = await compilePlaces(setup, changed);
  for (const [index, { path }] of changed.entries()) {
    const slug = slugOf(path);
    if (outcomes[index]?.isStored) articles.set(slug, entryOf(slug));
  }
  compiled.retain(new Set(articles.keys()));
  const whole = [...articles].flatMap(([slug, entry]): [string, StoredEntry][] =>
    entry ? [[slug, entry]] : [],
  );
  return {
    code,
    registry,
    articles: new Map(whole),
    signing,
    found: {
      content: [
        problems,
        over,
        sameSlug(paths.map(named)),
        ...outcomes.map(({ found }) => found.content),
      ].flat(),
      record: [
        orphans(recordPaths.map(named), paths),
        signingProblems,
        ...outcomes.map(({ found }) => found.record),
      ].flat(),
      drafts: outcomes.flatMap(({ found }) => found.drafts),
    },
    compiled: changed.length,
    unseen: whole.reduce((sum, [, entry]) => sum + entry.unseen, 0),
  };
}

const named = (path: string) => ({ path });

function placesOf(paths: readonly string[], recordPaths: readonly string[]): Place[] {
  const records = new Map(recordPaths.map((path) => [slugOfRecord(path), path]));
  return paths.map((path) => ({ path, recordPath: records.get(slugOf(path)) }));
}

export const newestFirst = (a: ListedArticle, b: ListedArticle): number =>
  compare(b.published.iso, a.published.iso) || compare(a.slug, b.slug);
