import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { findings } from '../support/checks.ts';
import type { Case } from './cases/case.ts';
import { claims } from './cases/claims.ts';
import { figures } from './cases/figures.ts';
import { sources } from './cases/sources.ts';
import { text } from './cases/text.ts';

/** For every rule: an article that trips it, what is then said, and articles that keep it. */
const cases: Record<string, Case> = { ...figures, ...claims, ...sources, ...text };

test('every rule has its cases', () => {
  expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
});

test('codes are unique, and every rule explains itself', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, title, explanation } of rules) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(title).toMatch(/^\p{Lu}.*\.$/u);
    expect(explanation.length).toBeGreaterThan(120);
  }
});

describe.each(Object.entries(cases))('%s', (code, { trips, says, keeps }) => {
  test('is found, and says where it is and what to write instead', () => {
    expect(findings(code, trips)).toEqual([says]);
  });

  test.each(keeps.map((sketch, index) => ({ sketch, number: index + 1 })))(
    'finds nothing in what is well, $number',
    ({ sketch }) => {
      expect(findings(code, sketch)).toEqual([]);
    },
  );
});
