import { isMainThread } from 'node:worker_threads';
import type { SiteContent } from '../site/content.ts';
import { site } from '../site.config.ts';
import { folderIn, type Write } from './article-folder.ts';
import { openBundle } from './bundle.ts';
import { claim } from './claim.ts';
import type { PagePath } from './entry.ts';
import { type BrokenLink, type Elsewhere, type LinkedFile, linksOf } from './links.ts';
import { namesOf } from './names.ts';
import { pageError } from './page-error.ts';
import { fileOf } from './page-file.ts';
import { scan } from './scan.ts';

/** What the pages of articles are made with, in a form that can be sent to a thread. */
export interface ArticleSetup {
  /** The folder of the bundle that Astro has made of the pages. */
  bundle: string;
  content: SiteContent;
  /** The folder of the built site. */
  dist: string;
  /** Whether cards are drawn as well. */
  cards: boolean;
  /** Files of the site that are always there: see `mayGo`. */
  fixed: readonly string[];
}

export interface ArticleJob {
  slug: string;
  pages: readonly PagePath[];
  /** What builds have made of it before. */
  made: readonly string[];
}

/** What came of an article. */
export interface ArticleResult {
  slug: string;
  /** Every file of it. */
  files: readonly string[];
  broken: BrokenLink[];
  /** Links that lead out of the article into the site, and where they stand. */
  elsewhere: Elsewhere[];
}

/** What makes every page and file of one article after the other, and takes away what no longer belongs to it. */
export async function articleMaker({ bundle, content, dist, cards, fixed }: ArticleSetup) {
  const { provideContent, renderPath, filesOfArticle, cardsOfArticle } = await openBundle(bundle);
  /* The main thread has all of it already, and makes other pages with it meanwhile. */
  if (!isMainThread) provideContent(content);
  const isNews = newsBeside(new Set(fixed));
  return async ({ slug, pages, made }: ArticleJob): Promise<ArticleResult> => {
    const others = await filesOfArticle(slug);
    const pictures = await cardsOfArticle(slug);
    const drawn = cards ? pictures : [];
    const files = [...pages.map(fileOf), ...others.map(pathOf), ...drawn.map(pathOf)];
    const known = namesOf(made);
    claim(dist, known, files);
    const folder = folderIn(dist, known, `/articles/${slug}`);
    const linked: LinkedFile[] = [];
    for (const page of pages) {
      const bytes = await renderPath(page).catch((error) => {
        throw pageError(error, page, bundle);
      });
      const file = fileOf(page);
      folder.write(file, bytes);
      if (page.isPage) linked.push({ file, ...scan(Buffer.from(bytes).toString('utf8')) });
    }
    for (const { path, content } of others) folder.write(path, content());
    await writeCards(drawn, folder.write);
    folder.finish();
    const { broken, elsewhere } = linksOf(linked, new Set([...files, ...pictures.map(pathOf)]), site);
    const result = { slug, files, broken, elsewhere: elsewhere.filter(isNews) };
    /* Links are cut from pages, and would keep these in memory: a copy does not. What leaves a thread is one. */
    return isMainThread ? structuredClone(result) : result;
  };
}

const pathOf = ({ path }: { path: string }): string => path;

/** What all pages have around them leads to the same places: they are followed once a thread. */
function newsBeside(fixed: ReadonlySet<string>): (end: Elsewhere) => boolean {
  const seen = new Set<string>();
  return ({ target, fragment }) => {
    const name = `${target}#${fragment}`;
    if (!fixed.has(target)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  };
}

type Cards = Awaited<ReturnType<Awaited<ReturnType<typeof openBundle>>['cardsOfArticle']>>;

/** What draws cards is loaded here: nothing else needs it, and it fills a good part of the memory. */
async function writeCards(cards: Cards, write: Write): Promise<void> {
  if (cards.length === 0) return;
  const { card: draw } = await import('../cards/card.ts');
  for (const { path, card } of cards) write(path, await draw(card()));
}
