import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import { escapeHtml } from '../escape.ts';
import { within } from '../links.ts';
import { articleCards } from '../site/article-cards.ts';
import { articleFiles } from '../site/article-files.ts';
import { readArticle } from '../site/articles.ts';
import { picturesBeside } from '../site/pictures-beside.ts';
import { site } from '../site.config.ts';

export { provideContent } from '../site/content.ts';
export { readHostingFiles } from '../site/hosting-files.ts';
export { searchRecords } from '../site/search-records.ts';

/*
 * What the press uses of the bundle that Astro makes of the pages. It is bundled with them, so that it has the same modules
 * as they have: `provideContent` says once what all of them are made from.
 */

const app = createApp({ streaming: false });
/* The page for errors is for visitors of a server: whoever builds is told what went wrong. */
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`The page answers with the status ${status}.`);
};

/** An address, and the file in `src/pages` that makes it. */
export interface PagePath {
  /** Without the base: `/claims`. */
  pathname: string;
  component: string;
  isPage: boolean;
  /** Changes with what the page shows; nothing where the page does not say. */
  cacheKey?: string | undefined;
}

/** Every address that the routes of `src/pages` give. */
export async function pagePaths(): Promise<PagePath[]> {
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey }) => ({
    pathname,
    component: route.component,
    isPage: route.type !== 'endpoint',
    cacheKey,
  }));
}

/**
 * What stands at an address, as Astro renders it.
 * @throws what the page throws, with the name of its file
 */
export async function renderPath({ pathname, component, isPage }: PagePath): Promise<Uint8Array> {
  const routeData = routes.get(component);
  if (routeData === undefined) throw new Error(`There is no route ${component}.`);
  const path = isPage ? pathname.replace(/\/?$/, '/') : pathname;
  const response = await app.render(new Request(new URL(within(path), site.address)), { routeData });
  const location = response.headers.get('location');
  if (location !== null) return new TextEncoder().encode(redirectPage(escapeHtml(location)));
  return new Uint8Array(await response.arrayBuffer());
}

/** What stands at an address of `redirects` in `astro.config.ts`: a file alone leads on in no other way. */
const redirectPage = (to: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${to}</title><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"><a href="${to}">${to}</a>`;

const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

/** The files of an article beside its pages. */
export async function filesOfArticle(
  slug: string,
): Promise<{ path: string; content(): string | Uint8Array }[]> {
  const { article } = await readArticle(slug);
  return [
    ...articleFiles(article).map(({ path, text }) => ({ path, content: text })),
    ...picturesBeside(article).map(({ path, bytes }) => ({ path, content: bytes })),
  ];
}

/** What is on the cards of an article and of its claims. */
export const cardsOfArticle = async (slug: string) => articleCards((await readArticle(slug)).article);
