import { expect, inject, test } from 'vitest';
import { withPage } from './pages.ts';

/** What people come with, the two links at most that they press from the front page, and what they must then read. */
const questions: { question: string; press: string[]; read: RegExp[] }[] = [
  {
    question: 'What has Microsoft put into OpenAI, who says so, and has it changed?',
    press: ['More than $14 billion put in', 'Record'],
    read: [/\$13 billion/, /Form 10-Q/, /contradicted/i, /version 1 of/],
  },
  {
    question: 'Which sums is Microsoft said to have paid?',
    press: ['Microsoft'],
    read: [/Money out/, /\$750 million/, /\$13 billion/],
  },
  {
    question: 'Did Nadella resign?',
    press: ['Nadella resigned'],
    read: [/contradicted/i, /NDTV/],
  },
  {
    question: 'Who funds Stargate?',
    press: ['Who pays for Stargate? What was announced, borrowed and paid'],
    read: [/The first equity funders were SoftBank, OpenAI, Oracle and MGX/],
  },
  {
    question: 'Which claims turned out wrong?',
    press: ['All claims', 'contradicted'],
    read: [/More than \$14 billion put in/, /Nadella resigned/, /A partnership gone badly wrong/],
  },
  {
    question: 'What rests on people who are not named?',
    press: ['All claims', 'not named'],
    read: [/people with knowledge of the matter/],
  },
  {
    question: 'What does OpenAI say itself, and how has that turned out?',
    press: ['OpenAI'],
    read: [/Claims that OpenAI makes/, /What became of them/],
  },
  {
    question: 'How large is the largest sum, and from whom to whom?',
    press: ['All figures'],
    read: [/\$1\.4 trillion/, /28 October 2025/],
  },
  {
    question: 'What does “reported” mean here?',
    press: ['Method'],
    read: [/One outlet or unnamed people say so/],
  },
  {
    question: 'Which claims does Microsoft’s filing bear on?',
    press: ['Sources'],
    read: [/Note 17/, /contradicts More than \$14 billion put in/],
  },
  {
    question: 'What happened after January 2025?',
    press: ['Timeline'],
    read: [/28 October 2025/, /Microsoft gave up first refusal/],
  },
];

for (const width of [390, 1440]) {
  for (const { question, press, read } of questions) {
    test(`${question} (${width} wide, no script)`, () =>
      withPage({ width, script: false }, async (page) => {
        await page.goto(inject('real').address);
        for (const [index, words] of press.entries()) {
          const scope = index === 0 ? page : page.locator(':target, main');
          await scope
            .getByRole('link', { name: words, exact: index === 0 })
            .first()
            .click();
          await page.waitForLoadState();
        }
        const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
        for (const words of read) expect(text).toMatch(words);
        expect(press.length).toBeLessThanOrEqual(2);
      }));
  }
}
