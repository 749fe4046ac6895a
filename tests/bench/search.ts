import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Request } from 'playwright-core';
import { SEARCH_INDEX } from '../../src/views/paths.ts';
import { launchBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { entityName } from './corpus/entities.ts';
import type { Workshop } from './workshop.ts';

/** What it took to answer a question with nothing of the index loaded yet, on this machine and its own line. */
export interface Question {
  words: string;
  /** As many as the page tells of: where it has not looked at all articles there are more. */
  results: number;
  /** Milliseconds from the question to the first result on the page. */
  time: number;
  /** Bytes that the question moved: of the index, and of all that its page loaded before. */
  index: number;
  page: number;
}

export interface Search {
  articles: number;
  /** Each question as it went worst: of all runs the longest time and the most bytes. */
  questions: Question[];
}

/** A word that most articles have, one that few have, two together, and a name. */
const QUESTIONS = ['company', 'oven', 'contract pipeline', entityName(0)];

export async function measureSearch(workshop: Workshop, articles: number, runs: number): Promise<Search> {
  const folder = await workshop.searchSite(articles);
  const served = await serve(folder, '/');
  const browser = await launchBrowser();
  try {
    const questions: Question[] = [];
    for (const words of QUESTIONS) {
      const asked: Question[] = [];
      for (let run = 0; run < runs; run += 1)
        asked.push(await ask(browser, { folder, address: served.address }, words));
      questions.push(worst(asked));
      workshop.say(`“${words}” among ${articles} articles: ${worst(asked).time.toFixed(0)} ms`);
    }
    return { articles, questions };
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Site {
  folder: string;
  address: string;
}

async function ask(browser: Browser, site: Site, words: string): Promise<Question> {
  const context = await browser.newContext();
  try {
    const moved = countBytes(context, site.folder);
    const page = await context.newPage();
    await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
    const { page: before } = await moved();
    const { time, results } = await page.evaluate(question, words);
    await page.waitForLoadState('networkidle');
    return { words, results, time, index: (await moved()).index, page: before };
  } finally {
    await context.close();
  }
}

/** Bytes as they crossed the line, headers included, of the index and of the rest; those of workers count too. */
function countBytes(context: BrowserContext, folder: string): () => Promise<{ index: number; page: number }> {
  const finished: Promise<{ url: string; bytes: number }>[] = [];
  context.on('requestfinished', (request) => finished.push(sizeOf(request, folder)));
  return async () => {
    const all = await Promise.all(finished);
    const sum = (isMeant: (url: string) => boolean) =>
      all.filter(({ url }) => isMeant(url)).reduce((total, { bytes }) => total + bytes, 0);
    const isIndex = (url: string) => new URL(url).pathname.startsWith(SEARCH_INDEX);
    return { index: sum(isIndex), page: sum((url) => !isIndex(url)) };
  };
}

/** The browser does not tell the size of a worker’s own script: it crosses the line as it lies in the folder. */
async function sizeOf(request: Request, folder: string): Promise<{ url: string; bytes: number }> {
  const url = request.url();
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const body = responseBodySize || statSync(join(folder, new URL(url).pathname)).size;
  return { url, bytes: responseHeadersSize + body };
}

/**
 * Runs in the page: fills in the form and sends it. The time is that of the first result; the answer, which says how
 * many there are, may come later.
 */
function question(words: string): Promise<{ time: number; results: number }> {
  const form = document.querySelector<HTMLFormElement>('form.seek');
  const field = document.querySelector<HTMLInputElement>('#question');
  const said = document.querySelector('.found');
  const list = document.querySelector('.results');
  if (!form || !field || !said || !list)
    throw new Error('The search page has no form, or no place for its answer.');
  return new Promise((done, fail) => {
    const start = performance.now();
    let time: number | undefined;
    const late = setTimeout(() => fail(new Error(`There was no answer to ${words} within 20 s.`)), 20_000);
    const observer = new MutationObserver(() => {
      if (list.children.length > 0) time ??= performance.now() - start;
      const text = said.textContent ?? '';
      if (text === '') return;
      clearTimeout(late);
      done({
        time: time ?? performance.now() - start,
        results: Number(/\d+(?= result)/.exec(text)?.[0] ?? 0),
      });
    });
    observer.observe(list, { childList: true });
    observer.observe(said, { childList: true, characterData: true, subtree: true });
    field.value = words;
    form.requestSubmit();
  });
}

function worst(asked: readonly Question[]): Question {
  const [first] = asked;
  if (first === undefined) throw new Error('Nothing was asked.');
  const most = (of: 'time' | 'index' | 'page') => Math.max(...asked.map((question) => question[of]));
  return { ...first, time: most('time'), index: most('index'), page: most('page') };
}
