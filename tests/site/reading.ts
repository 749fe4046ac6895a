import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Asked } from './geometry.ts';
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

/** How an article is read at the moment. Heights and widths are in CSS pixels of the window. */
export interface Reading {
  /** How far the page is scrolled. */
  scroll: number;
  /** The tops of the notes in their places. */
  notes: number[];
  /** The note that is open, if any, and its box. */
  open?: string;
  box?: { left: number; top: number; right: number; bottom: number };
  /** How many notes show their content. */
  count: number;
  hash: string;
  /** Where the sheet begins; the end of the window where there is none. */
  end: number;
}

/** @param page of any engine */
export const readingOf = (page: Asked): Promise<Reading> => page.evaluate(reading);

function reading(): Reading {
  const open = document.querySelector<HTMLElement>('.panel > .note, .sheet .note');
  const { left = 0, top = 0, right = 0, bottom = 0 } = open?.getBoundingClientRect() ?? {};
  return {
    scroll: scrollY,
    notes: [...document.querySelectorAll('.row .note')].map((note) => note.getBoundingClientRect().top),
    ...(open && { open: open.dataset['anchor'] ?? '', box: { left, top, right, bottom } }),
    count: document.querySelectorAll('.note details[open] > .body').length,
    hash: location.hash,
    end: document.querySelector('.sheet[open]')?.getBoundingClientRect().top ?? innerHeight,
  };
}

export const opened = (page: Page) => page.locator('.panel > .note, .sheet .note');
export const isClosed = (page: Page) => expect.poll(() => opened(page).count()).toBe(0);
