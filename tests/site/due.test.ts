import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

const read = (file: string) => readFileSync(join(inject('news').folder, file), 'utf8');
const pageOf = (file: string) => parseHTML(read(file)).document;
const said = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

test('what was promised stands under what is known of it, with who said so and what came of it', () => {
  const page = pageOf('due/index.html');
  const settled = page.querySelector('tr[data-outcome="kept"]');
  expect(settled?.closest('section')?.querySelector('h2')?.id).toBe('settled');
  expect(said(settled?.querySelector('.first'))).toBe('June 2026');
  expect(said(settled)).toContain('Kept. 20 July 2026: The year’s accounts count as much.');
  expect(settled?.querySelector('a[href$="/entities/nordwind/"]')).not.toBeNull();
  const others = [...page.querySelectorAll('tr:not([data-outcome]) th a')].map((link) => said(link));
  expect(others).toEqual(['The yard says not before 2028']);
});

test('a cell with nothing in it is marked as such, so that it is not told apart from its neighbours', () => {
  const empty = [...pageOf('due/index.html').querySelectorAll('td')].filter((cell) => said(cell) === '');
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.every((cell) => cell.hasAttribute('data-empty'))).toBe(true);
});

test('the note of a claim, its own page and the dossier of who says it tell the same', () => {
  const article = pageOf('articles/harbour-cable/index.html');
  const note = article.querySelector('#claim-capex-stands .due');
  expect(said(note)).toBe('Due by June 2026: kept');
  expect(said(pageOf('articles/harbour-cable/claims/capex-stands/index.html').querySelector('.due'))).toBe(
    said(note),
  );
  const dossier = [...pageOf('entities/nordwind/index.html').querySelectorAll('.tally')].map((one) =>
    said(one),
  );
  expect(dossier).toContain('Promises and forecasts: 1 kept');
});

test('the calendar has each of them, at an address that the page links to', () => {
  const events = new ICAL.Component(ICAL.parse(read('due/calendar.ics'))).getAllSubcomponents('vevent');
  const days = events.map((event) => String(new ICAL.Event(event).startDate));
  expect(days.toSorted()).toEqual(['2026-06-30', '2027-04-30']);
  expect(pageOf('due/index.html').querySelector('a[type="text/calendar"]')?.getAttribute('href')).toBe(
    '/sub/path/due/calendar.ics',
  );
});
