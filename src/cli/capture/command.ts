import { setField } from '../../editing/fields.ts';
import { count } from '../../model/show.ts';
import { refuseLinkedFolders } from '../linked-folders.ts';
import { askingOf } from '../network/asking.ts';
import { isOffline, OFFLINE } from '../network/offline.ts';
import { askAll } from '../network/queue.ts';
import { withoutFragment } from '../network/redirects.ts';
import { type Inventory, readInventory } from '../sources/inventory.ts';
import type { ExitCode } from '../world.ts';
import { saveCopy } from './archive.ts';
import { captureTarget, namesOf } from './capture-target.ts';
import { citeAll, citingArticle } from './cite.ts';
import { editEntry } from './keep.ts';
import { lookUpPassages } from './look-up.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { json, pretty, progressLine, type Row } from './report.ts';
import { isThere, type Result } from './result.ts';
import { type Target, targetsOf } from './targets.ts';
import type { CaptureWorld } from './world.ts';

/**
 * `npm run capture`: see `HELP`.
 * @throws Misuse where an option or a name is not known, or a file cannot be read
 */
export async function captureSources(world: CaptureWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  refuseLinkedFolders(world.cwd);
  const inventory = await readInventory(world.cwd);
  for (const file of inventory.broken)
    world.err(`${file} cannot be read and is left out: npm run check shows why.`);
  const targets = targetsOf(options, inventory);
  const citing = await citingArticle(options, world);
  if (options.names.length === 0)
    world.err(
      targets.length === 0
        ? 'Something was captured of every source: name those that are to be captured again.'
        : `${count(targets.length, 'source')} to capture.`,
    );
  const results = await captureAll(targets, inventory, options, world);
  const asked = results.filter(({ kind }) => kind !== 'kept');
  if (isOffline(new Map(asked.map(({ url, why }) => [url, why])))) {
    world.err(OFFLINE);
    return 1;
  }
  if (citing !== undefined) citeAll(results, citing, inventory.entries, world);
  if (options.archive) await archiveAll(results, options, world);
  const rows = await withPassages(results, world);
  const ok = rows.every(isWell);
  world.out(options.format === 'json' ? json(rows, ok) : pretty(rows, world.color));
  return ok ? 0 : 1;
}

async function captureAll(
  targets: readonly Target[],
  { entries }: Inventory,
  options: Options,
  world: CaptureWorld,
): Promise<Result[]> {
  const taken = new Set(entries.map(({ source }) => source.id));
  const asking = askingOf(options, world);
  /* Those that only an archive is wanted of are not asked for again. */
  const isOpen = ({ entries: own }: Target) =>
    options.names.length > 0 || own.some(({ source }) => source.captures.length === 0);
  const open = new Map(targets.filter(isOpen).map((target) => [target.url, target]));
  const done = new Map<string, Result[]>();
  const capture = async (url: string) => {
    const results = await captureTarget(open.get(url) as Target, { options, world, asking, taken });
    done.set(url, results);
    if (open.size > 1)
      for (const result of results) world.err(`${done.size} of ${open.size}: ${progressLine({ result })}`);
  };
  await askAll([...open.keys()], asking, capture);
  return targets.flatMap((target) => done.get(target.url) ?? unasked(target, open.has(target.url)));
}

/** What became of those for which there was no time, or of which only a copy in an archive is wanted. */
const unasked = (target: Target, isOpen: boolean): Result[] => {
  const late = { kind: 'failing', why: 'there was no time left: raise --minutes' } as const;
  return namesOf(target).map((name) => ({
    ...name,
    ...(isOpen ? late : { kind: 'kept' as const }),
    notes: [],
    open: [],
  }));
};

/** In milliseconds: an archive has work with each, and counts the requests. */
const ARCHIVE_PAUSE = 5000;

/** Has copies made, one at a time, and writes down where they are. */
async function archiveAll(results: readonly Result[], options: Options, world: CaptureWorld): Promise<void> {
  const { cwd: root, disk, archive } = world;
  const asking = askingOf(options, world);
  const { entries } = await readInventory(root);
  const open = Map.groupBy(
    entries.filter(({ source }) => source.archived === undefined),
    ({ source }) => withoutFragment(source.url),
  );
  const wanted = results.filter(({ url }) => open.has(url));
  await askAll(
    [...new Set(wanted.map(({ url }) => url))],
    { ...asking, host: archive, pause: ARCHIVE_PAUSE },
    async (url) => {
      const archived = await saveCopy(url, archive, asking);
      for (const result of wanted) if (result.url === url) result.archived = archived;
      if (archived.kind !== 'archived') return;
      for (const entry of open.get(url) ?? []) {
        const edit = (yaml: string) => setField(yaml, entry.path, 'archived', archived.url);
        const reason = editEntry(entry, [edit], root, disk);
        if (reason !== undefined)
          results.find(({ id }) => id === entry.source.id)?.open.push(`${entry.file}: ${reason}`);
      }
    },
  );
}

/** The results with the passages that rest on them, in what is written down now. */
async function withPassages(results: readonly Result[], { cwd }: CaptureWorld): Promise<Row[]> {
  const { passages } = await readInventory(cwd);
  return results.map((result) => ({
    result,
    passages: lookUpPassages(
      passages.filter(
        ({ entry }) => isThere(result) && entry.file === result.file && entry.source.id === result.id,
      ),
      cwd,
    ),
  }));
}

const isWell = ({ result, passages }: Row) =>
  isThere(result) &&
  result.open.length === 0 &&
  passages.problems.length === 0 &&
  (result.archived === undefined || result.archived.kind === 'archived');
