import { join } from 'node:path';
import { articleView } from '../article/build.ts';
import type { Related } from '../article/related.ts';
import type { Publication } from '../exports/publication.ts';
import type { Registry } from '../model/entity.ts';
import { site } from '../site.config.ts';
import { articleCards, writeCards } from './article-cards.ts';
import { articlePages } from './article-pages.ts';
import { writeWhole } from './files.ts';
import { type BrokenLink, type Elsewhere, type LinkedFile, linksOf, mayGo } from './links.ts';
import { fileOf, isPage } from './output.ts';
import { scan } from './scan.ts';
import { filled, type Shells } from './shell.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';

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
  const nameOf = (id: string) => registry.get(id)?.name ?? id;
  const outputs = articlePages(view, { others, nameOf, publication });
  const pages: LinkedFile[] = [];
  const names = new Set<string>();
  for (const output of outputs) {
    const file = fileOf(output);
    names.add(file);
    if (isPage(output)) {
      const html = filled(shells, output);
      pages.push({ file, ...scan(html) });
      writeWhole(join(dist, file), html);
    } else writeWhole(join(dist, file), output.make());
  }
  const cards = articleCards(view);
  for (const { path } of cards) names.add(path);
  if (printing.cards) await writeCards(cards, dist);
  sweep(dist, (path) => names.has(path), `/articles/${slug}`);
  const { broken, elsewhere } = linksOf(pages, names, publication.site);
  return { slug, broken, elsewhere: elsewhere.filter((end) => mayGo(end) || isNew(end)) };
}

/** What all articles lead to need be looked at but once. */
const looked = new Set<string>();
function isNew({ target, fragment }: Elsewhere): boolean {
  const name = `${target}#${fragment}`;
  if (looked.has(name)) return false;
  looked.add(name);
  return true;
}
