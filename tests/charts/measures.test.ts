import { expect, test } from 'vitest';
import { articlePicture } from '../../src/charts/article-picture.ts';
import { figuresPicture } from '../../src/charts/figures/picture.ts';
import { flowPicture } from '../../src/charts/flow/picture.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { view } from '../exports/support.ts';
import { cast } from '../support/article.ts';
import { figureRow } from './rows.ts';

const EN = voiceOf('en');
const given = { after: 'Acme said on Monday', title: 'Two plans' };

test('compares what is counted in one unit, and never with money', () => {
  const power = (id: string, quote: string, value: number) => ({
    id,
    quote,
    value,
    unit: 'gigawatt',
    kind: 'other',
    what: 'capacity',
  });
  const prose = 'Acme said on Monday that it plans ten gigawatts, Globex seven.';
  const article = view(
    {
      entities: cast,
      amounts: [power('mine', 'ten gigawatts', 10), power('yours', 'seven', 7)],
      pictures: [{ ...given, kind: 'scale', amounts: ['mine', 'yours'], mark: 8 }],
    },
    prose,
  );
  const [declared] = article.blocks.flatMap(({ pictures }) => pictures);
  const made = declared && articlePicture(declared, article, EN, 'one');
  expect(made).toMatchObject({
    kind: 'drawn',
    description:
      'On one scale, with a line at 8\u00A0gigawatts: ten gigawatts: 10\u00A0gigawatts; seven: 7\u00A0gigawatts.',
    table: {
      rows: [
        ['ten gigawatts', { text: 'exactly 10\u00A0gigawatts', href: '#figure-mine' }, 'capacity'],
        ['seven', { text: 'exactly 7\u00A0gigawatts', href: '#figure-yours' }, 'capacity'],
      ],
    },
  });
});

test('what is no money is in no picture of money', () => {
  const power = figureRow({
    id: 'power',
    value: 10,
    currency: undefined,
    unit: 'gigawatt',
    from: 'acme',
    to: 'globex',
  });
  expect(figuresPicture([power], EN).kind).toBe('empty');
  expect(flowPicture([power], EN, 'one').kind).toBe('empty');
  const both = flowPicture([power, figureRow({ value: 10, from: 'acme', to: 'globex' })], EN, 'one');
  expect(both.kind === 'drawn' && both.table.rows).toHaveLength(1);
});
