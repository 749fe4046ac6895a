import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { mentions } from '../../src/anchoring/mentions.ts';
import { entitySchema, type Registry } from '../../src/model/entity.ts';

const entity = (name: string, ...not: string[]) =>
  entitySchema.parse({ name, kind: 'company', description: 'x', ...(not.length > 0 && { not }) });
const registry: Registry = new Map([
  ...['Slack', 'Square', 'Dove', 'Oracle', 'Virgin', 'Z', '9K', 'Corona', 'Delta'].map(
    (name) => [name, entity(name)] as const,
  ),
  ['Stripe', entity('Stripe', 'Stripe pattern')],
]);
/** The names in a text: a question mark where it may be another word. */
const named = (text: string, lang?: string) =>
  mentions(fold(text), registry, lang).map(
    ({ start, end, isSure }) => `${text.slice(start, end)}${isSure ? '' : '?'}`,
  );

describe('a name', () => {
  test.each([
    'Square meals were had.',
    'Oracle bones were dug up in the Virgin forest.',
    'Dove cotes, Corona cases and Delta variants.',
    'They swam in the Delta river.',
    'The Slack-Corona gap narrowed.',
  ])('that makes one thing with the small word after it may be a word: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0);
    expect(named(text).filter((one) => !one.endsWith('?'))).toEqual([]);
  });

  test.each([
    'Slack said so. Slack’s plan, Slack sells, Slack recently sued, Slack shares fell, Slack carried it.',
    'By Slack, for Slack; Slack-backed, Slack-owned, ex-Slack.',
    'Slack Inc. and Slack TV; Slack is, Slack does not, Slack first asked.',
  ])('is one beside verbs, small words, capitals and what companies have: %s', (text) => {
    expect(new Set(named(text))).toEqual(new Set(['Slack']));
  });

  test('that opens a sentence may be a word where the text has that word', () => {
    expect(named('Corona is a ring of light; a corona is seen rarely. By Corona.')).toEqual([
      'Corona?',
      'Corona',
    ]);
    expect(named('Corona is a brand. By Corona.')).toEqual(['Corona', 'Corona']);
  });

  test('in a sum is none', () => {
    expect(named('It cost $9K, € 9K or 9K €, USD 9K, 9K euros; 9K paid.')).toEqual(['9K']);
  });

  test('before a hyphen and a noun is none', () => {
    expect(named('Dove-grey paint, Corona-style hats, Slack-water times')).toEqual(['Corona']);
  });

  test('of one letter is none in a longer name or a hyphenated word', () => {
    expect(named('Generation Z, Jay Z, iPod Z, Z-axis, A-Z. On Z, he said; a post on Z.')).toEqual([
      'Z',
      'Z',
    ]);
  });

  test('is none in words that its file excepts', () => {
    expect(named('A Stripe pattern and Stripe patterns. Stripe paid.')).toEqual(['Stripe']);
  });

  test('before a dash is a name', () => {
    expect(named('Dove—grey and quiet—said so.')).toEqual(['Dove']);
  });

  test('in German is a name also before a hyphen', () => {
    expect(named('Der Oracle-Chef und Slack-Nutzer', 'de')).toEqual(['Oracle', 'Slack']);
  });
});
