import { expect, test } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { statuses } from '../../src/model/vocabulary.ts';
import { statusAsked, statusWords } from '../../src/search/status-words.ts';

const asked = (question: string, words = en) => {
  const found = statusAsked(question, statusWords(words));
  return found && [found.status.name, found.isFormer];
};

test.each(Object.entries(statuses))('%s is found by its label and by its name', (name, { label }) => {
  expect([asked(label), asked(name), asked(`${label} claims`)]).toEqual(Array(3).fill([name, false]));
});

test('a status is found however it is written', () => {
  expect([asked(' Single-Source '), asked('“CONTRADICTED”')]).toEqual([
    ['single-source', false],
    ['contradicted', false],
  ]);
});

test('a word that a status had before leads to it, and is told from its name', () => {
  expect(asked('reported')).toEqual(['single-source', true]);
  expect(asked('berichtet', de)).toEqual(['single-source', true]);
});

test('each interface knows its own words', () => {
  expect(asked('widerlegt', de)).toEqual(['contradicted', false]);
  expect(asked('widerlegt')).toBeUndefined();
});

test('a question that is more than a status is a question like any other', () => {
  expect([asked('contradicted OpenAI'), asked('source'), asked(''), asked('—')]).toEqual(
    Array(4).fill(undefined),
  );
});
