import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defused, toCsv } from '../../src/exports/csv.ts';
import { figuresCsv } from '../../src/exports/figures-csv.ts';
import { amount, cast } from '../support/article.ts';
import { readCsv } from './csv-reader.ts';
import { hostileView, publication, view } from './support.ts';

describe('comma-separated values', () => {
  test('end every record with CR LF, quote text, and leave numbers bare', () => {
    expect(toCsv([['a', 'say "no"', -1.5, undefined, 14_000_000_000]])).toBe(
      '"a","say ""no""",-1.5,,14000000000\r\n',
    );
  });

  test('write every digit of a sum', () => {
    expect(toCsv([[1e21, 0.000001, Number.MAX_SAFE_INTEGER, -7]])).toBe(
      '1000000000000000000000,0.000001,9007199254740991,-7\r\n',
    );
  });

  test('read back as they were written, whatever they hold', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', "=cmd|' /C calc'!A0"])(
    '%j is defused',
    (cell) => expect(defused(cell)).toBe(`'${cell}`),
  );

  test.each([-5, 'plain', 'a=b', '', undefined])('%j stays as it is', (cell) => {
    expect(defused(cell)).toBe(cell);
  });
});

describe('figures.csv', () => {
  test('has a line of names and a line for each figure', () => {
    const article = view({
      entities: cast,
      amounts: [
        { ...amount, from: 'acme', to: 'globex', bound: 'at-least', asOf: '2026-11', note: '=A1, "really"' },
      ],
    });
    const [names = [], ...rows] = readCsv(figuresCsv(article, publication));
    expect(rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))).toEqual([
      {
        id: 'stake',
        url: 'https://gloss.example/news/articles/anvils/#figure-stake',
        quote: 'more than $14 billion',
        display: '$14 billion',
        kind: 'investment',
        bound: 'at-least',
        value: '14000000000',
        min: '',
        max: '',
        what: '',
        currency: 'USD',
        unit: '',
        from: 'Acme',
        from_id: 'acme',
        to: 'Globex',
        to_id: 'globex',
        as_of: '2026-11',
        part_of: '',
        note: `'=A1, "really"`,
        claims: '',
        sources: '',
      },
    ]);
  });

  test('keeps its columns with hostile text', () => {
    const rows = readCsv(figuresCsv(hostileView(), publication));
    expect(rows.map((row) => row.length)).toEqual([21, 21]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
