import { expect, inject, test } from 'vitest';
import { withPage } from './pages.ts';

/** What people come with, the two links at most that they press from the front page, and what they must then read. */
const questions: { question: string; press: string[]; read: RegExp[] }[] = [
  {
    question: 'What has Nordwind put into Tideway, who says so, and has it changed?',
    press: ['No: under $9 billion, by the report itself'],
    read: [/\$8 billion/, /Quarterly report/, /contradicted/i, /version 1 of/],
  },
  {
    question: 'Which sums is Nordwind said to have paid?',
    press: ['Nordwind Energy'],
    read: [/Money out/, /\$750 million/, /\$8 billion/],
  },
  {
    question: 'Did Voss resign?',
    press: ['False: she signed the accounts in March'],
    read: [/contradicted/i, /Harbour Radio/],
  },
  {
    question: 'Who funds Tideway?',
    press: ['What the cable has cost so far'],
    read: [/The first funders are Halden and the port/],
  },
  {
    question: 'Which claims turned out wrong?',
    press: ['All claims', 'contradicted'],
    read: [/No: under \$9 billion/, /False: she signed/, /Contradicted: The Gazette reported/],
  },
  {
    question: 'What rests on people who are not named?',
    press: ['All claims', 'not named'],
    read: [/people close to the talks/i],
  },
  {
    question: 'What does Tideway say itself, and how has that turned out?',
    press: ['Tideway'],
    read: [/Claims that Tideway makes/, /Verdicts:/],
  },
  {
    question: 'How large is the largest sum, and from whom to whom?',
    press: ['All figures'],
    read: [/\$50 billion/, /21 January 2026/],
  },
  {
    question: 'What does “single source” mean here?',
    press: ['Method'],
    read: [/One outlet or unnamed people say so/],
  },
  {
    question: 'Which claims does Nordwind’s filing bear on?',
    press: ['Sources'],
    read: [/Quarterly report/, /contradicts More than \$9 billion put in/],
  },
  {
    question: 'What happened after January 2026?',
    press: ['Timeline'],
    read: [/28 March 2026/, /Halden gave up first refusal/],
  },
];

for (const width of [390, 1440]) {
  for (const { question, press, read } of questions) {
    test(`${question} (${width} wide, no script)`, () =>
      withPage({ width, script: false }, async (page) => {
        await page.goto(inject('news').address);
        for (const [index, words] of press.entries()) {
          const scope = index === 0 ? page : page.locator(':target, main');
          const link = scope.getByRole('link', { name: words, exact: index === 0 }).first();
          /* On a phone the navigation is behind a button, which needs no script. */
          if ((await link.count()) === 0) await page.getByRole('button', { name: 'Menu' }).click();
          await link.click();
          await page.waitForLoadState();
        }
        const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
        for (const words of read) expect(text).toMatch(words);
        expect(press.length).toBeLessThanOrEqual(2);
      }));
  }
}
