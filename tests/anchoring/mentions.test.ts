import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { mentions } from '../../src/anchoring/mentions.ts';
import { entitySchema, type Registry } from '../../src/model/entity.ts';

const entity = (name: string, ...aliases: string[]) =>
  entitySchema.parse({ name, aliases, kind: 'company', description: 'x' });
const registry: Registry = new Map([
  ['acme', entity('Acme', 'Acme Corp.')],
  ['acme-bank', entity('Acme Bank')],
  ['att', entity('AT&T')],
  ['x', entity('X')],
  ['xai', entity('xAI')],
  ['nestle', entity('Nestlé')],
]);
const named = (text: string) =>
  mentions(fold(text), registry).map(({ owners, start, end }) => `${owners}: ${text.slice(start, end)}`);

describe('a name', () => {
  test('is found as written, with its aliases, without its possessive ending', () => {
    expect(named('Acme’s rivals; Acme Corp. and Nestlé')).toEqual([
      'acme: Acme',
      'acme: Acme Corp.',
      'nestle: Nestlé',
    ]);
  });

  test('inside a longer name belongs to the longer one', () => {
    expect(named('Acme Bank and Acme')).toEqual(['acme-bank: Acme Bank', 'acme: Acme']);
  });

  test('inside another word is none', () => {
    expect(named('Acmes, preAcme, Acme_1, AT&TX, xAIs, Xerox, SpaceX, acme')).toEqual([]);
  });

  test('with a sign in it is found whole', () => {
    expect(named('AT&T and xAI')).toEqual(['att: AT&T', 'xai: xAI']);
  });

  test.each([
    'https://example.org/Acme',
    'https://example.org/a-Acme-b?q=Acme&x=1',
    'www.Acme.example/about',
    'press@Acme.example',
    'Acme@example.org',
    '@Acme',
    'Acme.com',
    'example.com/by-Acme',
  ])('in the address %s is none', (address) => {
    expect(named(`see ${address} there`)).toEqual([]);
  });

  test('at the end of a sentence, in quotation marks, in brackets or hyphenated is one', () => {
    expect(named('“Acme”, (Acme) — Acme-backed, by Acme.')).toHaveLength(4);
  });

  test('is found whatever the form of its letters', () => {
    const decomposed = 'Nestlé'.normalize('NFD');
    expect(named(`by ${decomposed}`)).toEqual([`nestle: ${decomposed}`]);
    expect(named('by Nestle')).toEqual([]);
  });
});

test('a name of several belongs to all of them', () => {
  const homonyms: Registry = new Map([
    ['judge', entity('Ann Reed')],
    ['singer', entity('Ann Reed', 'Reed')],
  ]);
  const owners = mentions(fold('Ann Reed met Reed.'), homonyms).map((mention) => mention.owners);
  expect(owners).toEqual([['judge', 'singer'], ['singer']]);
});

test('a registry without names finds nothing', () => {
  expect(mentions(fold('Acme'), new Map())).toEqual([]);
});
