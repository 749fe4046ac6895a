import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { SEARCH_INDEX } from '../../src/views/paths.ts';
import { launchBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { entityName } from './corpus/entities.ts';
import { measureBuild } from './measure.ts';
import { glosswire, writeProject } from './projects.ts';
import { watchRequests } from './requests.ts';
import { kib, spread, type Table, whole } from './table.ts';

/** What it took to answer a question with nothing of the index loaded yet, on this machine and its own line. */
interface Answer {
  /** Milliseconds from the question to the first result on the page. */
  time: number;
  /** Bytes of the index that the question moved. */
  moved: number;
}

export interface Search {
  articles: number;
  questions: { words: string; answers: Answer[] }[];
}

/** A word that most articles have, one that few have, two together, and a name. */
const QUESTIONS = ['company', 'oven', 'contract pipeline', entityName(0)];

export async function measureSearch(folder: string, articles: number, runs: number): Promise<Search> {
  const builder = glosswire('search', 'cards');
  writeProject(builder, folder, articles);
  await measureBuild(folder, builder.env);
  const site = join(folder, 'dist');
  const served = await serve(site, '/');
  const browser = await launchBrowser();
  try {
    const questions: Search['questions'] = [];
    for (const words of QUESTIONS) {
      const answers: Answer[] = [];
      for (let run = 0; run < runs; run += 1)
        answers.push(await ask(browser, site, `${served.address}search/`, words));
      questions.push({ words, answers });
    }
    return { articles, questions };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function ask(browser: Browser, site: string, address: string, words: string): Promise<Answer> {
  const context = await browser.newContext();
  try {
    const loaded = watchRequests(context, site);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = loaded.length;
    const time = await page.evaluate(firstResult, words);
    await page.waitForLoadState('networkidle');
    const moved = loaded.slice(before).filter(({ path }) => path.startsWith(SEARCH_INDEX));
    return { time, moved: moved.reduce((sum, { sent }) => sum + sent, 0) };
  } finally {
    await context.close();
  }
}

/** Runs in the page: fills in the form, sends it, and waits for the first result, or for word that there is none. */
function firstResult(words: string): Promise<number> {
  const form = document.querySelector<HTMLFormElement>('form.seek');
  const field = document.querySelector<HTMLInputElement>('#question');
  const [answer, list] = [document.querySelector('.found'), document.querySelector('.results')];
  if (!form || !field || !answer || !list)
    throw new Error('The search page has no form, or no place for its answer.');
  return new Promise((done, fail) => {
    const start = performance.now();
    setTimeout(() => fail(new Error(`There was no answer to ${words} within 20 s.`)), 20_000);
    const observer = new MutationObserver(() => {
      if (list.children.length > 0 || answer.textContent) done(performance.now() - start);
    });
    for (const part of [answer, list]) observer.observe(part, { childList: true });
    field.value = words;
    form.requestSubmit();
  });
}

export const searchTable = ({ articles, questions }: Search): Table => ({
  title: `Search among ${whole(articles)} articles`,
  note: 'From the question to the first result with nothing of the index loaded yet, and what that moved.',
  head: ['question', 'first result, ms', 'moved, KB'],
  rows: questions.map(({ words, answers }) => [
    words,
    spread(
      answers.map(({ time }) => time),
      0,
    ),
    kib(Math.max(...answers.map(({ moved }) => moved))),
  ]),
});
