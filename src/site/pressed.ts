import type { PageOutput } from '../press/output.ts';
import type { Addresses } from './writing.ts';

/*
 * The routes of what the content gives an address. Astro shows it while writing; in a build these routes have no paths,
 * as the press makes the same pages and files, and nothing that they would need is even loaded.
 */

interface Path<Name extends string> {
  params: Record<Name, string | undefined>;
}

/** The paths of a route that every article has. */
export const whileWriting = async <Path>(pathsOf: (article: Addresses) => Path[]): Promise<Path[]> =>
  import.meta.env.DEV ? (await import('./writing.ts')).articlePaths(pathsOf) : [];

/** The paths of a route of the pages across articles below an address. */
export const pagesBelow = async (above: string): Promise<Path<'page'>[]> =>
  import.meta.env.DEV ? (await import('./writing.ts')).pagesBelow(above) : [];

/**
 * The paths of a route of the files across articles in a folder whose names end so. The ending stands in the name of
 * the route: without one, Astro would look for a slash at the end of the address.
 */
export const filesIn = async (folder: string, ending: string): Promise<Path<'name'>[]> =>
  import.meta.env.DEV ? (await import('./writing.ts')).filesIn(folder, ending) : [];

/** The page at an address; nothing where there is none. */
export const pressedPage = async (url: URL): Promise<PageOutput | undefined> =>
  import.meta.env.DEV ? (await import('./writing.ts')).pressedPage(url) : undefined;

/** The file at an address, as an answer. */
export const pressedFile = async (url: URL): Promise<Response> =>
  import.meta.env.DEV ? (await import('./writing.ts')).pressedFile(url) : new Response(null, { status: 404 });
