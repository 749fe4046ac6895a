import { expect, test } from 'vitest';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';
import type { Entity, Registry } from '../../src/model/entity.ts';

const entity = (name: string, kind: Entity['kind'], aliases: string[] = [], ticker?: string): Entity => ({
  name,
  kind,
  aliases,
  description: 'Made up.',
  identifiers: ticker === undefined ? {} : { ticker },
});
const registry: Registry = new Map([
  ['acme', entity('Acme', 'company', [], 'NYSE:ACME')],
  ['globex', entity('Globex', 'company', ['Globex Worldwide'])],
  ['wile', entity('Wile Coyote', 'person', ['Coyote'])],
]);

/** `id kind: the words of each mention`. */
const found = (text: string, known: Registry = new Map()) =>
  findEntities(passageOf(text), known).map(
    ({ id, kind, mentions }) =>
      `${id} ${kind}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

test('a company is known by its form, and its short name is the same company', () => {
  expect(found('Shares of Initech Corp. rose. Analysts like Initech.')).toEqual([
    'initech company: Initech Corp., Initech',
  ]);
});

test('a surname after a full name is the same person', () => {
  expect(found('Jane Doe, chief executive of Initech Corp., resigned. Doe said no more.')).toEqual([
    'jane-doe person: Jane Doe, Doe',
    'initech company: Initech Corp.',
  ]);
});

test('a title parts a company from its person', () => {
  expect(found('On Monday, Initech CEO Radomir Kowal spoke.')).toEqual([
    'initech company: Initech',
    'radomir-kowal person: Radomir Kowal',
  ]);
});

test('initials in brackets stand for the name before them', () => {
  expect(found('The United Widget Workers (UWW) met. The UWW will strike.')).toEqual([
    'united-widget-workers agency: United Widget Workers, UWW, UWW',
  ]);
});

test('two names with a hyphen between them are two', () => {
  expect(found('The Acme-Globex partnership failed. For Acme and Globex it is over.', registry)).toEqual([
    'acme company: Acme, Acme',
    'globex company: Globex, Globex',
  ]);
});

test('places, days, peoples and the first words of sentences are nobody', () => {
  expect(
    found(
      'However, prices rose in London on Monday. German shoppers paid more. Trading was slow; trading is dull.',
    ),
  ).toEqual([]);
});

test('the registry is matched by name, alias, ticker, form of company and surname', () => {
  expect(found('Globex Worldwide Inc. and ACME met. Acme Group’s Coyote was there.', registry)).toEqual([
    'globex company: Globex Worldwide Inc.',
    'acme company: ACME, Acme Group',
    'wile person: Coyote',
  ]);
});

test('a name that everybody knows has its kind', () => {
  expect(found('The Guardian and Reuters asked the FBI about YouTube.')).toEqual([
    'guardian publication: Guardian',
    'reuters publication: Reuters',
    'fbi agency: FBI',
    'youtube platform: YouTube',
  ]);
});

test('a new entity takes an id that the registry does not have', () => {
  const taken: Registry = new Map([['initech', entity('Another', 'company')]]);
  expect(found('It bought Initech Corp. for cash.', taken)).toEqual(['initech-2 company: Initech Corp.']);
});
