import { expect, test } from 'vitest';
import { claim, source } from '../support/article.ts';
import { findings } from '../support/checks.ts';

const evidence = [
  { source: 'one', stance: 'contradicts', note: 'Says otherwise.' },
  { source: 'two', stance: 'context', quote: 'Anvils.' },
];
const sources = [source('one'), source('two')];

test('where a status rests on a source, its words are asked for', () => {
  expect(
    findings('evidence-unquoted', [{ claims: [{ ...claim, status: 'contradicted', evidence }], sources }]),
  ).toEqual([
    'at “evidence:”: “Acme’s money” is contradicted, and none of the sources that decide it speaks for itself. Add quote: with the words that do, to the evidence of one.',
  ]);
});

test('one document under two ids of an article is told', () => {
  const double = { ...source('two'), url: 'https://example.org/one/' };
  expect(findings('source-doubled', [{ sources: [source('one'), double] }])).toEqual([
    'at “two”: two is the document that is called one above: keep one of the two.',
  ]);
});
