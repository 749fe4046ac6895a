import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Contestant, type Extra, glosswire } from './builds/contestants.ts';
import { measure } from './builds/measure.ts';
import { type Corpus, type Extras, writeCorpus } from './corpus/write.ts';

/** A folder for all that the benchmark makes, and what is made once and used by several of its parts. */
export interface Workshop {
  folder(name: string): string;
  corpus(articles: number): Corpus;
  /** The project of a corpus from which these extras are left out. */
  project(corpus: Corpus, skip: readonly Extra[]): Contestant;
  /** The built files of the site on which pages are weighed: with articles of special shapes. */
  pagesSite(): Promise<string>;
  /** The built files of a site with its search index, without cards. */
  searchSite(articles: number): Promise<string>;
  say(text: string): void;
  /** Something could not be measured; the rest goes on. */
  complain(what: string, error: unknown): void;
  complaints(): number;
  close(): void;
}

/** Articles to be measured in themselves. The first is as heavy as an analysis usually gets. */
export const SPECIAL = {
  heavy: { words: 1_100, blocks: 20, claims: 25, figures: 8, cast: 12 },
  forty: { words: 1_100, blocks: 20, claims: 30, figures: 10, cast: 12 },
  'five-hundred': { words: 20_000, blocks: 250, claims: 400, figures: 100, cast: 12 },
} satisfies Extras;

/** How many other articles the site has on which pages are weighed. */
const AROUND = 100;

export function openWorkshop(say: (text: string) => void): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'glosswire-bench-'));
  const folder = (name: string) => join(root, name);
  let complaints = 0;
  const corpora = new Map<string, Corpus>();
  const built = new Map<string, Promise<string>>();
  const corpus = (articles: number, extras: Extras = {}): Corpus => {
    const name = `corpus-${articles}${Object.keys(extras).length > 0 ? '-special' : ''}`;
    const known = corpora.get(name) ?? writeCorpus(folder(name), articles, extras);
    corpora.set(name, known);
    return known;
  };
  const projects = new Map<string, Contestant>();
  const project = (of: Corpus, skip: readonly Extra[]) => {
    const name = `${basename(of.root)}-${['site', ...skip].join('-no-')}`;
    const known = projects.get(name) ?? glosswire(name, folder(name), of, skip);
    projects.set(name, known);
    return known;
  };
  const site = (of: Corpus): Promise<string> => {
    const { command } = project(of, ['cards']);
    const known = built.get(command.cwd) ?? measure(command).then(() => join(command.cwd, 'dist'));
    if (!built.has(command.cwd)) say(`building a site of ${of.articles} articles`);
    built.set(command.cwd, known);
    return known;
  };
  return {
    folder,
    corpus,
    project,
    pagesSite: () => site(corpus(AROUND, SPECIAL)),
    searchSite: (articles) => site(corpus(articles)),
    say,
    complain(what, error) {
      complaints += 1;
      say(`${what}: ${error instanceof Error ? error.message : error}`);
    },
    complaints: () => complaints,
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
