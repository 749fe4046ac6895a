import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, realWorld, run } from '../../src/cli/world.ts';
import { measureInBrowser } from './browser/browser.ts';
import { measureBuilds } from './builds/builds.ts';
import { CHECKOUT } from './builds/project.ts';
import { measureCards } from './cards.ts';
import { HELP, type Options, type PartName, parseOptions, parts } from './options.ts';
import { weighPages } from './pages/pages.ts';
import { withResults } from './report/document.ts';
import { machine } from './report/machine.ts';
import { type Measured, type Results, renewed } from './report/results.ts';
import { tables } from './report/tables.ts';
import { toText } from './report/text.ts';
import { measureSearch } from './search.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const RESULTS = join(CHECKOUT, 'tests/bench/results.json');
const DOCUMENT = join(CHECKOUT, 'docs/benchmark.md');

const bench: Command = async ({ args, out, err }) => {
  const options = parseOptions(args);
  if (options.help) {
    out(HELP);
    return 0;
  }
  const workshop = openWorkshop(err);
  const results: Results = {};
  try {
    for (const name of parts.filter((part) => options.only.includes(part))) {
      try {
        Object.assign(results, { [name]: stamped(await measures[name](workshop, options)) });
        if (options.write) await keep(results);
      } catch (error) {
        workshop.complain(name, error);
      }
    }
  } finally {
    workshop.close();
  }
  out(tables(results).map(toText).join('\n\n'));
  return workshop.complaints() === 0 ? 0 : 1;
};

const measures: Record<PartName, (workshop: Workshop, options: Options) => Promise<unknown>> = {
  builds: (workshop, { articles, runs }) => measureBuilds(workshop, articles, runs),
  pages: async (workshop) => weighPages(await workshop.pagesSite()),
  browser: (workshop, { runs }) => measureInBrowser(workshop, runs),
  cards: (workshop) => measureCards(workshop),
  search: (workshop, { articles, runs }) => measureSearch(workshop, articles.at(-1) ?? 1, runs),
};

const stamped = <Found>(found: Found): Measured<Found> => ({
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  found,
});

async function keep(results: Results): Promise<void> {
  const before: Results = existsSync(RESULTS) ? JSON.parse(await readFile(RESULTS, 'utf8')) : {};
  const all = renewed(before, results);
  await writeFile(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
  await writeFile(DOCUMENT, withResults(await readFile(DOCUMENT, 'utf8'), all));
}

process.exitCode = await run(bench, realWorld());
