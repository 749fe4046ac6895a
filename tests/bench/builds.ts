import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepBusy } from './busy.ts';
import { type Corpus, editArticle } from './corpus/write.ts';
import { eleventy } from './eleventy.ts';
import { type Build, measureBuild, type Size, sizeOf } from './measure.ts';
import { type Builder, bareAstro, floor, glosswire, writeProject } from './projects.ts';
import { mib, spread, type Table, whole } from './table.ts';

/** What has changed since the build before; nothing is left of it when it is cold. */
const situations = ['cold', 'article', 'nothing'] as const;
type Situation = (typeof situations)[number];

/** The builds of one builder, in the order of the runs, and what it has built. */
export interface Row {
  builder: Builder;
  builds: Record<Situation, Build[]>;
  site: Size;
}

export interface Builds {
  articles: number;
  rows: Row[];
  /** Whether another program wrote to the disk all the while. */
  busy: boolean;
}

/** Beyond this, to draw all cards takes longer than all else together. */
const MOST_WITH_EXTRAS = 1_000;

/**
 * Builds sites of one size so many times. In each run the builders take turns, and another one begins.
 * @param busy whether another program writes to the disk all the while
 */
export async function measureBuilds(
  root: string,
  articles: number,
  { runs, busy }: { runs: number; busy: boolean },
  say: (text: string) => void,
): Promise<Builds> {
  const builders = [
    floor,
    bareAstro,
    eleventy(join(root, '../eleventy')),
    glosswire('Glosswire', 'cards,search'),
    ...(articles <= MOST_WITH_EXTRAS ? [glosswire('Glosswire, with cards and search', '')] : []),
  ];
  const rows = builders.map(
    (builder): Row => ({
      builder,
      builds: { cold: [], article: [], nothing: [] },
      site: { files: 0, bytes: 0 },
    }),
  );
  mkdirSync(root, { recursive: true });
  const rest = busy ? keepBusy(root) : () => {};
  try {
    for (let run = 0; run < runs; run += 1)
      for (const row of [...rows.slice(run % rows.length), ...rows.slice(0, run % rows.length)]) {
        const site = { root: join(root, String(rows.indexOf(row))), articles };
        await measureRun(row, site, run, (text) => say(`${articles} articles, run ${run + 1}, ${text}`));
      }
  } finally {
    rest();
  }
  return { articles, rows, busy };
}

async function measureRun(row: Row, site: Corpus, run: number, say: (text: string) => void): Promise<void> {
  const { builder, builds } = row;
  writeProject(builder, site.root, site.articles);
  for (const situation of situations.slice(0, builder.isAlwaysCold ? 1 : undefined)) {
    if (situation === 'article') editArticle(site, run + 1);
    /* What others have written is brought to the disk first: nobody pays for the one before. */
    execFileSync('sync');
    const build = await measureBuild(site.root, builder.env);
    say(`${builder.name}, ${situation}: ${build.time.toFixed(2)} s`);
    builds[situation].push(build);
  }
  row.site = sizeOf(join(site.root, 'dist'));
}

export function buildTable({ articles, rows, busy }: Builds): Table {
  return {
    title: `Builds of ${whole(articles)} articles${busy ? ', while another program writes to the disk' : ''}`,
    note: 'Seconds; memory is the peak of all processes together.',
    head: ['build', 'cold', 'one article edited', 'nothing changed', 'memory, MiB', 'files', 'MiB'],
    rows: rows.map(({ builder, builds, site }) => [
      builder.name,
      ...situations.map((situation) => spread(builds[situation].map(({ time }) => time))),
      mib(Math.max(...Object.values(builds).flatMap((some) => some.map(({ memory }) => memory)))),
      whole(site.files),
      mib(site.bytes),
    ]),
  };
}
