import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../src/drafting/claims/find.ts';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

function attributions(text: string) {
  const passage = passageOf(text);
  return findAttributions(passage, findEntities(passage, new Map()));
}

/** `speaker: words`, quoted speech with its marks. */
const said = (text: string, kind: 'direct' | 'indirect') =>
  attributions(text)[kind].map(
    ({ start, end, speaker }) => `${speaker.entity?.name ?? speaker.as}: ${text.slice(start, end)}`,
  );

describe('quoted speech has its speaker', () => {
  test.each([
    ['“We will win this year,” said Jane Doe, the manager.', 'Jane Doe: “We will win this year,”'],
    ['“We will win this year,” Jane Doe said.', 'Jane Doe: “We will win this year,”'],
    ['Jane Doe, who runs Initech, said: “We will win this year.”', 'Jane Doe: “We will win this year.”'],
    ['According to Jane Doe, “we will win this year”.', 'Jane Doe: “we will win this year”'],
    [
      '"We will win this year," a spokesman for Initech Corp. said.',
      'Initech Corp.: "We will win this year,"',
    ],
    [
      '"We will win this year," said the strategist for Initech Corp., Jane Doe.',
      'Jane Doe: "We will win this year,"',
    ],
    [
      '“We will win this year,” said one person close to Jane Doe.',
      'one person close to Jane Doe: “We will win this year,”',
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'direct')).toEqual([expected]);
  });

  test.each([
    ['“We will win this year,” the team wrote.', 'the team: “We will win this year,”'],
    ['“We will win this year,” Jane Doe shrugged.', 'Jane Doe: “We will win this year,”'],
  ])('described, or with a rarer verb: %s', (text, expected) => {
    expect(said(text, 'direct')).toEqual([expected]);
  });

  test('which goes on after the attribution, and after a pronoun', () => {
    expect(
      said(
        '“We will win this year,” said Jane Doe. “Nobody can stop us now.” She added: “Not even the weather.”',
        'direct',
      ),
    ).toEqual([
      'Jane Doe: “We will win this year,”',
      'Jane Doe: “Nobody can stop us now.”',
      'Jane Doe: “Not even the weather.”',
    ]);
  });

  test('who is left unnamed where a pronoun may mean one of several', () => {
    expect(said('Mary Poe met Jane Doe. “We will win this year,” she said.', 'direct')).toEqual([
      'she: “We will win this year,”',
    ]);
    expect(said('Mary Poe met John Roe. “We will win this year,” she said.', 'direct')).toEqual([
      'Mary Poe: “We will win this year,”',
    ]);
  });

  test('also between two halves of what was said, with when it was', () => {
    expect(
      said('These clerks, Jane Doe explained earlier in the hearing, were told nothing.', 'indirect'),
    ).toEqual(['Jane Doe: These clerks', 'Jane Doe: were told nothing.']);
  });

  test('and none where somebody claims to be or to do something', () => {
    expect(
      said('Mary Poe set up the talks with Jane Doe, claiming to stand for the town.', 'indirect'),
    ).toEqual([]);
  });

  test('but nobody’s where the words do not tell', () => {
    expect(
      said('Jane Doe met John Roe. “We will win this year,” she or he thought aloud.', 'direct'),
    ).toEqual([]);
    expect(said('The plan is known as “the long march home” at Initech.', 'direct')).toEqual([]);
  });
});

describe('reported speech has its speaker', () => {
  test.each([
    ['Initech said in a filing that sales had fallen by half.', 'Initech: sales had fallen by half.'],
    [
      'According to people familiar with the matter, sales fell by half.',
      'people familiar with the matter: sales fell by half.',
    ],
    ['Sales fell by half, according to Jane Doe, who counts them.', 'Jane Doe: Sales fell by half'],
    ['Sales fell by half last year, the company said.', 'the company: Sales fell by half last year'],
    ['In a letter to staff, Jane Doe said that sales fell by half.', 'Jane Doe: sales fell by half.'],
    ['Jane Doe attacked the plan, claiming that sales fell by half.', 'Jane Doe: sales fell by half.'],
    ['The ferry line said profits would fall.', 'The ferry line: profits would fall.'],
    ['Her campaign said the poster was false.', 'Her campaign: the poster was false.'],
    ['Initech said sales rose 7%.', 'Initech: sales rose 7%.'],
    ['Jane Doe conceded the plan had failed.', 'Jane Doe: the plan had failed.'],
    ['Police indicated 12 people were missing.', 'Police: 12 people were missing.'],
    ['The report found that prices rose in May.', 'The report: prices rose in May.'],
    ['The bridge will close, the council announced yesterday.', 'the council: The bridge will close'],
    ['According to his publicist, Doe left on Monday.', 'his publicist: Doe left on Monday.'],
    [
      'Prices will fall in May, according to an analysis by Initech Corp.',
      'Initech Corp.: Prices will fall in May',
    ],
    ['The plan to sell it was first reported by Reuters.', 'Reuters: The plan to sell it was first'],
    ['It will fall by half, said Jane Doe, its director.', 'Jane Doe: It will fall by half'],
    ['Jane Doe called the merger a farce.', 'Jane Doe: the merger a farce.'],
    ['Initech Corp. pledged to hire nurses.', 'Initech Corp.: to hire nurses.'],
    ['Jane Doe said that, if elected, she would resign.', 'Jane Doe: if elected, she would resign.'],
    ['Prices fell, according to emails posted by Initech.', 'emails posted by Initech: Prices fell'],
  ])('%s', (text, expected) => {
    expect(said(text, 'indirect')).toEqual([expected]);
  });

  test('and a sentence may have several, of one speaker or of two', () => {
    expect(said('Officials told state media 12 were saved, adding that it rained.', 'indirect')).toEqual([
      'Officials: 12 were saved',
      'Officials: it rained.',
    ]);
    expect(said('Jane Doe said sales rose, but the bank said they fell.', 'indirect')).toEqual([
      'Jane Doe: sales rose',
      'the bank: they fell.',
    ]);
    expect(said('Jane Doe left early and said it was late.', 'indirect')).toEqual(['Jane Doe: it was late.']);
    expect(said('Jane Doe met the union and vowed to hire nurses.', 'indirect')).toEqual([
      'Jane Doe: to hire nurses.',
    ]);
    expect(said('Jane Doe met the union, promising to hire nurses.', 'indirect')).toEqual([
      'Jane Doe: to hire nurses.',
    ]);
  });

  test('which is no part of what was said, where it stands within', () => {
    expect(said('Sales, Jane Doe warned, would fall by half.', 'indirect')).toEqual([
      'Jane Doe: Sales',
      'Jane Doe: would fall by half.',
    ]);
  });

  test('but who quoted words were told to, and when, is no report', () => {
    expect(said('“We will win this year,” Jane Doe told reporters after the match.', 'indirect')).toEqual([]);
  });

  test('but nobody’s where the subject is no speaker', () => {
    expect(said('Nearly 60% of members who voted said they would leave.', 'indirect')).toEqual([]);
    expect(said('“We will win this year,” nearly 60% of members who voted said.', 'direct')).toEqual([]);
    expect(said('The initial reports were of heavy rain, the first of the year.', 'indirect')).toEqual([]);
    expect(said('Lawyers from nine states filed a suit that failed.', 'indirect')).toEqual([]);
    const shut = 'The last time the council ordered the bridge to shut down was during the flood of 1972.';
    expect(said(shut, 'indirect')).toEqual([]);
  });

  test('but not where nothing is said', () => {
    expect(said('Jane Doe was told that sales fell by half.', 'indirect')).toEqual([]);
    expect(said('Jane Doe did not say that sales fell by half.', 'indirect')).toEqual([]);
    expect(said('Sales fell by half in the third quarter.', 'indirect')).toEqual([]);
  });
});

test('no sentence ends at an abbreviation, and none runs over a paragraph', () => {
  const text = 'Mr. Doe of Initech Corp. resigned. He left on Jan. 5.\nNobody knows why';
  expect(attributions(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mr. Doe of Initech Corp. resigned.',
    'He left on Jan. 5.',
    'Nobody knows why',
  ]);
});
