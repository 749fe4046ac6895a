import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from '../../../src/disk/write.ts';
import { MARKER } from '../../../src/press/manifest.ts';
import { picker } from '../../fixtures/generate.ts';
import { differences, treeOf } from '../../press/support/tree.ts';
import { killed, run, stepsOf } from './command.ts';

const EDITIONS = ['one', 'other'] as const;
type Edition = (typeof EDITIONS)[number];

/** What many kills came to. */
export interface Kills {
  /** How many builds were killed before they were done. */
  killed: number;
  /** Files that were neither old nor new, at any time; links to unfinished ones; in what the next build was wrong. */
  wrong: string[];
  /** The most files that were away at a time, of those that both editions have. */
  away: number;
}

/**
 * Builds one of two editions of a site over the other, again and again, and kills most of the builds. What a server would
 * send is looked at after each: every file of the folder but those that say by their name that they are not finished.
 */
export async function manyKills(
  folder: string,
  { kills, seed, articles }: { kills: number; seed: number; articles: number },
): Promise<Kills> {
  const pick = picker(seed);
  for (const edition of EDITIONS) writeEdition(join(folder, edition), edition, articles);
  const dist = join(folder, 'dist');
  const settings = (env: Record<string, string> = {}) => ({
    cwd: folder,
    env: { NODE_ENV: 'production', GLOSSWIRE_SKIP: 'cards', CONTENT_ROOT: 'root', ...env },
  });
  const build = (to = dist) => ['src/cli/build.ts', '--outDir', to];
  const completed = async (args: readonly string[], env?: Record<string, string>) => {
    const { code, err } = await run(args, settings(env));
    if (code !== 0) throw new Error(err);
  };
  const cold = new Map<Edition, Map<string, string>>();
  for (const edition of EDITIONS) {
    await completed(build(join(folder, `dist-${edition}`)), { CONTENT_ROOT: edition });
    cold.set(edition, treeOf(join(folder, `dist-${edition}`)));
  }
  const [one = new Map(), other = new Map()] = [...cold.values()];
  const both = [...one.keys()].filter((name) => other.has(name) && name !== MARKER);
  turnTo(folder, 'one');
  await completed(build());
  turnTo(folder, 'other');
  const where = settings({ KILL_IN: dist });
  const steps = await stepsOf(build(), where);
  const result: Kills = { killed: 0, wrong: [], away: 0 };
  for (let round = 0; round < kills; round += 1) {
    const edition = EDITIONS[round % 2] ?? 'one';
    turnTo(folder, edition);
    const { code } = await killed(build(), 1 + pick(steps), where);
    if (code === 'SIGKILL') result.killed += 1;
    const served = new Map([...treeOf(dist)].filter(([name]) => !isUnfinished(name) && name !== MARKER));
    for (const [name, digest] of served)
      if (digest !== one.get(name) && digest !== other.get(name))
        result.wrong.push(`${name} is neither old nor new`);
    result.wrong.push(...linksToUnfinished(dist));
    result.away = Math.max(result.away, both.filter((name) => !served.has(name)).length);
    if (pick(3) > 0) continue;
    const { code: end, err } = await run(build(), settings());
    if (end !== 0) result.wrong.push(`the next build fails: ${err}`);
    result.wrong.push(...differences(treeOf(dist), cold.get(edition) ?? new Map()));
  }
  return result;
}

function turnTo(folder: string, edition: Edition): void {
  rmSync(join(folder, 'root'), { recursive: true, force: true });
  cpSync(join(folder, edition), join(folder, 'root'), { recursive: true });
}

function linksToUnfinished(dist: string): string[] {
  const pages = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:html|xml|json)$/.test(name));
  return pages
    .filter((name) => readFileSync(join(dist, name), 'utf8').includes(UNFINISHED))
    .map((name) => `${name} leads to an unfinished file`);
}

/** Editions differ in the prose of all articles, in a name, and in which articles there are. */
function writeEdition(root: string, edition: Edition, articles: number): void {
  for (const name of ['articles', 'entities']) mkdirSync(join(root, 'content', name), { recursive: true });
  writeFileSync(
    join(root, 'content/entities/acme.yaml'),
    `name: Acme ${edition}\nkind: company\ndescription: A maker.\n`,
  );
  for (let index = 0; index < articles; index += 1) {
    if (index % 10 === (edition === 'one' ? 3 : 4)) continue;
    writeFileSync(join(root, 'content/articles', `story-${index}.md`), articleOf(index, edition));
  }
}

const articleOf = (index: number, edition: Edition) => `---
title: Story ${index} in its ${edition} edition
dek: One of many.
authors: [A. Writer]
published: 2025-0${1 + (index % 9)}-01
entities: [{ id: acme, role: Maker }]
claims:
  - id: claim-${index}
    quote: number ${index} holds
    label: Number ${index}
    statement: Number ${index} holds (${edition}).
    says: { who: acme, record: on-record }
    status: single-source
    assessment: It says so.
    about: [acme]
---

Acme ${edition} says that number ${index} holds. ${'So it goes on and on. '.repeat(200)}
`;

/** What is still being written has a name, or stands in a folder with a name, to which nothing leads. */
export const isUnfinished = (path: string): boolean =>
  path.split('/').some((name) => name.endsWith(UNFINISHED));
