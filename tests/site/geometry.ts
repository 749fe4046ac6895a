import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { settled } from './pages.ts';

/** A page that can be asked, in whatever engine it is shown. */
export interface Asked {
  evaluate<Result>(use: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Arg>(use: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
}

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Part of a pixel is rounding. */
const SLACK = 0.6;

/** The boxes of all notes that can be seen, in CSS pixels of the page. */
export function noteBoxes(page: Asked): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.article .note')].flatMap((note) => {
      const { left, top, right, bottom } = note.getBoundingClientRect();
      const isSeen = note.checkVisibility({ visibilityProperty: true }) && bottom > top;
      const name = note.querySelector('.body')?.id ?? '';
      return isSeen
        ? [
            {
              name,
              left: left + scrollX,
              top: top + scrollY,
              right: right + scrollX,
              bottom: bottom + scrollY,
            },
          ]
        : [];
    }),
  );
}

/** What is wrong with where the notes are: each pair that overlaps, each that stands outside the page. */
export async function misplaced(page: Asked): Promise<string[]> {
  const boxes = await noteBoxes(page);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const outside = boxes.filter(({ left, right }) => left < -SLACK || right > width + SLACK);
  return [
    ...overlaps(boxes),
    ...outside.map(({ name }) => `${name} stands outside the page`),
    ...(scrolls ? ['the page scrolls sideways'] : []),
  ];
}

/** Every pair of boxes that share a spot. Sorted by their tops, so that 500 notes are compared in no time. */
function overlaps(boxes: readonly Box[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const below = sorted.slice(index + 1);
    const end = below.findIndex((b) => b.top >= a.bottom - SLACK);
    return below
      .slice(0, end === -1 ? below.length : end)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK)
      .map((b) => `${a.name} overlaps ${b.name}`);
  });
}

interface Distance {
  kind: 'claim' | 'other';
  /** Where the line of its words stands and where it does, from the top of the window, and how far these are apart. */
  line: number;
  top: number;
  distance: number;
}

/** How far from its line each note stands, in CSS pixels. */
export function distancesOf(page: Asked): Promise<Distance[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.article .note')].map((note) => {
      const words = document.getElementById(`words-${note.querySelector('.body')?.id}`);
      const line = words?.getClientRects()[0]?.top ?? Number.NaN;
      const top = note.getBoundingClientRect().top;
      const kind = note.matches('.claim') ? 'claim' : 'other';
      return { kind, line, top, distance: Math.abs(top - line) };
    }),
  );
}

export interface Landing {
  /** The target's top is in the window. */
  inView: boolean;
  /** Nothing lies over it. */
  uncovered: boolean;
  /** Every fold around it is open. */
  open: boolean;
  /** Every stretch of its words is lit, and there are some. */
  litWords: boolean;
  /** The first of them stand in the window, and nothing lies over them: the script sees to that. */
  seesWords: boolean;
}

export const LANDED: Landing = { inView: true, uncovered: true, open: true, litWords: true, seesWords: true };

/** In milliseconds: how long a page may take to get to where its address leads. */
const PATIENCE = 1_000;

/** What is amiss with how the page shows the note that its address names. */
export async function amiss(page: Page, anchor: string): Promise<Landing | undefined> {
  for (const end = performance.now() + PATIENCE; ; ) {
    const last = await landing(page, anchor);
    if (isDeepStrictEqual(last, LANDED)) return undefined;
    if (performance.now() > end) return last;
    await settled(page);
  }
}

/** How the page shows a note. Unlit, neither words nor notes have a background. */
export function landing(page: Asked, anchor: string): Promise<Landing> {
  return page.evaluate((name) => {
    const body = document.getElementById(name);
    const note = body?.closest('.note');
    const mark = document
      .querySelector(`.mark[href="#${name}"], [data-notes~="${name}"]`)
      ?.getClientRects()[0];
    const cover = document.querySelector('.sheet[open]')?.getBoundingClientRect().top ?? innerHeight;
    if (!body || !note) throw new Error(`There is no note ${name}.`);
    const { left, top, width } = body.getBoundingClientRect();
    const isLit = (element: Element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
    const words = [...document.querySelectorAll(`.mark[href="#${name}"], [data-notes~="${name}"]`)];
    const above = document.elementFromPoint(left + width / 2, top + 2);
    return {
      inView: top >= 0 && top + 20 <= innerHeight,
      uncovered: above !== null && note.contains(above),
      open: body.checkVisibility({ contentVisibilityAuto: true }),
      litWords: words.length > 0 && words.every(isLit),
      seesWords:
        !document.querySelector('.panel, .sheet[open]') ||
        (mark !== undefined && mark.top >= 0 && mark.bottom <= cover),
    };
  }, anchor);
}
