import { join } from 'node:path';
import { stringify } from 'yaml';
import { ENTITIES } from '../../compile/folders.ts';
import type { Draft } from '../../drafting/draft/types.ts';
import { type ExitCode, Misuse } from '../world.ts';
import { importArticle } from './article.ts';
import { HELP, parseOptions, wantsHelp } from './options.ts';
import { readSource } from './read.ts';
import { importReport } from './report.ts';
import type { ImportWorld } from './world.ts';

/** In characters: below this the draft is there before a reader of the terminal has looked. */
const LONG = 20_000;

/**
 * `npm run import -- FILE|URL|-`: raw text, HTML or Markdown becomes a draft that the build takes.
 * Nothing is overwritten, and nothing is sent anywhere: a page is fetched only where its address is given.
 * @throws Misuse where there is nothing to import, or where the draft has no free place
 */
export async function importText(world: ImportWorld): Promise<ExitCode> {
  if (wantsHelp(world.args)) {
    world.out(HELP);
    return 0;
  }
  const options = parseOptions(world.args);
  const source = await readSource(options.input, world);
  const progress = (step: string) => {
    if (source.body.length > LONG)
      world.err(`${source.body.length.toLocaleString('en')} characters: ${step} …`);
  };
  const registry = await world.registry();
  const imported = importArticle({ source, options, registry, today: world.today(), progress });
  const path = join(world.root, imported.path);
  const taken = `${imported.path} exists already and is left as it is. Choose another name: --slug NAME.`;
  if (await world.exists(path)) throw new Misuse(taken);
  const written = writeStubs(imported.draft, world);
  if (!world.create(path, imported.text)) throw new Misuse(taken);
  world.out(importReport(imported, source, written));
  return 0;
}

/** Files for the new entities. The article comes last, so that it never stands without them. */
function writeStubs({ stubs }: Draft, { root, create }: ImportWorld): string[] {
  const written: string[] = [];
  for (const [id, stub] of stubs) {
    const path = `${ENTITIES}/${id}.yaml`;
    const { name, kind, aliases, description } = stub;
    const names = { name, kind, ...(aliases.length > 0 && { aliases }) };
    const text = stringify({ ...names, description }, { lineWidth: 0 });
    if (create(join(root, path), text)) written.push(path);
  }
  return written;
}
