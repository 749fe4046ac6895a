import { expect, test } from 'vitest';
import { grouped, typed } from '../../src/annotator/entries.ts';
import { numberSchema } from '../../src/model/number.ts';

const read = (text: string, style?: 'english' | 'continental') => {
  const { data } = numberSchema.safeParse(
    /^-?\d+\.?\d*$/.test(text) ? Number(grouped(text, style)) : grouped(text, style),
  );
  return data;
};

test.each([
  ['english', '1,250,000', '1_250_000'],
  ['english', '1 250 000', '1_250_000'],
  ['english', '1.5', '1.5'],
  ['english', '1,234.5', '1_234.5'],
  ['english', '-3,200', '-3_200'],
  ['continental', '1.250.000', '1_250_000'],
  ['continental', '1.500', '1_500'],
  ['continental', '1,5', '1.5'],
  ['continental', '−3.200,75', '−3_200.75'],
  ['continental', '1.5', '1.5'],
  [undefined, '40000000', '40_000_000'],
] as const)(
  'a figure that is typed into a form is read as its language writes it (%s): %s',
  (style, text, written) => {
    expect(grouped(text, style)).toBe(written);
    expect(read(text, style)).not.toBeNaN();
  },
);

test.each([
  ['english', '1,5'],
  ['english', '14,00'],
  ['english', '1.250.000'],
  ['continental', '1,250,000'],
  [undefined, '1.250.000'],
] as const)(
  'what is no number of it is left as it is typed, for the schema to refuse (%s): %s',
  (style, text) => {
    expect(grouped(text, style)).toBe(text);
    expect(numberSchema.safeParse(text).success).toBe(false);
  },
);

test.each([1.125, -0.5, 1234.5, 40_000_000])('%d comes back from the form as it was', (value) => {
  for (const style of ['english', 'continental', undefined] as const)
    expect(numberSchema.parse(grouped(typed(value, style), style).replace('−', '-'))).toBe(value);
});
