import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settled } from '../../src/cards/fit.ts';
import { heightOf } from '../../src/cards/render.ts';
import { fitted, paragraph, type Words } from '../../src/cards/tree.ts';
import { directionOfText } from '../../src/i18n/bidi.ts';

const room = { width: 500, height: 150, sizes: [60, 40, 30, 20], lineHeight: 1.2 };
const styleOf = async (text: string) => {
  const node = await settled(fitted(text, room, { textWrap: 'balance' }));
  return { node, style: node.style as { fontSize: number; lineClamp?: number } };
};

test('a short text takes the largest size', async () => {
  expect((await styleOf('Anvils')).style.fontSize).toBe(60);
});

test('a text that fits in no size is cut off in the smallest', async () => {
  const { style } = await styleOf('Nobody knows what they meant. '.repeat(40));
  expect([style.fontSize, style.lineClamp]).toEqual([20, 6]);
});

test('whatever the text, it stays in its room, and one size up it would not have', async () => {
  await fc.assert(
    fc.asyncProperty(fc.lorem({ maxCount: 80 }), async (text) => {
      const { node, style } = await styleOf(text);
      expect(await heightOf(node, room.width)).toBeLessThanOrEqual(room.height);
      const larger = room.sizes[room.sizes.indexOf(style.fontSize) - 1];
      if (larger === undefined) return;
      const lines = { fontSize: larger, lineHeight: `${larger * 1.2}px`, lineClamp: 99 };
      expect(await heightOf({ ...node, style: { ...style, ...lines } }, room.width)).toBeGreaterThan(
        room.height,
      );
    }),
    { numRuns: 60 },
  );
});

const arabic = 'قالت مايكروسوفت إن الاتفاق (OpenAI) يبلغ 14 مليار دولار، بنسبة 45% من الأسهم. ';
const hebrew = 'מיקרוסופט אמרה שההסכם שווה 14 מיליארד דולר, 45% מהמניות. ';
const column = { width: 500, lines: 2 };
const shown = async (text: string) =>
  (await settled(paragraph(text, column, { fontSize: 30, lineHeight: 1.2 }))) as Words;

test.each([arabic, hebrew])(
  'words from right to left are cut off where their last line is full: %s',
  async (words) => {
    const text = words.repeat(6);
    const cut = await shown(text);
    const kept = cut.text.slice(0, -1);
    expect([cut.text.endsWith('…'), text.startsWith(kept)]).toEqual([true, true]);
    const { lineClamp: _, ...style } = cut.style;
    const height = (end: number) =>
      heightOf({ ...cut, style, text: `${text.slice(0, end).trimEnd()}…` }, column.width);
    expect(await height(kept.length)).toBe(2 * 36);
    expect(await height(text.indexOf(' ', kept.length + 1) + 1 + 6)).toBe(3 * 36);
  },
);

test.each([arabic, hebrew])('words from right to left that have room stay whole: %s', async (words) => {
  expect([directionOfText(words), (await shown(words.trim())).text]).toEqual(['rtl', words.trim()]);
});
