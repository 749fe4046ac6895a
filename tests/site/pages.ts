import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { readContent } from '../../src/compile/files.ts';
import { memoize } from '../../src/model/memoize.ts';
import type { SiteName } from './global-setup.ts';

/** The article of the news site with notes of every kind and status. */
export const ARTICLE = 'harbour-cable';

/** The widths at which the page is looked at, in CSS pixels: phone, tablet, one margin, two margins, large. */
export const WIDTHS = [360, 768, 1100, 1300, 1440, 1920] as const;

/** The connection of this worker, which ends with it. */
let browser: Promise<Browser> | undefined;

export interface View extends BrowserContextOptions {
  width?: number;
  height?: number;
  /** False: the page is read without its scripts. */
  script?: boolean;
  /** The size of the text, in per cent of the default. */
  text?: number;
}

const scriptless = new WeakSet<Page>();

/** Runs `use` with a fresh page of one browser; closes it afterwards. */
export async function withPage<Result>(view: View, use: (page: Page) => Promise<Result>): Promise<Result> {
  const { width = 1440, height = 900, script = true, text = 100, ...options } = view;
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    ...options,
  });
  try {
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    if (!script) scriptless.add(page);
    if (text !== 100) await enlargeText(page, text);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** As the reader's own setting would: rem and media queries in rem alike, hence not by a style of the root. */
async function enlargeText(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
}

/** Runs `use` on an article. */
export const withArticle = <Result>(
  address: string,
  view: View,
  use: (page: Page) => Promise<Result>,
): Promise<Result> =>
  withPage(view, async (page) => {
    await page.goto(address);
    return use(page);
  });

/** The address of an article of one of the sites. */
export const articleAddress = (site: SiteName, slug: string, hash = ''): string =>
  `${inject(site).address}articles/${slug}/${hash}`;

const contentOf = memoize((root: string) => readContent(root));

/** An article as compiled from its file. @throws where it is not there */
export async function compiled(site: SiteName, slug: string): Promise<CompiledArticle> {
  const { articles } = await contentOf(inject(site).contentRoot);
  const article = articles.find((item) => item.slug === slug);
  if (article === undefined) throw new Error(`There is no article ${slug} in the ${site} site.`);
  return article;
}

/** The addresses of all notes that an article has by its frontmatter: claims, amounts and the cast. */
export function anchorsOf({ article }: Pick<CompiledArticle, 'article'>): string[] {
  const { claims, amounts, entities } = article;
  return [
    ...claims.map(({ id }) => `claim-${id}`),
    ...amounts.map(({ id }) => `figure-${id}`),
    ...entities.map(({ id }) => `entity-${id}`),
  ];
}

/** Opens every note and every part of a page that is folded. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Waits until what has just changed is laid out by the script; where there is none, that is at once. */
export async function settled(page: Page): Promise<void> {
  if (scriptless.has(page)) return;
  for (let frame = 0; frame < 3; frame += 1)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
