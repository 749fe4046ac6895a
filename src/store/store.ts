import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnchoredArticle } from '../views/article/context.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { readAs, readJson, remove, writeWhole } from './files.ts';
import type { Needs } from './needs.ts';
import { type Pieces, piecesIn, textOf } from './pieces.ts';

/** What has to be known of a compiled article before it is opened. */
export interface StoredEntry {
  /** Of what every article was compiled with then: an entry of other code may have another form. */
  common: string;
  /** A digest of all that it was compiled from. */
  key: string;
  needs: Needs;
  /** How many of its passages were not looked up, because what was captured is not on this machine. */
  unseen: number;
  isDraft: boolean;
  listing: ListedArticle;
}

/** Compiled articles on the disk: a build opens one at a time, as thousands would not fit into memory. */
export interface Store {
  entry(slug: string): StoredEntry | undefined;
  /** The whole article. @throws where it is not in the store */
  article(slug: string): AnchoredArticle;
  /** What it adds to the files of the whole site. @throws where it is not in the store */
  pieces(slug: string): Pieces;
  save(article: AnchoredArticle, entry: StoredEntry, pieces: Pieces): void;
  /** Forgets every article but these. */
  retain(slugs: ReadonlySet<string>): void;
}

export function storeIn(folder: string): Store {
  const entryFile = (slug: string) => join(folder, `${slug}.entry.json`);
  const articleFile = (slug: string) => join(folder, `${slug}.json`);
  const piecesFile = (slug: string) => join(folder, `${slug}.pieces.txt`);
  return {
    entry: (slug) => readJson<StoredEntry>(entryFile(slug)),
    article(slug) {
      const whole = there(readJson<Whole>(articleFile(slug)), slug);
      return { ...whole, places: new Map(whole.places) };
    },
    pieces: (slug) => there(readAs(piecesFile(slug), piecesIn), slug),
    save(article, entry, pieces) {
      remove(entryFile(article.slug));
      writeWhole(piecesFile(article.slug), textOf(pieces));
      writeWhole(articleFile(article.slug), JSON.stringify({ ...article, places: [...article.places] }));
      writeWhole(entryFile(article.slug), JSON.stringify(entry));
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

type Whole = Omit<AnchoredArticle, 'places'> & { places: [...Parameters<Map<never, never>['set']>][] };

function there<Value>(value: Value | undefined, slug: string): Value {
  if (value === undefined) throw new Error(`The compiled article ${slug} is gone: build again.`);
  return value;
}

/** How files of the store are called: the article, and what ends the name of one that was not finished. */
const OWN = /^(.+?)\.(?:entry\.json|pieces\.txt|json)((?:\.\d+-\d+)?\.unfinished)?$/;

function names(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    );
  } catch {
    return [];
  }
}
