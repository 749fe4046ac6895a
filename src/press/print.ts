import type { Publication } from '../exports/publication.ts';
import type { Registry } from '../model/entity.ts';
import { site } from '../site.config.ts';
import { articleView } from '../views/article/article-view.ts';
import type { Related } from '../views/site/related.ts';
import { articleCards, writeCards } from './article-cards.ts';
import { folderIn } from './article-folder.ts';
import { articlePages } from './article-pages.ts';
import { type BrokenLink, type Elsewhere, linksOf } from './links.ts';
import { fileOf } from './output.ts';
import { writeOutput } from './page-file.ts';
import type { Shells } from './shell.ts';
import type { Store } from './store.ts';

/** What articles are printed with. */
export interface Printing {
  store: Store;
  registry: Registry;
  shells: Shells;
  publication: Publication;
  /** The folder of the built site. */
  dist: string;
  /** Draws cards as well. */
  cards: boolean;
}

export interface PrintJob {
  slug: string;
  others: readonly Related[];
}

/** What was printed of an article. */
export interface Printed {
  slug: string;
  broken: BrokenLink[];
  /** Links that lead out of the article into the site, and where they stand. */
  elsewhere: Elsewhere[];
}

/** Makes every page and file of an article, writes them, and takes away what no longer belongs to it. */
export async function printArticle({ slug, others }: PrintJob, printing: Printing): Promise<Printed> {
  const { store, registry, shells, publication, dist } = printing;
  const view = articleView(store.open(slug), registry, site.lang);
  const outputs = articlePages(view, { others, publication });
  const cards = articleCards(view);
  const folder = folderIn(dist, `/articles/${slug}`);
  const pages = outputs.flatMap((output) => writeOutput(output, shells, folder.write) ?? []);
  if (printing.cards) await writeCards(cards, folder.write);
  folder.finish();
  const names = new Set([...outputs.map(fileOf), ...cards.map(({ path }) => path)]);
  /* Links are cut from pages, and would keep these in memory: a copy does not. */
  return structuredClone({ slug, ...linksOf(pages, names, publication.site) });
}
