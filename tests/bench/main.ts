import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, realWorld, run } from '../../src/cli/world.ts';
import { buildTable, measureBuilds } from './builds.ts';
import { HELP, parseOptions } from './options.ts';
import { measurePages, pageTable } from './pages.ts';
import { measureSearch, searchTable } from './search.ts';
import { machine, markdown } from './table.ts';

/** `npm run bench`: prints each table as soon as its figures are there, in Markdown, so that it can stand in the README. */
const bench: Command = async ({ args, out, err }) => {
  const { help, articles, runs, only, busy } = parseOptions(args);
  if (help) {
    out(HELP);
    return 0;
  }
  const root = mkdtempSync(join(tmpdir(), 'glosswire-bench-'));
  const folder = (name: string) => join(root, name);
  try {
    out(`Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`);
    if (only.includes('builds'))
      for (const size of articles)
        out(markdown(buildTable(await measureBuilds(folder(`builds-${size}`), size, { runs, busy }, err))));
    if (only.includes('pages')) out(markdown(pageTable(await measurePages(folder('pages')))));
    if (only.includes('search'))
      out(markdown(searchTable(await measureSearch(folder('search'), articles.at(-1) ?? 1, runs))));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return 0;
};

process.exitCode = await run(bench, realWorld());
