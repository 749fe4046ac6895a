import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row } from './builds/builds.ts';
import type { Scenario } from './builds/contestants.ts';
import { CLAIM, HEAVY } from './pages/pages.ts';
import { shown, spreadOf } from './report/numbers.ts';
import { ratio } from './report/ratios.ts';
import { withResults } from './report/readme.ts';
import { type Results, renewed } from './report/results.ts';
import { tables } from './report/tables.ts';
import { targets } from './report/targets.ts';
import { toText } from './report/text.ts';

const RESULTS = 'tests/bench/results.json';
const KIB = 1024;
const stamp = { date: '2026-11-23', machine: '2 × Abacus, 4 GiB, Linux 6.1, Node 24.0.0' };

const row = (articles: number, contestant: string, scenario: Scenario, ...walls: number[]): Row => ({
  articles,
  contestant,
  scenario,
  builds: walls.map((wall) => ({
    wall,
    cpu: wall * 1.5,
    memory: 200 * KIB * KIB,
    written: { files: 10, bytes: 3 * KIB * KIB },
  })),
});

const sizes = (brotli: number) => ({ raw: brotli * 4, gzip: brotli * 1.2, brotli });
const page = (kind: string, html: number, css: number, script: number) => ({
  kind,
  html: sizes(html),
  css: sizes(css),
  script: sizes(script),
  fonts: 0,
  requests: 1,
});

/** Everything meets its target, each by the least that counts. */
const met: Required<Results> = {
  builds: {
    ...stamp,
    found: [
      row(1_000, 'floor', 'cold', 4, 5),
      row(1_000, 'bare Astro', 'cold', 8, 10),
      row(1_000, 'Glosswire', 'cold', 8, 10),
      row(1_000, 'Glosswire', 'article', 2.6, 2.6),
      row(1_000, 'Glosswire, one article', 'cold', 2, 2),
      row(1_000, 'Glosswire, one article', 'article', 1, 1),
      row(10_000, 'Glosswire', 'cold', 90, 90),
      row(10_000, 'Glosswire', 'article', 4, 4),
      row(10_000, 'Glosswire, one article', 'cold', 2, 2),
      row(10_000, 'Glosswire, one article', 'article', 1, 1),
    ],
  },
  pages: { ...stamp, found: [page(HEAVY, 25 * KIB, 0, 3 * KIB), page(CLAIM, 3 * KIB, KIB, 0)] },
  browser: {
    ...stamp,
    found: {
      openings: [{ article: '40 annotations', first: 900, largest: 950, shift: 0, blocking: 30 }],
      uses: [
        { act: 'scroll through', longest: 0 },
        { act: 'filter show-all', longest: 50 },
      ],
    },
  },
  search: {
    ...stamp,
    found: {
      articles: 10_000,
      questions: [{ words: 'oven', results: 7, time: 300, index: 300 * KIB, page: KIB }],
    },
  },
  cards: {
    ...stamp,
    found: {
      drawn: 220,
      first: 90,
      median: 19,
      mean: 20,
      longest: 30,
      builds: { cold: 220, nothing: 0, article: 1 },
    },
  },
};

const verdicts = (results: Results) => targets(results).map((target) => target.met);
const changed = (change: (results: Required<Results>) => void): Results => {
  const results = structuredClone(met);
  change(results);
  return results;
};

test('the README says what the kept results say', () => {
  const results: Results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
  const readme = readFileSync('README.md', 'utf8');
  expect(withResults(readme, results)).toBe(readme);
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

test('a README without the marks is refused', () => {
  expect(() => withResults('# Ours', {})).toThrow(
    'README.md has lost the marks of its measurements: <!-- bench:start --> and <!-- bench:end -->.',
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

describe('targets', () => {
  test('are met at their limit', () => {
    expect(verdicts(met)).toEqual(Array.from({ length: 17 }, () => true));
  });

  test('are neither met nor missed where nothing was measured', () => {
    expect(verdicts({})).toEqual(Array.from({ length: 17 }, () => undefined));
    expect(tables({})[0]?.rows.every(([, , measured]) => measured === 'not measured')).toBe(true);
  });

  const misses: [string, (results: Required<Results>) => void][] = [
    [
      'cold build of 1,000 articles',
      ({ builds }) => builds.found.splice(0, 1, row(1_000, 'floor', 'cold', 3, 4)),
    ],
    [
      'the same, beside bare Astro',
      ({ builds }) => builds.found.splice(1, 1, row(1_000, 'bare Astro', 'cold', 7, 8)),
    ],
    [
      'after editing one of 1,000 articles',
      ({ builds }) => builds.found.splice(3, 1, row(1_000, 'Glosswire', 'article', 2.7)),
    ],
    [
      'after editing one of 10,000',
      ({ builds }) => builds.found.splice(7, 1, row(10_000, 'Glosswire', 'article', 4.1)),
    ],
    [
      'cost of an article at 10,000',
      ({ builds }) => builds.found.splice(6, 1, row(10_000, 'Glosswire', 'cold', 91)),
    ],
    [
      'peak memory at 10,000 articles',
      ({ builds }) => Object.assign(builds.found[6]?.builds[0] ?? {}, { memory: 1024 ** 3 + 1 }),
    ],
    [
      `${HEAVY}: HTML and CSS`,
      ({ pages }) => Object.assign(pages.found[0] ?? {}, { html: sizes(25 * KIB + 1) }),
    ],
    ['its script', ({ pages }) => Object.assign(pages.found[0] ?? {}, { script: sizes(3 * KIB + 1) })],
    [
      'its style sheets outside the HTML',
      ({ pages }) => Object.assign(pages.found[0]?.css ?? {}, { raw: 1 }),
    ],
    [
      'layout shift of articles',
      ({ browser }) => Object.assign(browser.found.openings[0] ?? {}, { shift: 0.01 }),
    ],
    ['claim page', ({ pages }) => Object.assign(pages.found[1] ?? {}, { html: sizes(3 * KIB + 1) })],
    [
      '500 annotations, 4 × slower: scrolling',
      ({ browser }) => Object.assign(browser.found.uses[0] ?? {}, { longest: 51 }),
    ],
    ['the same: filters', ({ browser }) => Object.assign(browser.found.uses[1] ?? {}, { longest: 51 })],
    [
      'search at 10,000 articles: first result',
      ({ search }) => Object.assign(search.found.questions[0] ?? {}, { time: 301 }),
    ],
    [
      'the same: moved',
      ({ search }) => Object.assign(search.found.questions[0] ?? {}, { index: 300 * KIB + 1 }),
    ],
    ['a card', ({ cards }) => Object.assign(cards.found, { mean: 20.1 })],
    [
      'cards drawn again: nothing changed; one claim changed',
      ({ cards }) => Object.assign(cards.found.builds, { nothing: 1 }),
    ],
  ];
  for (const [what, change] of misses) {
    test(`are missed just beyond it, and no other with them: ${what}`, () => {
      const missed = targets(changed(change)).filter((target) => target.met !== true);
      expect(missed.map((target) => [target.what, target.met])).toEqual([[what, false]]);
    });
  }

  test('of search are judged at 10,000 articles alone', () => {
    const few = changed(({ search }) => Object.assign(search.found, { articles: 100 }));
    expect(targets(few).filter((target) => target.met === undefined).length).toBe(2);
  });

  test('of cards are missed where the first build drew none: then nothing was looked at', () => {
    const none = changed(({ cards }) => Object.assign(cards.found.builds, { cold: 0 }));
    expect(verdicts(none).filter((verdict) => verdict === false).length).toBe(1);
  });
});

test('an edited site is compared with the build of a one-article site, and with that site edited', () => {
  const found = targets(met).find(({ what }) => what === 'after editing one of 10,000');
  expect(found).toEqual({
    what: 'after editing one of 10,000',
    aim: 'at most 2.0 × the build of a one-article site',
    measured: '2.00 ×; of its build after an edit 4.00 ×',
    met: true,
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

test('the README has day and machine, once where all parts have the same', () => {
  const readme = '<!-- bench:start --><!-- bench:end -->';
  const { date, machine } = stamp;
  expect(withResults(readme, met)).toContain(`-->\n\nMeasured on ${date}: ${machine}.\n\n`);
  const later = { ...met, cards: { ...met.cards, date: '2026-12-01' } };
  expect(withResults(readme, later)).toContain(
    `builds, pages, browser, search: measured on ${date}: ${machine}. cards: measured on 2026-12-01: ${machine}.`,
  );
});
