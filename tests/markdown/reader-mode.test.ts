import { expect, test } from 'vitest';
import { article, cast, claim, htmlOf } from '../support/article.ts';

const withId = (id: string, prose?: string) =>
  htmlOf(article({ entities: cast, claims: [{ ...claim, id }] }, prose));

test('an id that reader modes take for a button stands before the words, not on them', () => {
  const html = withId('share-of-earnings');
  expect(html).toContain('<span id="words-claim-share-of-earnings"></span><a class="mark first"');
});

test('an id that only contains the letters stands on the words', () => {
  expect(withId('shareholders')).toMatch(/<a class="mark first" id="words-claim-shareholders"/);
});

test('an id that they take for furniture elsewhere than on links stands before words in a link of the writer’s own', () => {
  const prose =
    'Acme said that [it had put more than $14 billion into Globex](https://example.org/), says it.';
  const html = withId('related', prose);
  expect(html).toContain('<span id="words-claim-related"></span><mark class="mark first"');
});
