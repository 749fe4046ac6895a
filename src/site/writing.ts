import { cardResponse } from '../cards/response.ts';
import { articleCards } from '../press/article-cards.ts';
import { articlePages } from '../press/article-pages.ts';
import { isPage, type Output, type PageOutput } from '../press/output.ts';
import { sitePages } from '../press/site-pages.ts';
import { publication } from '../publication.ts';
import { site } from '../site.config.ts';
import type { ArticleView } from '../views/article/view.ts';
import { articlePath } from '../views/paths.ts';
import { castIndex, related } from '../views/site/related.ts';
import { opener, pieces, siteView } from './content.ts';
import { answer } from './responses.ts';

/* What the content gives an address, as Astro shows it while writing. */

/** An article by its addresses. */
export interface Addresses {
  slug: string;
  /** The ids below `claims/`, also those of claims that were renamed or withdrawn. */
  claims: string[];
  /** Below the article’s own address. */
  files: string[];
}

export async function articlePaths<Path>(pathsOf: (article: Addresses) => Path[]): Promise<Path[]> {
  const { articles } = await siteView();
  const all = await Promise.all(articles.map(({ slug }) => addressesOf(slug)));
  return all.flatMap(pathsOf);
}

async function addressesOf(slug: string): Promise<Addresses> {
  const base = articlePath(slug);
  const paths = (await articleOutputs(slug)).map(({ path }) => path.slice(base.length));
  const cards = (await cardsOf(slug)).map(({ path }) => path.slice(base.length));
  return {
    slug,
    claims: paths.flatMap((path) => /^claims\/([^/]+)\/$/.exec(path)?.[1] ?? []),
    files: [...paths.filter((path) => path !== '' && !path.endsWith('/')), ...cards],
  };
}

/** Those of `/` are the front page alone. */
export const pagesBelow = async (above: string) =>
  (await sitePaths())
    .filter((path) => path.endsWith('/') && (above === '/' ? path === '/' : path.startsWith(above)))
    .map((path) => ({ params: { page: path.slice(above.length, -1) || undefined } }));

export const filesIn = async (folder: string, ending: string) =>
  (await sitePaths())
    .filter((path) => path.startsWith(folder) && path.endsWith(ending))
    .map((path) => path.slice(folder.length, -ending.length))
    .filter((name) => /^[^/]+$/.test(name))
    .map((name) => ({ params: { name } }));

const sitePaths = async (): Promise<string[]> => [...(await siteOutputs())].map(({ path }) => path);

export async function pressedPage(url: URL): Promise<PageOutput | undefined> {
  const output = await outputAt(pathOf(url));
  return output && isPage(output) ? output : undefined;
}

export async function pressedFile(url: URL): Promise<Response> {
  const path = pathOf(url);
  const found = (await cardsOf(slugIn(path))).find((one) => one.path === path);
  if (found) return cardResponse(found.shown());
  const output = await outputAt(path);
  if (output === undefined || isPage(output)) return new Response(null, { status: 404 });
  const made = output.make();
  return answer(typeof made === 'string' ? made : [...made].join(''), output.type);
}

const pathOf = ({ pathname }: URL) => decodeURI(pathname.slice(site.base.length - 1));
const slugIn = (path: string) => /^\/articles\/([^/]+)\//.exec(path)?.[1] ?? '';

async function outputAt(path: string): Promise<Output | undefined> {
  const outputs = await articleOutputs(slugIn(path));
  return [...outputs, ...(outputs.length === 0 ? await siteOutputs() : [])].find(
    (output) => output.path === path,
  );
}

async function siteOutputs(): Promise<Iterable<Output>> {
  const open = (await opener()) as (slug: string) => ArticleView;
  const context = {
    publication,
    open,
    pieces: ({ slug }: { slug: string }) => pieces(slug),
    isWriting: true,
  };
  return sitePages(await siteView(), context);
}

async function articleOutputs(slug: string): Promise<Output[]> {
  const article = (await opener())(slug);
  if (article === undefined) return [];
  const { articles } = await siteView();
  return articlePages(article, { others: related(slug, castIndex(articles)), publication });
}

async function cardsOf(slug: string) {
  const article = (await opener())(slug);
  return article === undefined ? [] : articleCards(article);
}
