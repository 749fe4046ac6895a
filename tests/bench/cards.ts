import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleCard } from '../../src/cards/article.ts';
import { draw } from '../../src/cards/card.ts';
import { type ClaimCard, claimCard } from '../../src/cards/claim.ts';
import { en } from '../../src/i18n/en/index.ts';
import { viewsOf } from '../support/views.ts';
import { measure } from './builds/measure.ts';
import { mark } from './builds/written.ts';
import { editArticle } from './corpus/write.ts';
import type { Workshop } from './workshop.ts';

export interface Cards {
  /** How many were drawn one after the other, and the milliseconds that each took: the first loads the fonts. */
  drawn: number;
  first: number;
  median: number;
  mean: number;
  longest: number;
  /** Pictures that builds of a small site drew: the first, the next, and the one after an article was edited. */
  builds: { cold: number; nothing: number; article: number };
}

const ARTICLES = 20;

export async function measureCards(workshop: Workshop): Promise<Cards> {
  const corpus = workshop.corpus(ARTICLES);
  const times: number[] = [];
  for (const card of await cardsOf(corpus.root)) {
    const start = performance.now();
    await draw(card);
    times.push(performance.now() - start);
  }
  const [first = 0, ...others] = times;
  const sorted = others.toSorted((a, b) => a - b);
  workshop.say(`${times.length} cards drawn, ${(sum(others) / others.length).toFixed(1)} ms each`);
  return {
    drawn: times.length,
    first,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    mean: sum(others) / others.length,
    longest: sorted.at(-1) ?? 0,
    builds: await redrawn(workshop),
  };
}

type Card = ClaimCard | ReturnType<typeof articleCard>;

async function cardsOf(root: string): Promise<Card[]> {
  return (await viewsOf(root)).flatMap((article): Card[] => [
    articleCard(article, 'Glosswire', en),
    ...article.claims.map((claim) => claimCard(claim, article, 'Glosswire', en)),
  ]);
}

/** A build keeps what it draws below `node_modules`: what came into being there was drawn. */
async function redrawn(workshop: Workshop): Promise<Cards['builds']> {
  const corpus = workshop.corpus(ARTICLES);
  const { command } = workshop.project(corpus, ['search']);
  const packages = join(command.cwd, 'node_modules');
  const build = async () => {
    const since = mark(command.cwd);
    await measure(command);
    return picturesSince(packages, since);
  };
  rmSync(join(packages, '.cache'), { recursive: true, force: true });
  const [cold, nothing] = [await build(), await build()];
  editArticle(corpus, 1);
  return { cold, nothing, article: await build() };
}

function picturesSince(packages: string, since: number): number {
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(packages, name), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      ),
    )
    .filter(({ name }) => name.endsWith('.png'))
    .filter(({ parentPath, name }) => statSync(join(parentPath, name)).birthtimeMs > since).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
