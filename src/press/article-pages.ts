import { isMainThread } from 'node:worker_threads';
import type { SiteContent } from '../site/content.ts';
import { site } from '../site.config.ts';
import { folderIn, type Write } from './article-folder.ts';
import { openBundle } from './bundle.ts';
import type { PagePath } from './entry.ts';
import { type BrokenLink, type Elsewhere, type LinkedFile, linksOf, mayGo } from './links.ts';
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
}

export interface ArticleJob {
  slug: string;
  pages: readonly PagePath[];
}

/** What came of an article. */
export interface ArticleResult {
  slug: string;
  broken: BrokenLink[];
  /** Links that lead out of the article into the site, and where they stand. */
  elsewhere: Elsewhere[];
}

/** What makes every page and file of one article after the other, and takes away what no longer belongs to it. */
export async function articleMaker({ bundle, content, dist, cards }: ArticleSetup) {
  const { provideContent, renderPath, filesOfArticle } = await openBundle(bundle);
  /* The main thread has all of it already, and makes other pages with it meanwhile. */
  if (!isMainThread) provideContent(content);
  const seen = new Set<string>();
  return async ({ slug, pages }: ArticleJob): Promise<ArticleResult> => {
    const folder = folderIn(dist, `/articles/${slug}`);
    const linked: LinkedFile[] = [];
    for (const page of pages) {
      const bytes = await renderPath(page);
      const file = fileOf(page);
      folder.write(file, bytes);
      if (page.isPage) linked.push({ file, ...scan(Buffer.from(bytes).toString('utf8')) });
    }
    const others = await filesOfArticle(slug);
    for (const { path, text } of others.files) folder.write(path, text());
    if (cards) await writeCards(others.cards, folder.write);
    folder.finish();
    const names = [...linked, ...pages.map((page) => ({ file: fileOf(page) }))].map(({ file }) => file);
    const paths = [...others.files, ...others.cards].map(({ path }) => path);
    const { broken, elsewhere } = linksOf(linked, new Set([...names, ...paths]), site);
    /* Links are cut from pages, and would keep these in memory: a copy does not. */
    return structuredClone({ slug, broken, elsewhere: elsewhere.filter((end) => isNews(end, seen)) });
  };
}

/** What all pages have around them leads to the same places: they are followed once a thread. */
function isNews(end: Elsewhere, seen: Set<string>): boolean {
  const name = `${end.target}#${end.fragment}`;
  if (mayGo(end)) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}

type Cards = Awaited<ReturnType<Awaited<ReturnType<typeof openBundle>>['filesOfArticle']>>['cards'];

/** What draws cards is loaded here: nothing else needs it, and it fills a good part of the memory. */
async function writeCards(cards: Cards, write: Write): Promise<void> {
  const { card: draw } = await import('../cards/card.ts');
  for (const { path, card } of cards) write(path, await draw(card));
}
