import type { Entity } from '../model/entity.ts';
import type { Outcome } from './compile.ts';
import { compileInto } from './compile.ts';
import { type Place, read } from './manuscript.ts';
import type { Printed, PrintJob } from './print.ts';
import { watched } from './registry.ts';
import type { Shells } from './shell.ts';
import { storeIn } from './store.ts';

/** What has to be known to compile articles, in a form that goes from one thread to another. */
export interface CompileSetup {
  /** Holds `content/`. */
  root: string;
  /** The folder of compiled articles. */
  store: string;
  registry: ReadonlyMap<string, Entity>;
  common: string;
  today: string;
  isWriting: boolean;
}

/** What has to be known to print them. */
export interface PrintSetup {
  store: string;
  registry: ReadonlyMap<string, Entity>;
  shells: Shells;
  dist: string;
  cards: boolean;
}

/** The work that is shared out among threads: what is made ready once, and what is done with each item. */
export interface Tasks {
  compile: { setup: CompileSetup; item: Place; answer: Outcome };
  print: { setup: PrintSetup; item: PrintJob; answer: Printed };
}
export type TaskName = keyof Tasks;
export type Work<Name extends TaskName> = (item: Tasks[Name]['item']) => Promise<Tasks[Name]['answer']>;

export const prepare: { [Name in TaskName]: (setup: Tasks[Name]['setup']) => Promise<Work<Name>> } = {
  async compile({ root, store, registry, ...rest }) {
    const compiling = { ...rest, store: storeIn(store), watched: watched(new Map(registry)) };
    return async (place) => compileInto(read(root, place), compiling);
  },
  /** What renders components is loaded only here: it takes longer to load than an article to compile. */
  async print({ store, ...rest }) {
    await import('./components.ts');
    const { printArticle } = await import('./print.ts');
    const { publication } = await import('../publication.ts');
    const printing = { ...rest, store: storeIn(store), registry: new Map(rest.registry), publication };
    return (job) => printArticle(job, printing);
  },
};
