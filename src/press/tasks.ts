import type { Outcome } from '../store/compile.ts';
import { type CompileSetup, compilerOf } from '../store/compile-places.ts';
import type { Place } from '../store/manuscript.ts';
import type { ArticleJob, ArticleResult, ArticleSetup } from './article-pages.ts';
import type { TakeJob } from './take-article.ts';

/** The work that is shared out among threads: what is made ready once, and what is done with each item. */
export interface Tasks {
  compile: { setup: CompileSetup; item: Place; answer: Outcome };
  article: { setup: ArticleSetup; item: ArticleJob; answer: ArticleResult };
  take: { setup: { dist: string }; item: TakeJob; answer: ArticleResult };
}
export type TaskName = keyof Tasks;
export type Work<Name extends TaskName> = (item: Tasks[Name]['item']) => Promise<Tasks[Name]['answer']>;

export const prepare: { [Name in TaskName]: (setup: Tasks[Name]['setup']) => Promise<Work<Name>> } = {
  async compile(setup) {
    const compile = compilerOf(setup);
    return async (place) => compile(place);
  },
  async article(setup) {
    const { articleMaker } = await import('./article-pages.ts');
    return articleMaker(setup);
  },
  async take({ dist }) {
    const { takeArticle } = await import('./take-article.ts');
    return async (job) => takeArticle(job, dist);
  },
};
