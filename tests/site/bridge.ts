import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { settled } from './annotating.ts';
import { type Dev, startDev } from './dev.ts';
import { withPage } from './pages.ts';

export const ARTICLE = 'content/articles/bridge.md';
export const COUNCIL = 'content/entities/city-council.yaml';

/** The server of a file of tests, and what two files of its content say at first. */
export let dev: Dev;
export let article: string;
export let council: string;
let main: string | undefined;

/** Every test starts from the fixture, once the server has seen that it is back. */
export function serveBridge(): void {
  beforeAll(async () => {
    dev = await startDev('tests/fixtures/annotator');
    article = dev.read(ARTICLE);
    council = dev.read(COUNCIL);
    main = await served();
  });
  afterAll(() => dev?.stop());
  beforeEach(async () => {
    if (dev.read(ARTICLE) !== article) dev.write(ARTICLE, article);
    if (dev.read(COUNCIL) !== council) dev.write(COUNCIL, council);
    await expect.poll(served).toBe(main);
  });
}

export const address = () => `${dev.address}articles/bridge/`;

/** The prose with its notes as the server sends it. */
async function served(): Promise<string | undefined> {
  const html = await (await fetch(address())).text();
  return /<section class="prose"[\s\S]*<\/aside>/.exec(html)?.[0];
}

export const onPage = (use: (page: Page) => Promise<void>) =>
  withPage({ width: 1440 }, async (page) => {
    await page.goto(address());
    await settled(page);
    await use(page);
  });
