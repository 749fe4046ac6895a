import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import type { Library } from '../model/source.ts';
import { compileEntities } from './entities.ts';
import { ENTITIES, readFolder, SOURCES } from './folders.ts';
import { compileSources } from './sources.ts';

/** What articles share: `content/entities` and `content/sources`. */
export interface Shared {
  registry: Registry;
  library: Library;
  problems: LocatedProblem[];
  /** The files that have mistakes, without their endings: what names them is not simply unknown. */
  refused: ReadonlySet<string>;
  /** The paths of its files. */
  files: string[];
}

/** Reads what articles share. */
export async function readShared(root: string): Promise<Shared> {
  const [entityFiles, sourceFiles] = await Promise.all(
    [ENTITIES, SOURCES].map((folder) => readFolder(root, folder, '{yaml,yml}')),
  );
  const entities = compileEntities(entityFiles ?? []);
  const sources = compileSources(sourceFiles ?? []);
  const problems = [...entities.problems, ...sources.problems];
  return {
    registry: entities.registry,
    library: sources.library,
    problems,
    refused: new Set(problems.map(({ file }) => file.replace(/\.ya?ml$/, ''))),
    files: [...(entityFiles ?? []), ...(sourceFiles ?? [])].map(({ path }) => path),
  };
}
