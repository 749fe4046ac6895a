import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceSchema } from '../../src/model/claim.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { passageView } from '../../src/views/article/passage.ts';
import { source } from '../support/article.ts';
import { describeEachEngine } from './engine.ts';

/* “Show it there”: where the address of a passage leads in a browser that looks for words. */

/** A source as its publisher might show it: each line of it a screen away from the next. */
const SOURCE = `<!doctype html><html lang="en"><title>The memo</title><style>p { margin-block: 200vh }</style>
  <p id="twin">Beta joins a round of four, and takes a part.</p>
  <p id="there">Acme joins a round of four, and takes a part.</p>
  <p id="signs">Of the so-called R&amp;D, 100% was paid “in cash”.</p>
  <p id="long">One claim after the other was looked up, weighed, and put into words by somebody who had not seen it.</p>
  <p id="japanese" lang="ja">新しい工場は四月に開く。</p>
  <p>The end.</p>`;

const PASSAGES = [
  ['there', { quote: 'a round of four', prefix: 'Acme joins' }],
  ['signs', { quote: 'so-called R&D, 100% was paid' }],
  ['long', { quote: 'claim after the other was looked up, weighed, and put into words' }],
  ['japanese', { quote: '工場は四月に開く', lang: 'ja' }],
] as const;

/** A page with the way to the words, as a note has it. */
const wayTo = (fields: object, url: string): string => {
  const evidence = evidenceSchema.parse({ source: 'one', stance: 'supports', ...fields });
  const passage = passageView(evidence, sourceSchema.parse({ ...source('one'), url }), { lang: 'en' });
  return `<!doctype html><title>From</title><a href="${passage?.href.replaceAll('&', '&amp;')}">Show it there</a>`;
};

let home = '';
const server = createServer(({ url = '' }, response) => {
  const index = Number(/^\/from\/(\d+)/.exec(url)?.[1] ?? -1);
  const fields = PASSAGES[index]?.[1];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(fields === undefined ? SOURCE : wayTo(fields, `${home}source#top`));
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => server.close(done)));

/** What stands in the window. */
const inView = () =>
  [...document.querySelectorAll('p')]
    .filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })
    .map(({ id }) => id);

/** Whether the engine finds words at all: some builds come without the data for it. */
const finds = () => (window as unknown as { find(text: string): boolean }).find('The end');

describeEachEngine('the way to the words of a source', (engine) => {
  test.for(PASSAGES.map(([id], index) => ({ id, index })))(
    'leads to them: $id',
    async ({ id, index }, context) => {
      await using page = await engine.open(`${home}source`);
      context.skip(!(await page.evaluate(finds)), 'This build of the engine finds no words in pages.');
      await page.goto(`${home}from/${index}`);
      await page.press('a');
      await expect.poll(() => page.evaluate(inView).catch(() => []), { timeout: 20_000 }).toEqual([id]);
    },
  );
});
