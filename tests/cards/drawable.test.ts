import { expect, test } from 'vitest';
import { drawable } from '../../src/cards/drawable.ts';

test.each([
  [
    'Emoji are left out, with the space that they leave.',
    'Money 💰💰 moved 👩🏽‍🚀 1️⃣ 🇳🇱 on',
    'Money moved on',
  ],
  ['Letters of several scripts are drawn.', 'Łódź, Đặng, Ελλάδα, Москва, שלום, مرحبا', undefined],
  ['Joiners that shape Persian stay.', 'می\u200Cخواهم', undefined],
  ['Accents that no face has go, their letter stays.', 'c\u0489l\u0334am', 'clam'],
  ['What turns text round goes.', 'invoice\u202Egnp.exe\u202C', 'invoicegnp.exe'],
  ['Half a surrogate pair and controls go.', 'half \uD83D of\u0000 a sign', 'half of a sign'],
  ['Markup is text.', '<b>“x” & y</b> \\ `z`', undefined],
  ['A torso misleads: mostly unknown letters leave nothing.', 'OpenAI 表示人工智能公司可以使用竞争对手', ''],
  ['Line ends are spaces.', 'a\u2028b\n\nc', 'a b c'],
])('%s', (_rule, text, drawn = text) => {
  expect(drawable(text)).toBe(drawn.normalize('NFC'));
});
