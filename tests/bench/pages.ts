import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { entityId } from './corpus/entities.ts';
import { slugAt } from './corpus/write.ts';
import { measureBuild, type Size, sizeOf } from './measure.ts';
import { glosswire, writeProject } from './projects.ts';
import { fileOf, type Loaded, watchRequests } from './requests.ts';
import { kib, type Table, whole } from './table.ts';

/** A kind of page, and all that a browser loads for one that it has never seen. */
export interface PageWeight {
  kind: string;
  loaded: readonly Loaded[];
}

export interface Pages {
  pages: PageWeight[];
  /** An ordinary article with its claims, data and cards: all of them, and the cards alone. */
  article: { all: Size; cards: Size };
}

/** How many ordinary articles the site has. */
const ARTICLES = 100;

/** As heavy as an analysis usually gets. */
export const HEAVY = { words: 1_100, blocks: 20, claims: 25, figures: 8, cast: 12 };

export async function measurePages(folder: string): Promise<Pages> {
  const builder = glosswire('pages', '');
  writeProject(builder, folder, ARTICLES, { heavy: HEAVY });
  await measureBuild(folder, builder.env);
  const site = join(folder, 'dist');
  const own = join(site, 'articles', slugAt(0));
  return {
    pages: await weighPages(site, kindsIn(site)),
    article: { all: sizeOf(own), cards: sizeOf(own, (name) => name.endsWith('.png')) },
  };
}

function kindsIn(site: string): Record<string, string> {
  const article = `/articles/${slugAt(0)}/`;
  const [claim = ''] = readdirSync(join(site, article, 'claims'));
  return {
    home: '/',
    'article: 10 claims, 5 figures, 6 companies': article,
    'article: 25 claims, 8 figures, 12 companies': '/articles/heavy/',
    claim: `${article}claims/${claim}/`,
    company: `/entities/${entityId(0)}/`,
    'ledger of claims': '/claims/',
    'ledger of figures': '/figures/',
    'ledger of sources': '/sources/',
    timeline: '/timeline/',
    search: '/search/',
  };
}

/** @param kinds addresses by what they are called */
export async function weighPages(
  site: string,
  kinds: Readonly<Record<string, string>>,
): Promise<PageWeight[]> {
  const served = await serve(site, '/');
  const browser = await launchBrowser();
  try {
    const weights: PageWeight[] = [];
    for (const [kind, path] of Object.entries(kinds)) {
      fileOf(path, site);
      weights.push({ kind, loaded: await loadedBy(browser, site, new URL(path, served.address).href) });
    }
    return weights;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function loadedBy(browser: Browser, site: string, address: string): Promise<readonly Loaded[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const loaded = watchRequests(context, site);
    await (await context.newPage()).goto(address, { waitUntil: 'networkidle' });
    return loaded;
  } finally {
    await context.close();
  }
}

export function pageTable({ pages, article: { all, cards } }: Pages): Table {
  return {
    title: 'Pages',
    note: `KB of 1,024 bytes that a browser loads which has nothing yet: the HTML as it is and by brotli, the rest as it is sent. On the disk, an article of 10 claims with their pages and data is ${whole(all.files)} files and ${kib(all.bytes)} KB, ${whole(cards.files)} of them cards (${kib(cards.bytes)} KB).`,
    head: ['page', 'HTML', 'HTML, brotli', 'CSS', 'script', 'fonts', 'pictures', 'requests'],
    rows: pages.map(({ kind, loaded }) => [
      kind,
      kib(sumOf(loaded, 'document', 'raw')),
      ...['document', 'stylesheet', 'script', 'font', 'image'].map((type) =>
        kib(sumOf(loaded, type, 'sent')),
      ),
      whole(loaded.length),
    ]),
  };
}

export const sumOf = (loaded: readonly Loaded[], type: string, what: 'raw' | 'sent'): number =>
  loaded.filter((one) => one.type === type).reduce((sum, one) => sum + one[what], 0);
