import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberStyle } from '../../src/drafting/language.ts';
import { findQuantities } from '../../src/drafting/quantities/find.ts';
import { draftedUnits } from '../../src/drafting/quantities/units.ts';

const UNITS = [...draftedUnits(), 'hour', 'kilometer', 'turbine/turbines', 'bitcoin'];

/** `words | bound figure unit`, one quantity a line. */
const read = (text: string, style: NumberStyle = 'english') =>
  findQuantities(text, UNITS, style).map(({ phrase, bound, value, min, max, unit }) => {
    const figure = value === undefined ? `${min} to ${max}` : String(value);
    return `${text.slice(phrase.start, phrase.end)} | ${bound} ${figure} ${unit}`;
  });

describe('a quantity is read where its unit stands:', () => {
  test.each([
    ['a share of 27 % of it', '27 % | exact 27 percent'],
    ['rose by 0.4 percent', '0.4 percent | exact 0.4 percent'],
    ['by nearly 3 percentage points', 'nearly 3 percentage points | at-most 3 percentage-point'],
    ['plans ten gigawatts of it', 'ten gigawatts | exact 10 gigawatt'],
    ['a one-gigawatt cluster', 'one-gigawatt | exact 1 gigawatt'],
    ['over 8 GW in all', 'over 8 GW | at-least 8 gigawatt'],
    ['yields 500 MWh', '500 MWh | exact 500 megawatt-hour'],
    ['about 4,000 jobs are to go', 'about 4,000 jobs | about 4000 job'],
    ['more than 1.5m people', 'more than 1.5m people | at-least 1500000 person'],
    ['two and a half million people', 'two and a half million people | exact 2500000 person'],
    ['12 turbines stand there', '12 turbines | exact 12 turbine/turbines'],
    ['at least three hours', 'at least three hours | at-least 3 hour'],
    ['shrank by -1.2 percent', '-1.2 percent | exact -1.2 percent'],
    ['between 10 and 20 percent', 'between 10 and 20 percent | range 10 to 20 percent'],
    ['8–10 GW by then', '8–10 GW | range 8 to 10 gigawatt'],
    ['rose from 10 to 20 percent', '20 percent | exact 20 percent'],
    ['5 to 7 million tonnes', '5 to 7 million tonnes | range 5000000 to 7000000 tonne'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test.each(['The only one person who knows is my son', 'not one job was lost'])(
  '“one” counts nothing: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

describe('German and French write it otherwise:', () => {
  test.each([
    ['ein Anteil von 27,5 Prozent', '27,5 Prozent | exact 27.5 percent'],
    ['rund 4.000 Arbeitsplätze', 'rund 4.000 Arbeitsplätze | about 4000 job'],
    ['mehr als 1,2 Millionen Menschen', 'mehr als 1,2 Millionen Menschen | at-least 1200000 person'],
    ['zehn Gigawatt', 'zehn Gigawatt | exact 10 gigawatt'],
    ['zwischen 10 und 20 Prozent', 'zwischen 10 und 20 Prozent | range 10 to 20 percent'],
    ['près de 3 500 emplois', 'près de 3 500 emplois | at-most 3500 job'],
    ['une hausse de 4,2 %', '4,2 % | exact 4.2 percent'],
  ])('%s', (text, expected) => {
    expect(read(text, 'continental')).toEqual([expected]);
  });
});

test.each(['Viele suchen einen Job.', 'Elle attend une personne.'])('an article is no figure: %s', (text) => {
  expect(read(text, 'continental')).toEqual([]);
  expect(read('um ein Prozent', 'continental')).toEqual(['ein Prozent | exact 1 percent']);
});

test.each([
  'a rate of seven per 100,000 people',
  'one-to-two hundred people showed up',
  'the 1990s people remember',
  '$27 people paid',
  'room 27, people said',
  'percent of it',
  'many people',
  'section 4.2.1 people',
  'the score was 3:2 people say',
])('%s states none that is certain', (text) => {
  expect(read(text)).toEqual([]);
});

test('whatever stands around it, a number before its unit is read as it is', () => {
  const number = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(number, fc.constantFrom('percent', 'gigawatts', 'tonnes', 'jobs'), (value, unit) => {
      expect(read(`It came to ${value.toLocaleString('en')} ${unit}.`)).toHaveLength(1);
      const [found] = findQuantities(`It came to ${value.toLocaleString('en')} ${unit}.`, UNITS, 'english');
      expect(found?.value).toBe(value);
    }),
  );
});

test('no text makes it fail, and what it finds stands in the text in order', () => {
  const piece = fc.constantFrom(
    'ten',
    '27',
    '%',
    ' ',
    ' to ',
    '–',
    'GW',
    'million',
    '1.5m',
    'people',
    '-',
    '(',
    '.',
    'a',
    '🏗',
    '4,000',
    'jobs',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const style of ['english', 'continental'] as const) {
        let last = 0;
        for (const { start, end, phrase } of findQuantities(text, UNITS, style)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(phrase.start).toBeLessThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }
    }),
  );
});
