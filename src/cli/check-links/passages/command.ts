import { dayOf } from '../../../publication-record/days.ts';
import { isWithin, pathsTo } from '../../arguments.ts';
import type { Asking } from '../../network/asking.ts';
import { isOffline, OFFLINE } from '../../network/offline.ts';
import { askAll } from '../../network/queue.ts';
import { withoutFragment } from '../../network/redirects.ts';
import { readInventory } from '../../sources/inventory.ts';
import { fetchSource } from '../../sources/obtain.ts';
import type { ExitCode, World } from '../../world.ts';
import type { Options } from '../options.ts';
import { findingsOf } from './find.ts';
import { type Finding, isBroken } from './finding.ts';
import { withHistory } from './history.ts';
import { describe, json, summary } from './report.ts';

/**
 * Fetches again every source that is quoted, and tells of each passage whether it still stands there. Nothing is kept.
 * @throws Misuse where a path leads to no article
 */
export async function checkPassages(options: Options, asking: Asking, world: World): Promise<ExitCode> {
  const { passages, broken } = await readInventory(world.cwd);
  for (const file of broken) world.err(`${file} cannot be read and is left out: npm run check shows why.`);
  const files = [...new Set(passages.map(({ at }) => at.file))];
  const within = pathsTo(files, options.paths, world.cwd, MISSING);
  const chosen = Map.groupBy(
    passages.filter(({ at }) => isWithin(at.file, within)),
    ({ entry }) => withoutFragment(entry.source.url),
  );
  const urls = [...chosen.keys()].slice(0, options.max);
  const obtained = await askAll(
    urls,
    asking,
    async (url) => findingsOf(chosen.get(url) ?? [], await fetchSource(url, asking), world.cwd),
    (done) => {
      if (urls.length > 1) world.err(`${done} of ${urls.length} …`);
    },
  );
  const why = (all: readonly Finding[]) => all[0]?.why;
  if (isOffline(new Map([...obtained].map(([url, all]) => [url, why(all)])))) {
    world.err(OFFLINE);
    return 1;
  }
  const today = dayOf(new Date(asking.clock.now()));
  const findings = withHistory(
    [...chosen.keys()].flatMap((url) => obtained.get(url) ?? []),
    today,
    world.cwd,
  );
  if (options.format === 'json') world.out(json(findings));
  else {
    for (const finding of findings) {
      const text = describe(finding, world.color);
      if (text !== undefined) world.err(text);
    }
    world.out(summary(findings, chosen.size - obtained.size));
  }
  return findings.some(isBroken) ? 1 : 0;
}

const MISSING =
  'there is no article here that quotes a source. Write the path of an article or of a folder of them.';
