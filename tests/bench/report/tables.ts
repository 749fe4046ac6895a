import type { InBrowser } from '../browser/browser.ts';
import type { Row } from '../builds/builds.ts';
import type { Scenario } from '../builds/contestants.ts';
import type { Cards } from '../cards.ts';
import type { PageWeight } from '../pages/weigh.ts';
import type { Search } from '../search.ts';
import { fixed, kib, mib, shown, spreadOf } from './numbers.ts';
import { ONE, ratio, rowOf } from './ratios.ts';
import type { Results } from './results.ts';
import { targets } from './targets.ts';

export interface Table {
  title: string;
  /** What a reader must know to understand the figures. */
  note: string;
  head: string[];
  rows: string[][];
}

/** All that was measured, the targets first. */
export function tables(results: Results): Table[] {
  const { builds, pages, browser, cards, search } = results;
  const sizes = [...new Set(builds?.found.map(({ articles }) => articles))];
  return [
    targetTable(results),
    ...(builds ? sizes.map((articles) => buildTable(builds.found, articles)) : []),
    ...(pages ? [pageTable(pages.found)] : []),
    ...(browser ? [openingTable(browser.found), useTable(browser.found)] : []),
    ...(search ? [searchTable(search.found)] : []),
    ...(cards ? [cardTable(cards.found)] : []),
  ];
}

const targetTable = (results: Results): Table => ({
  title: 'Targets',
  note: 'Ratios are of times in the same run: the median, with the least and the most.',
  head: ['what', 'target', 'measured', 'met'],
  rows: targets(results).map(({ what, aim, measured, met }) => [
    what,
    aim,
    measured ?? 'not measured',
    met === undefined ? '–' : met ? 'yes' : 'no',
  ]),
});

const SITUATIONS = {
  cold: 'cold',
  article: 'one article edited',
  entity: 'one company edited',
  nothing: 'nothing changed',
};

function buildTable(rows: readonly Row[], articles: number): Table {
  const floor = rowOf(rows, { articles, contestant: 'floor', scenario: 'cold' });
  const oneIn = (scenario: Scenario) => rowOf(rows, { articles, contestant: ONE, scenario });
  return {
    title: `Builds: ${fixed(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    note: 'Times in seconds; memory is the peak of all processes; files and bytes are those written, caches as well. A one-article site is compared in the same situation.',
    head: ['build', 'time', 'CPU', 'memory, MiB', 'files', 'MiB', '× floor', '× one article'],
    rows: rows
      .filter((row) => row.articles === articles)
      .map((row) => buildRow(row, floor, oneIn(row.scenario))),
  };
}

function buildRow(row: Row, floor: Row | undefined, one: Row | undefined): string[] {
  const { contestant, scenario, builds } = row;
  const peaks = builds.flatMap(({ memory }) => memory ?? []);
  const last = builds.at(-1)?.written ?? { files: 0, bytes: 0 };
  const times = (other: Row | undefined) => {
    const found = ratio(row, other);
    return found === undefined ? '–' : shown(found);
  };
  return [
    `${contestant}: ${SITUATIONS[scenario]}`,
    shown(spreadOf(builds.map(({ wall }) => wall))),
    shown(spreadOf(builds.map(({ cpu }) => cpu))),
    peaks.length === 0 ? '–' : mib(Math.max(...peaks)),
    fixed(last.files),
    mib(last.bytes),
    times(floor),
    times(one),
  ];
}

const pageTable = (pages: readonly PageWeight[]): Table => ({
  title: 'Pages',
  note: 'KB of 1,024 bytes. CSS is what stands outside the HTML; scripts inside it count in both columns. Fonts as they are, the rest brotli.',
  head: ['page', 'HTML', 'gzip', 'brotli', 'CSS', 'script', 'fonts', 'requests'],
  rows: pages.map(({ kind, html, css, script, fonts, requests }) => [
    kind,
    kib(html.raw),
    kib(html.gzip),
    kib(html.brotli),
    kib(css.brotli),
    kib(script.brotli),
    kib(fonts),
    fixed(requests),
  ]),
});

function openingTable({ openings }: InBrowser): Table {
  const articles = [...new Set(openings.map(({ article }) => article))];
  return {
    title: 'Opening an article in Chromium',
    note: 'Milliseconds, with the processor 4 × slower than this one and a line of 1.6 Mbit/s and 150 ms; layout shift without a unit.',
    head: ['article', 'first paint', 'largest paint', 'blocking', 'layout shift'],
    rows: articles.map((article) => {
      const own = openings.filter((one) => one.article === article);
      const of = (key: 'first' | 'largest' | 'blocking' | 'shift', digits = 0) =>
        shown(spreadOf(own.map((one) => one[key])), digits);
      return [article, of('first'), of('largest'), of('blocking'), of('shift', 4)];
    }),
  };
}

const useTable = ({ uses }: InBrowser): Table => ({
  title: 'Using the article with 500 annotations',
  note: 'The longest task of the main thread in milliseconds, 4 × slower; the browser reports none below 50.',
  head: ['what is done', 'longest task'],
  rows: uses.map(({ act, longest }) => [act, longest === 0 ? 'under 50' : fixed(longest)]),
});

const searchTable = ({ articles, questions }: Search): Table => ({
  title: `Search among ${fixed(articles)} articles`,
  note: 'From the question to the first result with nothing of the index loaded yet; what a first page of results moved, and how many results were known by then; the page is what was loaded before.',
  head: ['question', 'results known', 'first result, ms', 'moved, KB', 'page, KB'],
  rows: questions.map(({ words, results, time, index, page }) => [
    words,
    fixed(results),
    fixed(time),
    kib(index),
    kib(page),
  ]),
});

const cardTable = ({ drawn, first, median, mean, longest, builds }: Cards): Table => ({
  title: 'Cards',
  note: 'Milliseconds a card, one after the other, and how many pictures builds of 20 articles drew.',
  head: ['cards', 'first', 'mean', 'median', 'longest', 'cold build', 'nothing changed', 'one claim changed'],
  rows: [
    [
      fixed(drawn),
      fixed(first, 1),
      fixed(mean, 1),
      fixed(median, 1),
      fixed(longest, 1),
      fixed(builds.cold),
      fixed(builds.nothing),
      fixed(builds.article),
    ],
  ],
});
