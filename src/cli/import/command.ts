import { withinStack } from '../../compile/size.ts';
import type { Draft } from '../../drafting/draft/types.ts';
import { entityFile } from '../../editing/entity-file.ts';
import { refuseLinkedFolders } from '../linked-folders.ts';
import { type ExitCode, Misuse } from '../world.ts';
import type { ToWrite } from '../written/write.ts';
import { importArticle } from './article.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { readSource } from './read.ts';
import { importReport } from './report.ts';
import type { ImportWorld } from './world.ts';

/** In characters: below this the draft is there before a reader of the terminal has looked. */
const LONG = 20_000;

/**
 * `npm run import`: see `HELP`.
 * @throws Misuse where there is nothing to import, the draft has no free place, or there is nothing to take back
 */
export async function importText(world: ImportWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.act === 'help') {
    world.out(HELP);
    return 0;
  }
  world.recover();
  return options.act === 'undo' ? world.undo(options.slug) : draftText(options, world);
}

async function draftText(options: Options, world: ImportWorld): Promise<ExitCode> {
  refuseLinkedFolders(world.cwd);
  const source = await readSource(options.input, world);
  const progress = (step: string) => {
    if (source.body.length > LONG)
      world.err(`${source.body.length.toLocaleString('en')} characters: ${step} …`);
  };
  const registry = await world.registry();
  const imported = withinStack(
    () => importArticle({ source, options, registry, today: world.today(), progress }),
    () => {
      throw new Misuse(
        `${options.input} nests its elements too deeply to be read: take out what nests them, or import the words as plain text.`,
      );
    },
  );
  const { path, text, slug } = imported;
  const taken = await world.addressFault(slug);
  if (taken !== undefined) throw new Misuse(taken);
  /* The article comes last, so that it never stands without its parties. */
  const written = world.write(slug, [...stubFiles(imported.draft), { path, text }]);
  if (written.length === 0)
    throw new Misuse(`${path} has just been written by somebody else. Give another --slug.`);
  world.out(importReport(imported, source, written.slice(0, -1)));
  return 0;
}

/** Files for the new entities. */
const stubFiles = ({ stubs }: Draft): ToWrite[] => [...stubs].map(([id, stub]) => entityFile(id, stub));
