import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compileEntities } from '../compile/entities.ts';
import { ARTICLES, contentRoot, ENTITIES, readFolder } from '../compile/folders.ts';
import { UNFINISHED } from '../disk/write.ts';
import type { Found } from '../press/compile.ts';
import { PRESS, type Pressing, type Told } from '../press/messages.ts';
import type { Summary } from '../press/store.ts';
import { RECORD } from '../publication-record/path.ts';
import { report } from '../reporters/problems.ts';
import { coalesced } from './coalesced.ts';
import { summarySchema } from './summary.ts';

/**
 * Articles and entities come through loaders of our own: with Astro’s `glob()` a plugin that throws is only
 * logged and its page built empty, and zod’s issues arrive without lines
 * (https://docs.astro.build/en/reference/content-loader-reference/).
 */
export function articles(): Loader {
  return {
    name: 'glosswire-articles',
    schema: summarySchema,
    load: (context) => loadAndWatch(context, [ARTICLES, ENTITIES, RECORD], loadArticles),
  };
}

export function entities(): Loader {
  return { name: 'glosswire-entities', load: (context) => loadAndWatch(context, [ENTITIES], loadEntities) };
}

type Load = (context: LoaderContext, root: string) => Promise<void>;

/** Loads once; while writing, again whenever a file of the folders changes. */
async function loadAndWatch(context: LoaderContext, folders: string[], load: Load): Promise<void> {
  const root = contentRoot(fileURLToPath(context.config.root));
  await load(context, root);
  const paths = folders.map((folder) => join(root, folder));
  const reload = coalesced(() =>
    load(context, root).catch((error: Error) => context.logger.error(error.message)),
  );
  context.watcher?.add(paths);
  context.watcher?.on('all', (_event, changed) => {
    if (paths.some((path) => changed.startsWith(path + sep)) && !changed.endsWith(UNFINISHED)) reload();
  });
}

async function loadEntities(context: LoaderContext, root: string): Promise<void> {
  const { registry } = compileEntities(await readFolder(root, ENTITIES, '{yaml,yml}'));
  context.store.clear();
  for (const [id, data] of registry) {
    context.store.set({ id, data: await context.parseData({ id, data: { ...data } }) });
  }
}

/**
 * An entry holds what an article says of itself; the article, compiled, is kept outside of Astro’s store, which a build
 * would bundle whole. In a build the press compiles, and tells where a page asks for it.
 */
async function loadArticles(context: LoaderContext, root: string): Promise<void> {
  const summaries = await summariesOf(context, root);
  const { store } = context;
  for (const { slug, digest, data } of summaries) {
    if (store.get(slug)?.digest === digest && digest !== '') continue;
    store.set({ id: slug, data: await context.parseData({ id: slug, data: { ...data } }), digest });
  }
  const slugs = new Set(summaries.map(({ slug }) => slug));
  for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
}

function summariesOf(context: LoaderContext, root: string): Promise<readonly Summary[]> {
  const pressing = process.env[PRESS] as Pressing | undefined;
  if (pressing === undefined) return read(context, root);
  return pressing === 'with content' ? told() : Promise.resolve([]);
}

const told = (): Promise<readonly Summary[]> =>
  new Promise((resolve) => process.once('message', ({ summaries }: Told) => resolve(summaries)));

/** Loaded only here: what compiles articles takes a while to load. */
async function read(context: LoaderContext, root: string): Promise<readonly Summary[]> {
  const { readHere } = await import('../press/compile-in-process.ts');
  const { found, summaries } = await readHere(fileURLToPath(context.config.root), root, isWriting(context));
  tell(found, context);
  return summaries;
}

/** Astro hands a watcher over in `astro dev` alone. */
const isWriting = ({ watcher }: LoaderContext) => watcher !== undefined;

/**
 * Stops the build with every problem of every file. While writing they are told in the terminal instead: the last
 * good state of the other pages stays, `preview.ts` shows the problems in place of the article, and a silent edit
 * is no more than a warning, as nothing is published yet.
 */
function tell({ content, record }: Found, context: LoaderContext): void {
  if (!isWriting(context)) refuse([...content, ...record]);
  if (content.length > 0) context.logger.error(`The content has problems.\n\n${report(content)}\n`);
  if (record.length > 0)
    context.logger.warn(`What was published has changed; a build would refuse it.\n\n${report(record)}\n`);
}

function refuse(problems: Found['content']): void {
  if (problems.length === 0) return;
  const error = new Error(`The content has problems; nothing was built.\n\n${report(problems)}\n`);
  error.name = 'ContentError';
  error.stack = '';
  throw error;
}
