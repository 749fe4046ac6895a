import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { slugOf } from '../compile/article.ts';
import { ARTICLES, contentRoot, ENTITIES, namesIn } from '../compile/folders.ts';
import { problemsOfOne, readOne } from '../compile/one.ts';
import { UNFINISHED } from '../disk/write.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import { coalesced } from './coalesced.ts';
import { errorPage, overlay } from './overlay.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** What both halves know: where content is, and whether a page with problems may be open. */
interface Preview {
  server: Server;
  root: string;
  base: string;
  isShown: boolean;
}

/**
 * While writing, an article with problems is answered with them, and comes back when they are mended. They also come
 * up over the pages that are open when they are saved. Astro calls `astro:server:setup` in `astro dev` alone.
 */
export function preview(): AstroIntegration {
  let place = { root: '', base: '/' };
  return {
    name: 'glosswire-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { root: contentRoot(fileURLToPath(config.root)), base: config.base };
      },
      'astro:server:setup': ({ server }) => {
        const state: Preview = { ...place, server, isShown: false };
        refuseBroken(state);
        showOnSave(state);
      },
    },
  };
}

function refuseBroken(state: Preview): void {
  const { server, base, root } = state;
  const address = new RegExp(`^${RegExp.escape(base.replace(/\/$/, ''))}/articles/([^/?#]+)/`);
  server.middlewares.use(async (request, response, next) => {
    const slug = address.exec(request.url ?? '')?.[1];
    const problems = slug === undefined ? [] : await problemsOf(root, slug);
    if (problems.length === 0) return next();
    state.isShown = true;
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(errorPage(problems, root, base));
  });
}

async function problemsOf(root: string, slug: string): Promise<LocatedProblem[]> {
  const one = await readOne(root, slug);
  return one === undefined ? [] : problemsOfOne(one);
}

/** Problems come up as they are saved. When the last is mended, pages are loaded anew: the store may not have changed. */
function showOnSave(state: Preview): void {
  const { server, root } = state;
  const folders = [ARTICLES, ENTITIES].map((folder) => join(root, folder));
  const saved = new Set<string>();
  const look = coalesced(async () => {
    const files = [...saved];
    saved.clear();
    const slugs = await slugsOf(root, files);
    const problems = (await Promise.all(slugs.map((slug) => problemsOf(root, slug)))).flat();
    const { hot } = server.environments.client;
    if (problems.length > 0) hot.send(overlay(problems, root));
    else if (state.isShown) hot.send({ type: 'full-reload' });
    state.isShown = problems.length > 0;
  });
  server.watcher.add(folders);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep)) || path.endsWith(UNFINISHED)) return;
    saved.add(path);
    look();
  });
}

/** The articles that a save concerns: an entity may stand in any. */
async function slugsOf(root: string, files: readonly string[]): Promise<string[]> {
  const isArticle = (file: string) => file.endsWith('.md');
  if (files.every(isArticle)) return [...new Set(files.map(slugOf))];
  return (await namesIn(root, ARTICLES, 'md')).map(slugOf);
}
