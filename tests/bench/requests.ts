import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Request } from 'playwright-core';

/** A file that a page has loaded. */
export interface Loaded {
  /** Its address below the site, from the slash on. */
  path: string;
  /** As the browser calls it: `document`, `stylesheet`, `script`, `font`, `image` and others. */
  type: string;
  raw: number;
  /** As a host sends it at best: text by brotli, all else as it is. */
  sent: number;
}

/** Notes all that the pages of a context, and their workers, load. @throws there where they ask another host */
export function watchRequests(context: BrowserContext, site: string): Loaded[] {
  const loaded: Loaded[] = [];
  context.on('requestfinished', (request) => loaded.push(loadedBy(request, site)));
  return loaded;
}

function loadedBy(request: Request, site: string): Loaded {
  const { hostname, pathname } = new URL(request.url());
  if (hostname !== '127.0.0.1') throw new Error(`A page loads ${request.url()}, which is not its own.`);
  const path = decodeURIComponent(pathname);
  const content = readFileSync(fileOf(path, site));
  const isText = /\.(?:html|css|js|json|svg)$|\/$/.test(path);
  return {
    path,
    type: request.resourceType(),
    raw: content.length,
    sent: isText ? brotliCompressSync(content).length : content.length,
  };
}

/** @throws where the built site has no such file */
export function fileOf(path: string, site: string): string {
  const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
  if (existsSync(file)) return file;
  throw new Error(`The built site has no ${path}, which is to be measured.`);
}
