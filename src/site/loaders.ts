import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compileArticle, type SourceFile, slugOf } from '../compile/article.ts';
import { compileEntities } from '../compile/entities.ts';
import { ARTICLES, contentRoot, ENTITIES, readFolder, sameSlug } from '../compile/files.ts';
import { report } from '../compile/report.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { dayOf } from '../record/days.ts';
import { RECORD, slugOfRecord } from '../record/path.ts';
import { orphans, recorded } from '../record/recorded.ts';
import { entrySchema, toEntry } from './store.ts';

/**
 * Articles and entities come through loaders of our own: with Astro’s `glob()` a plugin that throws is only
 * logged and its page built empty, and zod’s issues arrive without lines
 * (https://docs.astro.build/en/reference/content-loader-reference/).
 */
export function articles(): Loader {
  return {
    name: 'glosswire-articles',
    schema: entrySchema,
    load: (context) => loadAndWatch(context, [ARTICLES, ENTITIES, RECORD], loadArticles),
  };
}

export function entities(): Loader {
  return { name: 'glosswire-entities', load: (context) => loadAndWatch(context, [ENTITIES], loadEntities) };
}

type Load = (context: LoaderContext, root: string) => Promise<void>;

/** Loads once; while writing, again whenever a file of the folders changes. Then a problem is shown, and the last good state stays. */
async function loadAndWatch(context: LoaderContext, folders: string[], load: Load): Promise<void> {
  const root = contentRoot(fileURLToPath(context.config.root));
  await load(context, root);
  const paths = folders.map((folder) => join(root, folder));
  context.watcher?.add(paths);
  context.watcher?.on('all', async (_event, changed) => {
    if (!paths.some((path) => changed.startsWith(path))) return;
    await load(context, root).catch((error: Error) => context.logger.error(error.message));
  });
}

async function loadEntities(context: LoaderContext, root: string): Promise<void> {
  const { registry } = compileEntities(await readFolder(root, ENTITIES, '{yaml,yml}'));
  context.store.clear();
  for (const [id, data] of registry) {
    context.store.set({ id, data: await context.parseData({ id, data: { ...data } }) });
  }
}

async function loadArticles(context: LoaderContext, root: string): Promise<void> {
  const [entityFiles, files, recordFiles] = await Promise.all([
    readFolder(root, ENTITIES, '{yaml,yml}'),
    readFolder(root, ARTICLES, 'md'),
    readFolder(root, RECORD, 'yaml'),
  ]);
  const paths = files.map(({ path }) => path);
  const records = new Map(recordFiles.map((file) => [slugOfRecord(file.path), file]));
  const { registry, problems } = compileEntities(entityFiles);
  problems.push(...sameSlug(files), ...orphans(recordFiles, paths));
  const state = digest(...entityFiles.map(({ path, text }) => path + text));
  for (const file of files) {
    const record = records.get(slugOf(file.path));
    problems.push(...(await loadArticle(context, { file, record }, registry, state)));
  }
  refuse(problems);
  const slugs = new Set(paths.map(slugOf));
  for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
}

/** Compiles an article and compares it with its record, unless nothing that it is made from has changed. */
async function loadArticle(
  context: LoaderContext,
  { file, record: recordFile }: { file: SourceFile; record: SourceFile | undefined },
  registry: Registry,
  state: string,
): Promise<LocatedProblem[]> {
  const id = slugOf(file.path);
  const current = digest(PIPELINE, state, file.path, file.text, recordFile?.text ?? '');
  if (context.store.get(id)?.digest === current) return [];
  const compiled = compileArticle(file, registry);
  const { record, problems } = recorded(
    compiled.ok ? compiled.value : undefined,
    recordFile,
    dayOf(new Date()),
  );
  if (!compiled.ok) return [...compiled.problems, ...problems];
  if (problems.length > 0) return problems;
  const data = await context.parseData({ id, data: { ...toEntry(compiled.value, record) } });
  context.store.set({ id, data, digest: current });
  return [];
}

/** Stops the build with every problem of every file. */
function refuse(problems: readonly LocatedProblem[]): void {
  if (problems.length === 0) return;
  const error = new Error(`The content has problems; nothing was built.\n\n${report(problems)}\n`);
  error.name = 'ContentError';
  error.stack = '';
  throw error;
}

/** Raise it when the same content would compile to something else. */
const PIPELINE = '2';

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');
