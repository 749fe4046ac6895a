import { type Content, readContent } from '../../compile/files.ts';
import type { Disk } from '../../disk/disk.ts';
import { replaceOwn } from '../../disk/write.ts';
import { count } from '../../model/show.ts';
import { isWithin, pathsTo } from '../arguments.ts';
import { askingOf } from '../network/asking.ts';
import type { Clock, Fetch } from '../network/network.ts';
import { isOffline, OFFLINE } from '../network/offline.ts';
import { askAll } from '../network/queue.ts';
import type { ExitCode, World } from '../world.ts';
import { ask } from './ask.ts';
import { cached, readCache, writeCache } from './cache.ts';
import { type Link, linksOf } from './links.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { checkPassages } from './passages/command.ts';
import { describe, summary } from './report.ts';

/** What checking links uses of the machine besides. */
export interface LinksWorld extends World {
  fetch: Fetch;
  clock: Clock;
  disk: Disk;
  /** The file in which answers are kept. */
  cache: string;
}

/**
 * `npm run check:links`: see `HELP`.
 * @throws Misuse where an option is not known or a path leads to no article
 */
export async function checkLinks(world: LinksWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  if (options.passages) return await checkPassages(options, askingOf(options, world), world);
  const content = await readContent(world.cwd);
  const links = linksAt(options.paths, content, world);
  return options.archive ? saveAddresses(links, world) : await checkAll(links, options, world);
}

function linksAt(paths: readonly string[], { articles, files }: Content, world: World): Map<string, Link[]> {
  const all = files.filter((path) => path.endsWith('.md'));
  const within = pathsTo(all, paths, world.cwd, MISSING);
  const broken = all.length - articles.length;
  if (broken > 0)
    world.err(
      `${count(broken, 'article has', 'articles have')} errors and ${broken === 1 ? 'is' : 'are'} left out: npm run check shows them.`,
    );
  return linksOf(articles.filter(({ file }) => isWithin(file.path, within)));
}

const MISSING = 'there is no article here. Write the path of an article or of a folder of them.';

/** Prints the addresses at which copies are made. Opening one of them sends the source’s address to the archive, so that is left to people. */
function saveAddresses(links: ReadonlyMap<string, Link[]>, world: World): ExitCode {
  const missing = [...links].filter(([, cited]) => cited.some(({ source }) => source.archived === undefined));
  for (const [url] of missing) world.out(`https://web.archive.org/save/${url}`);
  world.err(
    `${count(missing.length, 'source has', 'sources have')} no archived copy. Open an address to make one; add what it leads to as archived.`,
  );
  return 0;
}

async function checkAll(
  links: ReadonlyMap<string, Link[]>,
  options: Options,
  world: LinksWorld,
): Promise<ExitCode> {
  const { clock } = world;
  const cache = readCache(world.cache);
  const now = clock.now();
  const known = new Map<string, Outcome>();
  for (const url of options.fresh ? [] : links.keys()) {
    const outcome = cached(cache, url, now);
    if (outcome !== undefined) known.set(url, outcome);
  }
  const open = [...links.keys()].filter((url) => !known.has(url)).slice(0, options.max);
  const how = askingOf(options, world);
  const asked = await askAll(
    open,
    how,
    (url) => ask(url, how),
    (done) => {
      if (done % 25 === 0 && done < open.length) world.err(`${done} of ${open.length} …`);
    },
  );
  const outcomes = new Map(
    [...links.keys()].flatMap((url) => {
      const outcome = known.get(url) ?? asked.get(url);
      return outcome === undefined ? [] : [[url, outcome] as const];
    }),
  );
  if (isOffline(new Map([...asked].map(([url, outcome]) => [url, whyOf(outcome)])))) {
    world.err(OFFLINE);
    return 1;
  }
  keep(writeCache(cache, asked, clock.now()), world);
  for (const [url, outcome] of outcomes) {
    const text = describe(links.get(url) ?? [], outcome);
    if (text !== undefined) world.err(text);
  }
  world.out(summary([...outcomes.values()], known.size, links.size - outcomes.size));
  return [...outcomes.values()].some(({ kind }) => kind === 'dead' || kind === 'failing') ? 1 : 0;
}

const whyOf = (outcome: Outcome) => ('why' in outcome ? outcome.why : undefined);

/** A cache that cannot be written costs time, no more. */
function keep(text: string, { cache, disk, err }: LinksWorld): void {
  try {
    replaceOwn(cache, text, disk);
  } catch (error) {
    err(
      `The answers could not be kept in ${cache}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
