import { execFileSync } from 'node:child_process';
import { type Corpus, editArticle, editEntity } from '../corpus/write.ts';
import { ONE } from '../report/ratios.ts';
import type { Workshop } from '../workshop.ts';
import { bareAstro, type Contestant, floor, type Scenario, scenarios } from './contestants.ts';
import { type Build, measure } from './measure.ts';
import { clean } from './project.ts';

/** The builds of one contestant in one situation, in the order of the runs. */
export interface Row {
  /** How many the corpus of the run has; the site of one article is measured beside each. */
  articles: number;
  contestant: string;
  scenario: Scenario;
  builds: Build[];
}

/** Beyond this, to draw all cards, or to make all that can be found searchable, takes longer than all else together. */
const MOST_WITH_EXTRAS = 1_000;

/**
 * Builds every size so many times. In each run the contestants take turns, and another one begins. Where a build
 * of a size fails, that size is left out, and said to be.
 */
export async function measureBuilds(
  workshop: Workshop,
  sizes: readonly number[],
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const articles of sizes) {
    try {
      rows.push(...(await measureSize(workshop, articles, runs)));
    } catch (error) {
      workshop.complain(`builds of ${articles} articles`, error);
    }
  }
  return rows;
}

async function measureSize(workshop: Workshop, articles: number, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  const all = contestants(workshop, articles);
  for (let run = 0; run < runs; run += 1) {
    const taking = all.filter((one) => run < (one.runs ?? runs));
    const order = rotated(taking, run);
    for (const scenario of scenarios) {
      change(scenario, order, run);
      for (const contestant of order.filter((one) => one.scenarios.includes(scenario))) {
        const { name } = contestant;
        const build = await buildOnce(contestant, scenario);
        const what = `${articles} articles, run ${run + 1} of ${runs}, ${name}, ${scenario}`;
        workshop.say(`${what}: ${build.wall.toFixed(2)} s`);
        add(rows, { articles, contestant: name, scenario, builds: [build] });
      }
    }
  }
  return rows;
}

function contestants(workshop: Workshop, articles: number): Contestant[] {
  const corpus = workshop.corpus(articles);
  const once = { runs: 1, scenarios: ['cold', 'article', 'nothing'] as const };
  return [
    floor(workshop.folder(`floor-${articles}`), corpus),
    bareAstro(workshop.folder(`astro-${articles}`), corpus),
    { ...workshop.project(corpus, ['cards', 'search']), name: 'Glosswire' },
    { ...workshop.project(workshop.corpus(1), ['cards', 'search']), name: ONE },
    ...(articles <= MOST_WITH_EXTRAS
      ? [
          { ...workshop.project(corpus, ['cards']), name: 'Glosswire with search', ...once },
          { ...workshop.project(corpus, ['search']), name: 'Glosswire with cards', ...once },
        ]
      : []),
  ];
}

/** Each corpus once, however many contestants build it. */
function change(scenario: Scenario, order: readonly Contestant[], run: number): void {
  const corpora = new Set(order.map(({ corpus }): Corpus => corpus));
  for (const corpus of corpora) {
    if (scenario === 'article') editArticle(corpus, run + 1);
    if (scenario === 'entity') editEntity(corpus, run + 1);
  }
}

/** What others have written is brought to the disk first: nobody pays for the one before. */
function buildOnce({ command, before }: Contestant, scenario: Scenario): Promise<Build> {
  if (scenario === 'cold') clean(command.cwd, before);
  execFileSync('sync');
  return measure(command);
}

function add(rows: Row[], row: Row): void {
  const same = rows.find(
    ({ articles, contestant, scenario }) =>
      articles === row.articles && contestant === row.contestant && scenario === row.scenario,
  );
  if (same) same.builds.push(...row.builds);
  else rows.push(row);
}

const rotated = <Item>(items: readonly Item[], by: number): Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];
