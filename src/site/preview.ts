import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { slugOf } from '../compile/article.ts';
import { ARTICLES, contentRoot, ENTITIES, namesIn, SOURCES } from '../compile/folders.ts';
import { problemsOfOne } from '../compile/one.ts';
import { UNFINISHED } from '../disk/write.ts';
import { RECORD } from '../publication-record/path.ts';
import { speaking } from '../speaking.ts';
import { coalesced } from './coalesced.ts';
import { errorPage, overlay } from './overlay.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The server for writing, and where content is. */
interface Preview {
  server: Server;
  root: string;
  base: string;
  /** The slugs of articles with problems: when they are mended, no route knows of them yet. */
  broken: Set<string>;
  /** What open pages were told last, as long as none was asked for since: one that was just being loaded has not heard it. */
  told?: ReturnType<typeof overlay> | undefined;
}

/**
 * While writing, an article with problems is answered with them, and comes back when they are mended. Pages that are open
 * show what is saved. Astro calls `astro:server:setup` in `astro dev` alone.
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
        const preview: Preview = { ...place, server, broken: new Set() };
        refuseBroken(preview);
        showOnSave(preview);
      },
    },
  };
}

function refuseBroken(preview: Preview): void {
  const { server, base, root, broken } = preview;
  const address = new RegExp(`^${RegExp.escape(base.replace(/\/$/, ''))}/articles/([^/?#]+)/`);
  server.middlewares.use(async (request, response, next) => {
    if (request.headers.accept?.includes('text/html')) preview.told = undefined;
    const slug = address.exec(request.url ?? '')?.[1];
    if (slug === undefined) return next();
    const problems = await problemsOfOne(root, slug);
    if (problems.length === 0) {
      if (broken.delete(slug)) await readAnew(server);
      return next();
    }
    broken.add(slug);
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(errorPage(problems, root, base, speaking().words));
  });
}

/**
 * How long after a change the file is read, in milliseconds: a change less than 50 ms after one that it has told of the
 * watcher keeps to itself, and editors empty a file before they write it.
 */
const WRITTEN = 75;

/** Problems come up over the pages that are open as they are saved; what has none is shown by the pages themselves. */
function showOnSave(preview: Preview): void {
  const { server, root, broken } = preview;
  const { hot } = server.environments.client;
  const folders = [ARTICLES, ENTITIES, SOURCES, RECORD].map((folder) => join(root, folder));
  const saved = new Set<string>();
  const look = coalesced(async () => {
    const files = [...saved];
    saved.clear();
    const slugs = await slugsOf(root, files);
    const found = await Promise.all(slugs.map((slug) => problemsOfOne(root, slug)));
    for (const [index, slug] of slugs.entries()) if (found[index]?.length) broken.add(slug);
    const problems = found.flat();
    preview.told = problems.length > 0 ? overlay(problems, root, speaking().words) : undefined;
    if (preview.told) hot.send(preview.told);
    else {
      await readAnew(server);
      hot.send({ type: 'full-reload' });
    }
  });
  hot.on('vite:client:connect', (_, client) => {
    if (preview.told) client.send(preview.told);
  });
  server.watcher.add(folders);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep)) || path.endsWith(UNFINISHED)) return;
    saved.add(path);
    setTimeout(look, WRITTEN);
  });
}

const CONTENT = fileURLToPath(new URL('./content.ts', import.meta.url));

/**
 * Astro keeps the paths of a route as long as its module: whatever reads content is evaluated again. It is read at once, so
 * that problems are told in the terminal before anybody asks for a page.
 */
async function readAnew({ config, environments }: Server): Promise<void> {
  for (const environment of Object.values(environments)) {
    const [module] = environment.moduleGraph.getModulesByFile(CONTENT) ?? [];
    if (module === undefined || !hasRunner(environment)) continue;
    await environment.reloadModule(module);
    const { siteContent } = await environment.runner.import<typeof import('./content.ts')>(CONTENT);
    await siteContent().catch((error: Error) => config.logger.error(error.message));
  }
}

/** What evaluates modules in this process (https://vite.dev/guide/api-environment-instances). */
interface HasRunner {
  runner: { import<Module>(path: string): Promise<Module> };
}

const hasRunner = <Environment extends object>(
  environment: Environment,
): environment is Environment & HasRunner => 'runner' in environment;

/** The articles that a save concerns: an entity may stand in any. */
async function slugsOf(root: string, files: readonly string[]): Promise<string[]> {
  const isArticle = (file: string) => file.endsWith('.md');
  if (files.every(isArticle)) return [...new Set(files.map(slugOf))];
  return (await namesIn(root, ARTICLES, 'md')).map(slugOf);
}
