import { describe, expect, test } from 'vitest';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { isListing, tellsOfMatches } from '../../src/drafting/entities/results.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

const HEAD = 'Results of the league matches and the tournament in Ruritania.\n';

/** `kind: the words of each mention` of what some lines below a headline of matches name. */
const found = (lines: string, head = HEAD) =>
  findEntities(passageOf(head + lines), new Map()).map(
    ({ kind, mentions }) =>
      `${kind}: ${mentions.map(({ start, end }) => (head + lines).slice(start, end)).join(', ')}`,
  );

describe('in a report of matches', () => {
  test.each([
    ['a name before a score is a team', 'Zubrovia 3 Kerbal 1', ['agency: Zubrovia', 'agency: Kerbal']],
    ['and so is a town, but no country', 'Oxford 2 Norway 0', ['agency: Oxford']],
    [
      'tables have a team in each line',
      'ATLANTA 83 49 12\nBOSTON 69 65 9',
      ['agency: ATLANTA', 'agency: BOSTON'],
    ],
    ['who travels is a team', 'ATLANTA AT CHICAGO', ['agency: ATLANTA']],
    [
      'who plays somebody is one',
      'Last week Oxford beat the Zubrons.',
      ['agency: Oxford', 'agency: Zubrons'],
    ],
    ['players stand before their country', '4. Yelka Modrova (Poland) 4:09', ['person: Yelka Modrova']],
    [
      'or before their team',
      '9 - Yelka Modrova (Kerbal), Tovin Pask (Zubrovia)',
      ['person: Yelka Modrova', 'agency: Kerbal', 'person: Tovin Pask', 'agency: Zubrovia'],
    ],
    [
      'and in lists',
      '65 Yelka Modrova, Tovin Pask, Orla Quent',
      ['person: Yelka Modrova', 'person: Tovin Pask', 'person: Orla Quent'],
    ],
    [
      'scorers stand in brackets',
      'Zubrovia 3 (Modrova 12, Pask 75)',
      ['agency: Zubrovia', 'person: Modrova', 'person: Pask'],
    ],
    [
      'cricketers catch and bowl',
      'O. Quent c Pask b Modrova 13',
      ['person: O. Quent', 'person: Pask', 'person: Modrova'],
    ],
    [
      'a country may stand before a player',
      'On Monday Norwegian Zelma Quorn resigned.',
      ['person: Zelma Quorn'],
    ],
    [
      'a match in a cup has two sides',
      'Kerbal Oster (Poland) 0 Zubron Wex (Norway) 3',
      ['agency: Kerbal Oster', 'agency: Zubron Wex'],
    ],
    ['leagues and cups are nobody', 'The Northern League 2 resumes.', []],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
});

test('elsewhere a number behind a name is no score, and a list in title case no list of players', () => {
  const head = 'Results for the third quarter.\n';
  expect(found('Revenue 3 Income 1', head)).not.toContain('agency: Revenue');
  expect(found('65 Yelka Modrova, Tovin Pask, Orla Quent', head)).toEqual([]);
  expect(tellsOfMatches('Shares of the league leader fell.')).toBe(false);
});

test('capitals without end are read in no time', () => {
  for (const text of [
    'A'.repeat(5000),
    `Ann Reed (${'A'.repeat(5000)}`,
    `It fell, said ${'A'.repeat(5000)}!`,
  ])
    expect(found(`${HEAD}${text}`)).toBeDefined();
});

test('a listing has short items between numbers and signs, a headline has none', () => {
  expect(isListing('1. Yelka Modrova (Poland) 12.7')).toBe(true);
  expect(isListing('Initech Sells Its Largest Unit, Cuts 400 Jobs and Closes Three Plants')).toBe(false);
  expect(isListing('')).toBe(false);
});

test.each([
  ['what people alone do', 'Everybody knows Tarlo. Tarlo was born in 1938.', ['person: Tarlo, Tarlo']],
  ['what only people have', 'Police searched on. Tarlo’s widow left.', ['person: Tarlo']],
  ['who said what stands before', '“We will win,” said Ouma Pask.', ['person: Ouma Pask']],
  ['a noun for people before the name', 'On Monday midfielder Ouma Pask left.', ['person: Ouma Pask']],
  ['no noun for people', 'On Monday carmaker Ouma Pask grew.', ['company: Ouma Pask']],
  [
    'a family name that stands first',
    'Police held the veteran Wang Danpo. Later Wang left.',
    ['person: Wang Danpo, Wang'],
  ],
  ['a place before the name', 'On Monday Ohio-based Kerbal Corp. grew.', ['company: Kerbal Corp.']],
  ['an “&” where a given name stands', 'Shares of Jane & Poe fell.', ['company: Jane & Poe']],
  ['an office', 'On Monday the President met the former Minister for Trade.', []],
  ['peoples', 'On Monday two Norwegians met the Algerians.', []],
])('a name is told by %s', (_, text, expected) => {
  expect(found(text, '')).toEqual(expected);
});
