import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/markdown/page-text.ts';
import { render, toTree } from '../../src/markdown/render.ts';
import { anchor } from '../../src/model/anchor.ts';
import { htmlOf, wordsOf } from '../support/html.ts';

const textOf = (markdown: string) => pageText(toTree(markdown)).text.trimEnd();

/** The HTML of some prose in which these words are marked. */
const marked = (prose: string, quote: string) =>
  htmlOf(
    render(prose, {
      quoted: [{ anchor: anchor('claim', 'a'), kind: 'x', name: 'x', data: {}, selector: { quote } }],
      cast: new Map(),
      registry: new Map(),
    }),
  );

describe('the end of a line', () => {
  test.each([
    ['市長は橋を\n閉じると**言\nった**。', '市長は橋を閉じると言った。'],
    ['她說：“橋\n關了”\n然後走了', '她說：“橋關了”然後走了'],
    ['市長は*橋を*\n閉じる', '市長は橋を閉じる'],
    ['カタカナー\n「かぎ」\n、点', 'カタカナー「かぎ」、点'],
  ])('joins Chinese and Japanese: %j', (markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  test.each(['시장은\n다리를', 'the\nbridge', '橋\nbridge\n橋', 'สะพาน\nปิด', '“one”\n“two”', 'גשר\nסגור'])(
    'is a space elsewhere: %j',
    (markdown) => {
      expect(textOf(markdown)).toBe(markdown);
    },
  );

  test('stays in code, and where the writer breaks it', () => {
    expect(textOf('```\n橋\n橋\n```')).toBe('橋\n橋');
    expect(textOf('橋  \n橋')).toContain('橋 ');
  });
});

describe('ruby', () => {
  const prose = '彼は<ruby>東<rp>(</rp><rt>ひがし</rt><rp>)</rp></ruby>町に住む。';

  test('is shown, and is no text', () => {
    expect(textOf(prose)).toBe('彼は東町に住む。');
    expect(htmlOf(render(prose, { quoted: [], cast: new Map(), registry: new Map() }))).toContain(
      '<rt>ひがし</rt>',
    );
  });

  test('stands within words that are marked', () => {
    expect(wordsOf(marked(prose, '彼は東町に'), 'claim-a')).toBe('彼は東町に');
  });
});

test.each([
  ['これは**「大事なこと」**です。', '<strong>「大事なこと」</strong>'],
  ['**關鍵是「橋」。**但是還沒完。', '<strong>關鍵是「橋」。</strong>'],
  ['가*（나）*다', '<em>（나）</em>'],
  ['She said **“no”** and **left**.', '<strong>“no”</strong>'],
  ['เขาบอกว่า**“ไม่”**แล้วก็ไป', '<strong>“ไม่”</strong>'],
  ['เขา**ไม่!**ไป และ**(ไม่)**', '<strong>ไม่!</strong>ไป และ<strong>(ไม่)</strong>'],
  ['သူက**“မဟုတ်”**ပါ', '<strong>“မဟုတ်”</strong>'],
  ['ລາວ**“ບໍ່”**ໄປ និង*“ទេ”*ទៅ', '<strong>“ບໍ່”</strong>ໄປ និង<em>“ទេ”</em>'],
  ['הוא קרא ב**"העיר"** וב**גשר**.', '<strong>"העיר"</strong> וב<strong>גשר</strong>'],
  ['قال و**«الجسر»**مغلق', '<strong>«الجسر»</strong>'],
])('emphasis is read beside signs without spaces: %s', (markdown, html) => {
  expect(htmlOf(render(markdown, { quoted: [], cast: new Map(), registry: new Map() }))).toContain(html);
});

test.each(['ไป ** ไม่ ** มา', 'ไป **ไม่', 'ไป \\*\\*ไม่**', '**ไม่ **ไป'])(
  'asterisks with a space on their inner side are signs in any script: %s',
  (markdown) => {
    expect(htmlOf(render(markdown, { quoted: [], cast: new Map(), registry: new Map() }))).not.toContain(
      '<strong>',
    );
  },
);
