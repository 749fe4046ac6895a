import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/exports/calendar.ts';
import { oneLine } from '../../src/exports/text.ts';
import { promises } from '../../src/views/site/due.ts';
import { claimLedger } from '../../src/views/site/ledger.ts';
import { listed } from '../../src/views/site/listed.ts';
import { hostile } from '../fixtures/hostile.ts';
import { cast, claim, claims } from '../support/article.ts';
import { publicationAt, viewWith } from '../support/views.ts';

const publication = publicationAt('/news/');

const calendarOf = (...fields: Record<string, unknown>[]) =>
  calendar(
    promises(claimLedger([listed(viewWith({ entities: cast, claims: claims(...fields) }))])),
    publication,
  );

/** What a program reads in a calendar. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { component, events };
}

test('a promise stands on the last day on which it can come true, with the way to it', () => {
  const { component, events } = read(calendarOf({ due: '2027-02' }, {}));
  expect(component.getFirstPropertyValue('version')).toBe('2.0');
  expect(component.getFirstPropertyValue('name')).toBe('The Wire & <Gloss>: Promises and forecasts');
  expect(events).toHaveLength(1);
  const [event] = events;
  expect(event).toMatchObject({
    uid: 'https://news.example/news/articles/anvils/claims/claim-1/',
    summary: 'Acme: Acme’s money',
    description: 'Acme has put more than $14 billion into Globex. Due by February 2027. Acme and the anvils',
  });
  expect(event?.startDate).toMatchObject({ year: 2027, month: 2, day: 28, isDate: true });
  expect(event?.component.getFirstPropertyValue('url')).toBe(event?.uid);
  expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T00:00:00Z');
});

test('what came of it leads, and is told', () => {
  const history = [{ date: '2027-04', outcome: 'late', note: 'The money came in April' }];
  const [event] = read(calendarOf({ due: '2027-02', history, verdict: 'Yes, in April' })).events;
  expect(event?.summary).toBe('Late: Acme: Yes, in April');
  expect(event?.description).toContain('Due by February 2027: late. The money came in April.');
});

test('a site without promises has a calendar without events', () => {
  expect(read(calendarOf({})).events).toEqual([]);
});

describe('whatever is written in a claim', () => {
  const octets = (line: string) => Buffer.byteLength(line);
  /* No article has it. */
  const allowed = Object.values(hostile).filter((text) => !text.includes('\0'));

  test.each(allowed.map((text) => text.slice(0, 280)))('%j is read back', (statement) => {
    const text = calendarOf({ due: '2027', statement });
    expect(read(text).events[0]?.description.startsWith(oneLine(statement).slice(0, 20))).toBe(true);
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });

  test('its lines are short, end as they must, and say the same once they are read', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, (given) => {
        const statement = `A${given.replace(/[\p{C}\s]/gu, ' ')}z`;
        const text = calendarOf({ ...claim, id: 'claim-1', due: '2027', statement });
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.endsWith('\r\n')).toBe(true);
        expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        const plain = statement.normalize('NFC').replace(/\s+/g, ' ').trim();
        expect(read(text).events[0]?.description.startsWith(plain)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
