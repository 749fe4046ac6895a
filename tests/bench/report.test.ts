import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withResults } from './report/document.ts';
import { shown, spreadOf } from './report/numbers.ts';
import { ratio } from './report/ratios.ts';
import { type Results, renewed } from './report/results.ts';
import { met, row, stamp } from './report/sample.ts';
import { tables } from './report/tables.ts';
import { toText } from './report/text.ts';

const RESULTS = 'tests/bench/results.json';
test('the benchmark of the handbook says what the kept results say', () => {
  const results: Results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
  const document = readFileSync('docs/benchmark.md', 'utf8');
  expect(withResults(document, results)).toBe(document);
});

test('what is measured anew replaces what was, and leaves sites of other sizes that were measured on the same day', () => {
  const walls = (results: Results) =>
    results.builds?.found.map(({ articles, builds }) => [articles, builds[0]?.wall]);
  const of = (date: string, ...found: ReturnType<typeof row>[]): Results => ({
    builds: { ...stamp, date, found },
  });
  const before = of('2026-01-02', row(100, 'floor', 'cold', 1), row(1_000, 'floor', 'cold', 2));
  const again = of('2026-01-02', row(100, 'floor', 'cold', 3));
  expect(walls(renewed(before, again))).toEqual([
    [100, 3],
    [1_000, 2],
  ]);
  expect(walls(renewed(before, of('2026-01-03', row(100, 'floor', 'cold', 3))))).toEqual([[100, 3]]);
  expect(renewed(met, again).pages).toBe(met.pages);
  expect(walls(renewed({}, again))).toEqual([[100, 3]]);
});

test('a document without the marks is refused', () => {
  expect(() => withResults('# Ours', {})).toThrow(
    'docs/benchmark.md has lost the marks of its measurements: <!-- bench:start --> and <!-- bench:end -->.',
  );
});

describe('ratios', () => {
  test('are taken run by run', () => {
    const own = row(10, 'Glosswire', 'cold', 4, 30, 6);
    const found = ratio(own, row(10, 'floor', 'cold', 2, 10, 4));
    expect(found).toEqual({ median: 2, least: 1.5, most: 3 });
    expect(shown(found ?? spreadOf([]))).toBe('2.00 (1.50–3.00)');
  });

  test('are of the runs that both have', () => {
    expect(ratio(row(10, 'a', 'cold', 6), row(10, 'b', 'cold', 2, 1))).toEqual({
      median: 3,
      least: 3,
      most: 3,
    });
    expect(ratio(row(10, 'a', 'cold', 6), undefined)).toBeUndefined();
  });

  test('of an even number of runs have the middle between two for their median', () => {
    expect(spreadOf([4, 1, 2, 3]).median).toBe(2.5);
  });
});

describe('the table of builds', () => {
  const [, thousand] = tables(met);

  test('has each contestant in each situation, with ratios and their spread', () => {
    expect(thousand && toText(thousand)).toMatchInlineSnapshot(`
      "Builds: 1,000 articles
      Times in seconds; memory is the peak of all processes; files and bytes are those written, caches as well. A one-article site is compared in the same situation.

      build                                                    time                  CPU  memory, MiB  files  MiB           × floor     × one article
      ──────────────────────────────────────────  ─────────────────  ───────────────────  ───────────  ─────  ───  ────────────────  ────────────────
      floor: cold                                  4.50 (4.00–5.00)     6.75 (6.00–7.50)          200     10  3.0              1.00  2.25 (2.00–2.50)
      bare Astro: cold                            9.00 (8.00–10.00)  13.50 (12.00–15.00)          200     10  3.0              2.00  4.50 (4.00–5.00)
      Glosswire: cold                             9.00 (8.00–10.00)  13.50 (12.00–15.00)          200     10  3.0              2.00  4.50 (4.00–5.00)
      Glosswire: one article edited                            2.60                 3.90          200     10  3.0  0.59 (0.52–0.65)              2.60
      Glosswire, one article: cold                             2.00                 3.00          200     10  3.0  0.45 (0.40–0.50)              1.00
      Glosswire, one article: one article edited               1.00                 1.50          200     10  3.0  0.23 (0.20–0.25)              1.00"
    `);
  });
});

test('the document has day and machine, once where all parts have the same', () => {
  const document = '<!-- bench:start --><!-- bench:end -->';
  const { date, machine } = stamp;
  expect(withResults(document, met)).toContain(`-->\n\nMeasured on ${date}: ${machine}.\n\n`);
  const later = { ...met, cards: { ...met.cards, date: '2026-12-01' } };
  expect(withResults(document, later)).toContain(
    `builds, pages, browser, search: measured on ${date}: ${machine}. cards: measured on 2026-12-01: ${machine}.`,
  );
});
