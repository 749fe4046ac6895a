import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { compileInto, type Outcome } from './compile.ts';
import { type Place, read } from './manuscript.ts';
import { storeIn } from './store.ts';
import { watched } from './watched.ts';

/** What articles are compiled with, in a form that can be sent to a thread. */
export interface CompileSetup {
  /** Holds `content/`. */
  root: string;
  /** The folder of compiled articles. */
  store: string;
  registry: ReadonlyMap<string, Entity>;
  library: ReadonlyMap<string, Source>;
  /** The files of entities and sources that have mistakes, without their endings. */
  refused: ReadonlySet<string>;
  common: string;
  /** YYYY-MM-DD */
  today: string;
  isWriting: boolean;
}

/** Compiles articles, in this thread or in others. Answers in the order of the places. */
export type CompilePlaces = (setup: CompileSetup, places: readonly Place[]) => Promise<Outcome[]>;

/** What compiles one article after the other in this thread. */
export function compilerOf({
  root,
  store,
  registry,
  library,
  ...rest
}: CompileSetup): (place: Place) => Outcome {
  const compiling = {
    ...rest,
    root,
    store: storeIn(store),
    registry: watched(registry),
    library: watched(library),
  };
  return (place) => compileInto(read(root, place), compiling);
}

export const compileHere: CompilePlaces = async (setup, places) => places.map(compilerOf(setup));
