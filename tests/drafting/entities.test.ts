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

test('a rank is known by the person after it', () => {
  expect(found('General Foods said sales rose. General Petrov left; Major General Jane Doe stayed.')).toEqual(
    ['general-foods company: General Foods', 'petrov person: Petrov', 'jane-doe person: Jane Doe'],
  );
});

test('particles belong to the name, and a surname with its particles to the full name', () => {
  expect(found('Anna von der Heide spoke. Then, von der Heide left with Dr. van der Meer.')).toEqual([
    'anna-von-der-heide person: Anna von der Heide, von der Heide',
    'van-der-meer person: van der Meer',
  ]);
  expect(
    found('Simone de la Croix met Eva van den Berg. Van Morris Carlson sang; De Alton Hale said so.'),
  ).toEqual([
    'simone-de-la-croix person: Simone de la Croix',
    'eva-van-den-berg person: Eva van den Berg',
    'van-morris-carlson person: Van Morris Carlson',
    'de-alton-hale person: De Alton Hale',
  ]);
  expect(found('Paul de Monte won. De Monte said so.')).toEqual([
    'paul-de-monte person: Paul de Monte, Monte',
  ]);
  expect(found('Crown Princess Victoria met Crown Prince Faisal bin Turki.')).not.toContain(
    expect.stringMatching(/^crown/u),
  );
});

test('an agency is one, with its country and its initials', () => {
  expect(
    found(
      'The U.S. Widgets and Anvils Commission sued. The WAC won. The Widgets and Anvils Commission left.',
    ),
  ).toEqual([
    'widgets-and-anvils-commission agency: U.S. Widgets and Anvils Commission, WAC, Widgets and Anvils Commission',
  ]);
});

test('an owner is no other name of what it owns', () => {
  expect(found('Hooli Motor Works (Tata) sells cars. It said Hooli Motor Works (HMW) grew.')[0]).toBe(
    'hooli-motor-works company: Hooli Motor Works, Hooli Motor Works, HMW',
  );
  expect(found('Initech Capital, a unit of Initech, lends money. Initech Corp. grew.')).toEqual([
    'initech-capital company: Initech Capital',
    'initech company: Initech, Initech Corp.',
  ]);
});

test('sums, addresses, accounts, indexes, parties and adverbs are nobody', () => {
  expect(
    found(
      'It cost RM350 and EUR90. See pix.example.com/AbCd or @JaneDoe. The Small Cap Index fell, a senator (R., Okla.) said. “Nearly all fell,” he said. “Roughly.”',
    ),
  ).toEqual([]);
});

test('ids keep their digits, and letters that have no mark to lose', () => {
  expect(found('5G Labs Inc. met 21st Harbour Studios and Ørnsø Æther Ltd. in Łomża Corp. offices.')).toEqual(
    [
      '5g-labs company: 5G Labs Inc.',
      '21st-harbour-studios company: 21st Harbour Studios',
      'ornso-aether company: Ørnsø Æther Ltd.',
      'lomza company: Łomża Corp.',
    ],
  );
});

test('a sentence that is mostly names is no headline', () => {
  expect(found('Jane Doe told Radomir Kowal that Mary Poe left.').map((line) => line.split(':')[0])).toEqual([
    'jane-doe person',
    'radomir-kowal person',
    'mary-poe person',
  ]);
});

test('who is quoted under one name is a person, unless the text says otherwise', () => {
  expect(found('“We are done,” Zelmer says. Shares of Quorn fell, and Quorn said it would wait.')).toEqual([
    'zelmer person: Zelmer',
    'quorn company: Quorn, Quorn',
  ]);
});

test.each([
  [
    'Anna van den Hoek resigned. Then Van den Hoek left.',
    'anna-van-den-hoek person: Anna van den Hoek, Van den Hoek',
  ],
  ['Karl von und zu Linden resigned.', 'karl-von-und-zu-linden person: Karl von und zu Linden'],
  ['Maria Lopes e Braga, a minister, resigned.', 'maria-lopes-e-braga person: Maria Lopes e Braga'],
  ['Omar Said al-Hakim, a minister, resigned.', 'omar-said-al-hakim person: Omar Said al-Hakim'],
  ['Crown Princess Anna af Borg resigned.', 'anna-af-borg person: Anna af Borg'],
  ['4th Avenue Foods Ltd. closed.', '4th-avenue-foods company: 4th Avenue Foods Ltd.'],
  ['The shops of 6-Twelve Inc. closed.', '6-twelve company: 6-Twelve Inc.'],
  ['Søby Łąka Ltd. closed.', 'soby-laka company: Søby Łąka Ltd.'],
])('a name is whole, and no letter or digit is missing in its id: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('of namesakes in the registry the one is taken of whom the text speaks, and the others are told', () => {
  const namesakes: Registry = new Map([
    ['reed-banker', { ...entity('Ann Reed', 'person'), description: 'Banker in Leeds.' }],
    ['reed-judge', { ...entity('Ann Reed', 'person'), description: 'Judge in York.' }],
  ]);
  const [reed] = findEntities(passageOf('The judge Ann Reed said no. Ann Reed left.'), namesakes);
  expect(reed).toMatchObject({ id: 'reed-judge', namesakes: ['reed-banker'] });
});

test('words that are spelt like names, and sums, name nobody', () => {
  expect(found('Target dates slipped. Apple pie cost $3M. Visa rules were new.')).toEqual([]);
  expect(found('Target dates slipped. Then Target said so.')).toEqual(['target company: Target, Target']);
});

test('an English tagger has one vote on names that no list holds, and none on those that say what they are', () => {
  expect(found('People spoke of Merle Ackroyd and of the shade of Douglas Widget Systems.')).toEqual([
    'merle-ackroyd person: Merle Ackroyd',
    'douglas-widget-systems company: Douglas Widget Systems',
  ]);
});

test('what kind a name is of hangs on its own line, not on the lines without a name around it', () => {
  const line = 'Early in spring Kestrel moved to Lisbon with Bartholomew Finch, and Ottoline sang.';
  const around = (other: string) => `${other}\n${line}\n${other}`;
  expect(found(around('nobody knew "why.'))).toEqual(found(line));
  expect(found(around('they came (late'))).toEqual(found(line));
});
