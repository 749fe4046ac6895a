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

describe('a name that opens a sentence', () => {
  test.each([
    'Slack the rope.',
    'Square a circle, he said.',
    'Corona of the sun. “Oracle of Delphi,” it read.',
  ])('as a word that is bidden or belongs to something may be a word: %s', (text) => {
    expect(named(text).every((one) => one.endsWith('?'))).toBe(true);
  });

  test('is a name before an article within the sentence', () => {
    expect(named('It gave Oracle the right, and Slack a share.')).toEqual(['Oracle', 'Slack']);
  });
});

test('a name in what a thing looks like is none, and one that ends the name of a place may be none', () => {
  expect(named('A Dove-footed, Corona-shaped and Square-shaped sign. On Harbour Square.')).toEqual([
    'Square?',
  ]);
  expect(named('Meanwhile Square sold it to Dorsey’s Square.')).toEqual(['Square', 'Square']);
});

describe('a surname', () => {
  const person = (name: string, ...aliases: string[]) =>
    entitySchema.parse({ name, aliases, kind: 'person', description: 'x' });
  const people: Registry = new Map([
    ['alma', person('Alma J. Thorne', 'Thorne')],
    ['ridley', person('Steven Ridley', 'Ridley')],
    ['ford', entity('Ford')],
  ]);
  const borne = (text: string) =>
    mentions(fold(text), people).map(
      ({ start, end, isSure }) => `${text.slice(start, end)}${isSure ? '' : '?'}`,
    );

  test.each([
    'Harriet Thorne and K. L. Thorne wrote to Peter K. Thorne.',
    '“Henry Ford and Betty Ford,” said Gerald R. Ford.',
    'His uncle, Henry Ridley, left.',
  ])('behind a given name or initials that its bearer has not may be another’s: %s', (text) => {
    expect(borne(text).filter((one) => !one.endsWith('?'))).toEqual([]);
    expect(borne(text)).not.toEqual([]);
  });

  test.each([
    'Alma Thorne, A. Thorne, Captain Thorne, Minister Thorne, and Thorne.',
    'Steve Ridley, Mr. Ridley, S. Ridley.',
    'Will Ford build it in the U.S. Ford says so. In Ohio Ford is hiring.',
  ])('is its bearer’s behind titles and what is his: %s', (text) => {
    expect(borne(text).filter((one) => one.endsWith('?'))).toEqual([]);
  });
});
