import { describe, expect, test } from 'vitest';
import { HEAVY } from './pages/pages.ts';
import type { Results } from './report/results.ts';
import { KIB, met, row, sizes } from './report/sample.ts';
import { tables } from './report/tables.ts';
import { targets } from './report/targets.ts';

const verdicts = (results: Results) => targets(results).map((target) => target.met);
const changed = (change: (results: Required<Results>) => void): Results => {
  const results = structuredClone(met);
  change(results);
  return results;
};

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
