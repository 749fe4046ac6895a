import type { Row } from '../builds/builds.ts';
import type { Scenario } from '../builds/contestants.ts';
import { CLAIM, HEAVY } from '../pages/pages.ts';
import { fixed, kib, mib, shown, spreadOf } from './numbers.ts';
import { ONE, ratio, rowOf } from './ratios.ts';
import type { Results } from './results.ts';

const KIB = 1024;
const GIB = 1024 ** 3;

/** What is aimed at, what was measured, and whether that is enough; both missing where it was not measured. */
export interface Target {
  what: string;
  aim: string;
  measured?: string;
  met?: boolean;
}

export const targets = (results: Results): Target[] => [
  ...buildTargets(results.builds?.found ?? []),
  ...pageTargets(results),
  ...useTargets(results),
  ...searchTargets(results),
  ...cardTargets(results),
];

function buildTargets(rows: readonly Row[]): Target[] {
  const row = (articles: number, contestant: string, scenario: Scenario) =>
    rowOf(rows, { articles, contestant, scenario });
  const times = (
    what: string,
    most: number,
    own: Row | undefined,
    other: Row | undefined,
    of: string,
  ): Target => {
    const found = ratio(own, other);
    const aim = `at most ${most === 1 ? '1' : most.toFixed(1)} × ${of}`;
    return { what, aim, ...(found && { measured: `${shown(found)} ×`, met: found.median <= most }) };
  };
  const cold = (articles: number, contestant = 'Glosswire') => row(articles, contestant, 'cold');
  const edited = (articles: number, most: number, what: string): Target => {
    const own = row(articles, 'Glosswire', 'article');
    const target = times(what, most, own, cold(articles, ONE), 'the build of a one-article site');
    const ofEdited = ratio(own, row(articles, ONE, 'article'));
    const also = ofEdited && `; of its build after an edit ${shown(ofEdited)} ×`;
    return { ...target, ...(target.measured && also && { measured: target.measured + also }) };
  };
  return [
    times('cold build of 1,000 articles', 2, cold(1_000), cold(1_000, 'floor'), 'the floor'),
    times('the same, beside bare Astro', 1, cold(1_000), cold(1_000, 'bare Astro'), 'bare Astro'),
    edited(1_000, 1.3, 'after editing one of 1,000 articles'),
    edited(10_000, 2, 'after editing one of 10,000'),
    costTarget(cold(1_000), cold(10_000)),
    memoryTarget(rows),
  ];
}

/** Milliseconds an article of a cold build. */
function costTarget(thousand: Row | undefined, tenThousand: Row | undefined): Target {
  const target = { what: 'cost of an article at 10,000', aim: 'no higher than at 1,000' };
  if (!thousand || !tenThousand) return target;
  const cost = ({ builds, articles }: Row) =>
    (spreadOf(builds.map(({ wall }) => wall)).median / articles) * 1000;
  const [few, many] = [cost(thousand), cost(tenThousand)];
  const measured = `${fixed(many, 2)} ms; at 1,000 ${fixed(few, 2)} ms`;
  return { ...target, measured, met: many <= few };
}

function memoryTarget(rows: readonly Row[]): Target {
  const target = { what: 'peak memory at 10,000 articles', aim: 'at most 1 GiB' };
  const peaks = rows
    .filter(({ articles, contestant }) => articles === 10_000 && contestant === 'Glosswire')
    .flatMap(({ builds }) => builds.flatMap(({ memory }) => memory ?? []));
  if (peaks.length === 0) return target;
  const peak = Math.max(...peaks);
  return { ...target, measured: `${mib(peak)} MiB`, met: peak <= GIB };
}

function pageTargets({ pages, browser }: Results): Target[] {
  const heavy = pages?.found.find(({ kind }) => kind === HEAVY);
  const claim = pages?.found.find(({ kind }) => kind === CLAIM);
  const bytes = (what: string, most: number, found: number | undefined): Target => ({
    what,
    aim: `at most ${most} KB brotli`,
    ...(found !== undefined && { measured: `${kib(found)} KB`, met: found <= most * KIB }),
  });
  const shifts = browser?.found.openings.map(({ shift }) => shift) ?? [];
  return [
    bytes(`${HEAVY}: HTML and CSS`, 25, heavy && heavy.html.brotli + heavy.css.brotli),
    bytes('its script', 3, heavy?.script.brotli),
    {
      what: 'its style sheets outside the HTML',
      aim: 'none',
      ...(heavy && {
        measured: heavy.css.raw === 0 ? 'none' : `${kib(heavy.css.raw)} KB`,
        met: heavy.css.raw === 0,
      }),
    },
    {
      what: 'layout shift of articles',
      aim: '0',
      ...(shifts.length > 0 && { measured: fixed(Math.max(...shifts), 4), met: Math.max(...shifts) === 0 }),
    },
    bytes('claim page', 3, claim?.html.brotli),
  ];
}

function useTargets({ browser }: Results): Target[] {
  const longest = (what: string, isMeant: (act: string) => boolean): Target => {
    const found = browser?.found.uses.filter(({ act }) => isMeant(act)).map((use) => use.longest) ?? [];
    const most = Math.max(0, ...found);
    const measured = most === 0 ? 'none of 50 ms' : `${fixed(most)} ms`;
    return { what, aim: 'no task over 50 ms', ...(found.length > 0 && { measured, met: most <= 50 }) };
  };
  return [
    longest('500 annotations, 4 × slower: scrolling', (act) => act.startsWith('scroll')),
    longest('the same: filters', (act) => act.startsWith('filter')),
  ];
}

const LARGEST = 10_000;

function searchTargets({ search }: Results): Target[] {
  const found = search?.found.articles === LARGEST ? search.found.questions : [];
  const worst = (of: 'time' | 'index') => Math.max(...found.map((question) => question[of]));
  const known = found.length > 0;
  return [
    {
      what: 'search at 10,000 articles: first result',
      aim: 'within 300 ms',
      ...(known && { measured: `${fixed(worst('time'))} ms`, met: worst('time') <= 300 }),
    },
    {
      what: 'the same: moved',
      aim: 'at most 300 KB',
      ...(known && { measured: `${kib(worst('index'))} KB`, met: worst('index') <= 300 * KIB }),
    },
  ];
}

function cardTargets({ cards }: Results): Target[] {
  const found = cards?.found;
  return [
    {
      what: 'a card',
      aim: 'at most 20 ms',
      ...(found && { measured: `${fixed(found.mean, 1)} ms`, met: found.mean <= 20 }),
    },
    {
      what: 'cards drawn again: nothing changed; one claim changed',
      aim: '0; 1',
      ...(found && {
        measured: `${found.builds.nothing}; ${found.builds.article}`,
        met: found.builds.cold > 0 && found.builds.nothing === 0 && found.builds.article <= 1,
      }),
    },
  ];
}
