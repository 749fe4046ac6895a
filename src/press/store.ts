import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnchoredArticle } from '../article/context.ts';
import type { ListedArticle } from '../article/listed.ts';
import type { Article } from '../model/article.ts';
import { readAs, readJson, remove, writeWhole } from './files.ts';
import { type Pieces, piecesIn, textOf } from './pieces.ts';

/** An article as it was compiled, kept from one build to the next. */
export interface Kept {
  /** A digest of all that it was compiled from. */
  key: string;
  /** The entities that it was compiled with, by id. */
  needs: readonly string[];
  summary: Summary;
  listing: ListedArticle;
}

/** What an article says of itself, as its frontmatter has it, for the collection of all. */
export interface Summary {
  slug: string;
  /** Changes with anything of the article; empty where it departs from what was published of it. */
  digest: string;
  data: Pick<Article, 'title' | 'dek' | 'authors' | 'published' | 'updated' | 'lang' | 'draft'> & {
    claims: number;
    figures: number;
    entities: number;
  };
}

/** Compiled articles on the disk: a build opens one at a time, as thousands would not fit into memory. */
export interface Store {
  kept(slug: string): Kept | undefined;
  /** The whole article. Throws where it was not kept. */
  open(slug: string): AnchoredArticle;
  /** What it adds to the files of the whole site. Throws where it was not kept. */
  pieces(slug: string): Pieces;
  keep(article: AnchoredArticle, kept: Kept, pieces: Pieces): void;
  /** Forgets every article but these. */
  retain(slugs: ReadonlySet<string>): void;
}

export function storeIn(folder: string): Store {
  const keptFile = (slug: string) => join(folder, `${slug}.kept.json`);
  const wholeFile = (slug: string) => join(folder, `${slug}.json`);
  const piecesFile = (slug: string) => join(folder, `${slug}.pieces.txt`);
  return {
    kept: (slug) => readJson<Kept>(keptFile(slug)),
    open(slug) {
      const whole = there(readJson<Whole>(wholeFile(slug)), slug);
      return { ...whole, places: new Map(whole.places) };
    },
    pieces: (slug) => there(readAs(piecesFile(slug), piecesIn), slug),
    keep(article, kept, pieces) {
      remove(keptFile(article.slug));
      writeWhole(piecesFile(article.slug), textOf(pieces));
      writeWhole(wholeFile(article.slug), JSON.stringify({ ...article, places: [...article.places] }));
      writeWhole(keptFile(article.slug), JSON.stringify(kept));
    },
    retain(slugs) {
      for (const name of names(folder)) {
        const [, slug, unfinished] = OWN.exec(name) ?? [];
        if (slug !== undefined && (unfinished || !slugs.has(slug)))
          rmSync(join(folder, name), { force: true });
      }
    },
  };
}

/** How files of the store are called: the article, and what ends the name of one that was not finished. */
const OWN = /^(.+?)\.(?:kept\.json|pieces\.txt|json)((?:\.\d+-\d+)?\.unfinished)?$/;

type Whole = Omit<AnchoredArticle, 'places'> & { places: [...Parameters<Map<never, never>['set']>][] };

function there<Value>(value: Value | undefined, slug: string): Value {
  if (value === undefined) throw new Error(`The compiled article ${slug} is gone: build again.`);
  return value;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    );
  } catch {
    return [];
  }
}
