import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
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
import { coalesced } from './coalesced.ts';
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
    if (paths.some((path) => changed.startsWith(path + sep)) && !changed.endsWith('.tmp')) reload();
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
  const found: Found = { content: [...problems, ...sameSlug(files)], record: orphans(recordFiles, paths) };
  const state = digest(...entityFiles.map(({ path, text }) => path + text));
  for (const file of files) {
    const record = records.get(slugOf(file.path));
    const { content, record: edits } = await loadArticle(context, { file, record }, registry, state);
    found.content.push(...content);
    found.record.push(...edits);
  }
  tell(found, context);
  const slugs = new Set(paths.map(slugOf));
  for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
}

/** What is wrong: in the content itself, and where it silently departs from what was published. */
interface Found {
  content: LocatedProblem[];
  record: LocatedProblem[];
}

/**
 * Compiles an article and compares it with its record, unless nothing that it is made from has changed.
 * While writing, an article that departs from its record is shown all the same, and compared again each time.
 */
async function loadArticle(
  context: LoaderContext,
  { file, record: recordFile }: { file: SourceFile; record: SourceFile | undefined },
  registry: Registry,
  state: string,
): Promise<Found> {
  const id = slugOf(file.path);
  const current = digest(PIPELINE, state, file.path, file.text, recordFile?.text ?? '');
  if (context.store.get(id)?.digest === current) return { content: [], record: [] };
  const compiled = compileArticle(file, registry);
  const { record, problems } = recorded(
    compiled.ok ? compiled.value : undefined,
    recordFile,
    dayOf(new Date()),
  );
  if (!compiled.ok) return { content: compiled.problems, record: problems };
  const isSound = problems.length === 0;
  if (isSound || isWriting(context)) {
    const data = await context.parseData({ id, data: { ...toEntry(compiled.value, record) } });
    context.store.set({ id, data, ...(isSound && { digest: current }) });
  }
  return { content: [], record: problems };
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
