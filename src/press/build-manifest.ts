import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from './digest.ts';
import { readJson, writeWhole } from './files.ts';
import type { Elsewhere } from './links.ts';

/** What the folder of the built site holds, and what it was made from. */
export interface Made {
  articles: Record<string, MadeArticle>;
  /** Paths of pages across articles, with the digests of what they show. */
  site: Record<string, string>;
  /** The digest of what the search index was made from; empty where there is none. */
  search: string;
}

export interface MadeArticle {
  key: string;
  /** When its page was written, in milliseconds: another time means that somebody else wrote it. */
  written: number;
  /** Its links to what may go away. */
  elsewhere: Elsewhere[];
}

/**
 * The record of what was made, beside the compiled articles. It is kept twice in a build: before the first page is
 * written, without those that will be, and when all are. A build that comes after an interrupted one makes those again.
 */
export interface MadeRecord {
  /** What was made before; nothing where that is not known. */
  read(): Made;
  keep(made: Made): void;
}

const NOTHING: Made = { articles: {}, site: {}, search: '' };

export function madeRecord(folder: string, dist: string): MadeRecord {
  const file = join(folder, `made-${digest(resolve(dist))}.json`);
  return {
    read() {
      const made = readJson<Made>(file) ?? NOTHING;
      const known = Object.entries(made.articles).filter(
        ([slug, { written }]) => writtenAt(dist, slug) === written,
      );
      return { ...made, articles: Object.fromEntries(known) };
    },
    keep: (made) => writeWhole(file, JSON.stringify(made)),
  };
}

/** When the page of an article was written; 0 where there is none. */
export function writtenAt(dist: string, slug: string): number {
  return statSync(join(dist, 'articles', slug, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
