import type { Amount } from '../model/amount.ts';
import { list } from '../model/show.ts';
import { shortFigure } from '../views/format.ts';
import { halfDigit } from './rounding.ts';
import { inField, type Rule } from './rule.ts';

export const partsExceedWhole: Rule = {
  code: 'parts-exceed-whole',
  severity: 'warning',
  title: 'The parts of an amount come to no more than the whole.',
  explanation:
    'Each amount with partOf is printed as a share of its whole, so the shares of one whole must not come to more than all of it. The parts are added up and may exceed the whole only by what rounding explains: half of the last digit of each figure. A whole that is only a lower limit has no upper one. Parts that overlap, as two accounts of the same money do, are not parts of one sum: take partOf out of one.',
  find({ article: { amounts, lang } }) {
    return amounts.flatMap((whole) => {
      const parts = amounts.filter(({ partOf, value }) => partOf === whole.id && value !== undefined);
      if (whole.value === undefined || whole.bound === 'at-least' || parts.length < 2) return [];
      const total = parts.reduce((sum, { value = 0 }) => sum + value, 0);
      if (total <= whole.value + slack([...parts, whole])) return [];
      const index = amounts.indexOf(parts.at(-1) ?? whole);
      const sum = shortFigure({ ...whole, value: total }, lang);
      const message = `${list(parts.map(({ id }) => id))} come to ${sum}, more than ${whole.id} (${shortFigure(whole, lang)}), of which they are said to be parts. Correct a value, or take partOf out of what is counted twice.`;
      return [{ place: inField('amounts', index, 'partOf'), message }];
    });
  },
};

const slack = (amounts: readonly Amount[]) =>
  amounts.reduce((sum, { value = 0 }) => sum + halfDigit(value), 0);
