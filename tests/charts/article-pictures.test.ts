import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePicture } from '../../src/charts/article-picture.ts';
import { NARROW } from '../../src/charts/picture.ts';
import { scaleOf } from '../../src/charts/scale/axis.ts';
import { layoutScale, type Sum } from '../../src/charts/scale/layout.ts';
import { textWidth } from '../../src/charts/text.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import type { Bound } from '../../src/model/vocabulary.ts';
import { bounds } from '../../src/model/vocabulary.ts';
import { view } from '../exports/support.ts';
import { amount, cast, claim, source } from '../support/article.ts';

const EN = voiceOf('en');
const given = { after: 'Acme said on Monday', title: 'Two sums' };
const other = {
  ...amount,
  id: 'other',
  value: 13_000_000_000,
  quote: '$14 billion',
  from: 'acme',
  to: 'globex',
};

function drawn(picture: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const article = view({
    entities: cast,
    amounts: [amount, other],
    pictures: [{ ...given, ...picture }],
    ...more,
  });
  const [declared] = article.blocks.flatMap(({ pictures }) => pictures);
  if (declared === undefined) throw new Error('The article has no picture.');
  const made = articlePicture(declared, article, EN, 'one');
  if (made.kind === 'empty') throw new Error(made.sentence);
  return made;
}

const scale = { kind: 'scale', amounts: ['other', 'stake'] };

describe('a scale', () => {
  test('has its sums in the order in which they are named, whoever gives them, and one line for all', () => {
    const { title, description, table, notes } = drawn(
      { ...scale, labels: { stake: 'The copy' }, mark: 14_000_000_000 },
      {
        amounts: [
          { ...amount, bound: 'at-least', asOf: '2026-11' },
          { ...other, sources: ['report'] },
        ],
        sources: [source('report')],
      },
    );
    expect({ title, description, notes, rows: table.rows }).toEqual({
      title: 'Two sums',
      description:
        'On one scale, with a line at $14 billion: The Daily Anvil: $13 billion; The copy: at least $14 billion.',
      notes: [],
      rows: [
        ['The Daily Anvil', { text: 'exactly $13,000,000,000', href: '#figure-other' }, 'investment'],
        ['The copy', { text: 'at least $14,000,000,000', href: '#figure-stake' }, 'November 2026'],
      ],
    });
  });

  test('names who pays where nobody gives the sum, and its words where nobody pays either', () => {
    expect(drawn(scale).table.rows.map(([label]) => label)).toEqual(['Acme', 'more than $14 billion']);
  });

  test('marks a sum that a contradicted claim states, in words too', () => {
    const evidence = [{ source: 'report', stance: 'contradicts', note: 'Says otherwise.' }];
    const claims = [{ ...claim, status: 'contradicted', amounts: ['stake'], evidence }];
    const { narrow, table } = drawn(
      { ...scale, labels: { stake: 'The copy' } },
      { claims, sources: [source('report')] },
    );
    expect(narrow.svg.match(/tone-contradicted/g)).toHaveLength(1);
    expect(table.rows[1]?.[0]).toBe('The copy (contradicted)');
  });

  test('says how its lines are to be read where sums lie far apart', () => {
    const { notes } = drawn(scale, { amounts: [{ ...amount, value: 1_000_000 }, other] });
    expect(notes).toEqual([EN.words.pictures.figures.decades]);
  });

  test('begins near its sums where they lie close together, else at zero', () => {
    const exact = (...values: number[]) =>
      values.map((value) => ({ low: value, high: value, bound: 'exact' as const }));
    expect(scaleOf(exact(13, 14), 14).ends).toEqual([12.5, 14.5]);
    expect(scaleOf(exact(2, 14), undefined).ends).toEqual([0, 15]);
    expect(scaleOf(exact(5, 5), undefined).ends).toEqual([3, 7]);
    expect(scaleOf(exact(-3, 2), undefined).ends).toEqual([-3, 2]);
    expect(scaleOf(exact(0, 0), undefined)).toMatchObject({ ends: [0, 1] });
    expect(scaleOf(exact(1, 100), undefined).kind).toBe('decades');
  });

  test('writes no sum outside the drawing, nor one over another', () => {
    const value = fc.integer({ min: 1, max: 1_000_000 });
    const bound = fc.constantFrom(...(Object.keys(bounds) as Bound[]));
    const sums = fc.array(fc.tuple(value, value, bound), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(sums, fc.option(value, { nil: undefined }), fc.boolean(), (all, mark, isRtl) => {
        const { rows, bottom } = layoutScale(all.map(sumOf), mark, NARROW.width, isRtl);
        let before = Number.NEGATIVE_INFINITY;
        for (const { text, sum } of rows) {
          const width = textWidth(sum.text);
          const start = text.x - { start: 0, middle: width / 2, end: width }[text.anchor];
          expect(start).toBeGreaterThanOrEqual(-0.1);
          expect(start + width).toBeLessThanOrEqual(NARROW.width + 0.1);
          expect(text.y - 12).toBeGreaterThan(before);
          expect(text.y).toBeLessThan(bottom);
          before = text.y;
        }
      }),
    );
  });
});

function sumOf([one, another, bound]: [number, number, Bound]): Sum {
  const [low, high] = bound === 'range' ? [Math.min(one, another), Math.max(one, another)] : [one, one];
  const extent = { low, high, bound };
  return {
    figure: {} as Sum['figure'],
    extent,
    label: 'By',
    detail: 'Of',
    text: `about $${one}`,
    isWrong: false,
  };
}

test('a flow is of the amounts that are named', () => {
  const { title, table } = drawn(
    { kind: 'flow', amounts: ['stake', 'other'] },
    { amounts: [{ ...amount, from: 'globex', to: 'acme' }, other, { ...other, id: 'third', value: 1 }] },
  );
  expect(title).toBe('Two sums');
  expect(table.rows.map((row) => row.slice(2, 4))).toEqual([
    ['Globex', 'Acme'],
    ['Acme', 'Globex'],
  ]);
});

describe('a timeline', () => {
  const dated = (id: string, ...dates: string[]) => ({
    ...claim,
    id,
    label: `Claim ${id}`,
    history: dates.map((date) => ({ date, note: `Changed in ${date}.` })),
  });

  test('tells what changed in the claims that are named, each date at its time', () => {
    const { narrow, table } = drawn(
      { kind: 'timeline', claims: ['one'] },
      { claims: [dated('one', '2025-01-21', '2025-10', '2026-04-27'), dated('two', '2024')] },
    );
    expect([...narrow.svg.matchAll(/>(Changed in [^<]*)</g)].map(([, text]) => text)).toEqual([
      'Changed in 2025-01-21.',
      'Changed in 2025-10.',
      'Changed in 2026-04-27.',
    ]);
    expect(narrow.svg.match(/<circle/g)).toHaveLength(2);
    expect(narrow.svg.match(/<rect/g)).toHaveLength(1);
    expect(table.rows).toHaveLength(3);
  });

  test('of all claims where none is named, then with their names', () => {
    const { narrow } = drawn({ kind: 'timeline' }, { claims: [dated('one', '2025'), dated('two', '2024')] });
    expect([...narrow.svg.matchAll(/>(Claim [^<]*)</g)].map(([, text]) => text)).toEqual([
      'Claim two: Changed in 2024.',
      'Claim one: Changed in 2025.',
    ]);
  });

  test('of documents where nothing changed', () => {
    const evidence = [{ source: 'report', stance: 'supports', note: 'Says so.' }];
    const sources = [{ ...source('report'), published: '2026-11-22' }];
    const { narrow } = drawn({ kind: 'timeline' }, { claims: [{ ...claim, evidence }], sources });
    expect(narrow.svg).toContain('>The Daily Anvil<');
  });
});
