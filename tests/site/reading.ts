import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, compiled } from './pages.ts';

export const PHONE = { width: 390, height: 844, hasTouch: true } as const;
export const VIEWS = [PHONE, { width: 768 }, { width: 1100 }, { width: 1440 }, { width: 1920 }] as const;

/** A claim whose words stand well below the top of the article. */
export async function lowerClaim() {
  const { article } = await compiled('news', ARTICLE);
  const claim = article.claims.find(({ id }) => id === 'not-before-2028');
  if (claim === undefined) throw new Error('The article has no such claim.');
  const source = article.sources.find(({ id }) => id === claim.evidence[0]?.source);
  return { claim, anchor: `claim-${claim.id}`, publisher: source?.publisher ?? '' };
}

export const words = (page: Page, anchor: string) => page.locator(`#words-${anchor}`);

/** Brings marked words to the middle of the window. */
export const centre = (page: Page, anchor: string) =>
  words(page, anchor).evaluate((mark) => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** What is seen of the reading: where the page and its notes stand, in CSS pixels, and which note is open. */
export const state = (page: Page) =>
  page.evaluate(() => {
    const open = document.querySelector<HTMLElement>('.panel > .note, .sheet .note');
    const bounds = open?.getBoundingClientRect();
    return {
      scroll: scrollY,
      notes: [...document.querySelectorAll('.row .note')].map((note) => note.getBoundingClientRect().top),
      open: open?.dataset['anchor'],
      count: document.querySelectorAll('.note details[open] > .body').length,
      box: bounds && { top: bounds.top, bottom: bounds.bottom, left: bounds.left, right: bounds.right },
      hash: location.hash,
    };
  });

export const opened = (page: Page) => page.locator('.panel > .note, .sheet .note');
export const isClosed = (page: Page) => expect.poll(() => opened(page).count()).toBe(0);
