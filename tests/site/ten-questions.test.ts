import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARTICLE, articleAddress, withPage } from './pages.ts';

/** Presses of a reader, in order, and what is then read in the window: on a page, in the open note or in the list of what was chosen. */
interface Question {
  question: string;
  fromArticle: string;
  fromFront: string[];
  read: RegExp;
}

const note = '.panel, .sheet';
const article = `a[href$="/articles/${ARTICLE}/"]`;
const words = (anchor: string) => `.block a[href="#${anchor}"]`;

const questions: Question[] = [
  {
    question: 'Has Nordwind put in over $9 billion?',
    fromArticle: words('claim-more-than-nine'),
    fromFront: ['a[href$="/claims/more-than-nine/"]'],
    read: /No: under \$9 billion/,
  },
  {
    question: 'What was wrong?',
    fromArticle: '[data-show="contradicted"]',
    fromFront: [article, '[data-show="contradicted"]'],
    read: /No: under \$9 billion[\s\S]*False: she signed the accounts/,
  },
  {
    question: 'Who are the people close to the talks?',
    fromArticle: words('claim-near-deal'),
    fromFront: [article, words('claim-near-deal')],
    read: /people close to the talks, not named/,
  },
  {
    question: 'How do I link to the claim on 2028?',
    fromArticle: words('claim-not-before-2028'),
    fromFront: [article, words('claim-not-before-2028')],
    read: /Copy link/,
  },
  {
    question: 'What does single source mean?',
    fromArticle: '.key a',
    fromFront: [article, '.key a'],
    read: /One outlet or unnamed people say so/,
  },
  {
    question: 'What changed since?',
    fromArticle: '[data-show="outdated"]',
    fromFront: [article, '[data-show="outdated"]'],
    read: /Lapsed: Halden gave it up on 28 March 2026/,
  },
  {
    question: 'Which claims rest on documents?',
    fromArticle: '[data-show="document"]',
    fromFront: [article, '[data-show="document"]'],
    read: /Rival cables with consent/,
  },
  {
    question: 'Which are only disputed?',
    fromArticle: '[data-show="disputed"]',
    fromFront: [article, '[data-show="disputed"]'],
    read: /The yard says not before 2028/,
  },
  {
    question: 'Who is Tideway?',
    fromArticle: words('entity-tideway'),
    fromFront: [article, words('entity-tideway')],
    read: /The venture that lays the cable/,
  },
  {
    question: 'How big is $50 billion?',
    fromArticle: words('figure-plan'),
    fromFront: [article, words('figure-plan')],
    read: /\$50,000,000,000[\s\S]*21 January 2026/,
  },
];

/** Presses, then reads in the note or the list that it brought up, or on the page that it led to, once that is drawn. */
async function readAfter(page: Page, presses: readonly string[], read: RegExp): Promise<void> {
  for (const selector of presses) {
    await page.locator(`${selector}:visible`).first().click();
    await page.waitForLoadState();
  }
  const isInArticle = new URL(page.url()).pathname.endsWith(`/articles/${ARTICLE}/`);
  const brought = isInArticle ? `${note}, .chosen:not(:empty)` : 'main';
  await expect.poll(() => page.locator(brought).first().innerText()).toMatch(read);
}

for (const view of [{ width: 390, height: 844, hasTouch: true }, { width: 1440 }]) {
  for (const { question, fromArticle, fromFront, read } of questions) {
    test(`${question} (${view.width} wide: one press from the article, two at most from the front page)`, () =>
      withPage(view, async (page) => {
        await page.goto(articleAddress('news', ARTICLE));
        await readAfter(page, [fromArticle], read);
        await page.goto(inject('news').address);
        await readAfter(page, fromFront, read);
        expect(fromFront.length).toBeLessThanOrEqual(2);
      }));
  }
}
