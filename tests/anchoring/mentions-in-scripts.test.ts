import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { mentions } from '../../src/anchoring/mentions.ts';
import { entitySchema, type Registry } from '../../src/model/entity.ts';

const NAMES =
  'Kestrel 聯發科 京都 东方航空 小林誠 ソニー 기아 기아자동차 박서준 תנובה הארץ ים الخليج أرامكو ปตท กรุงเทพ'.split(
    ' ',
  );
const registry: Registry = new Map(
  NAMES.map((name) => [name, entitySchema.parse({ name, kind: 'company', description: 'x' })]),
);
const named = (text: string, lang: string) =>
  mentions(fold(text), registry, lang).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    ['zh-Hant', '昨天聯發科宣布新產品，市場認為Kestrel的股價偏低。', ['聯發科', 'Kestrel']],
    ['zh', '据Kestrel称，东方航空将停飞。', ['Kestrel', '东方航空']],
    ['ja', '会見で小林 誠はソニーの株を京都で買った。', ['小林 誠', 'ソニー', '京都']],
    [
      'ko',
      '기아자동차는 공장을 짓고, 기아가 Kestrel의 지분과 박서준씨를',
      ['기아자동차', '기아', 'Kestrel', '박서준'],
    ],
    ['he', 'נמסר שתנובה תמכור, והארץ כתב על Kestrel וב־Kestrel', ['תנובה', 'הארץ', 'Kestrel', 'Kestrel']],
    [
      'ar',
      'قالت أرامكو والخليج إن Kestrel وأرامكو لأرامكو وللخليج',
      ['أرامكو', 'الخليج', 'Kestrel', 'أرامكو', 'أرامكو', 'للخليج'],
    ],
    ['th', 'วันนี้ปตทแจ้งว่าจะย้ายจากกรุงเทพไป', ['ปตท', 'กรุงเทพ']],
  ])('in %s prose, as that script joins words: %s', (lang, text, expected) => {
    expect(named(text, lang)).toEqual(expected);
  });
});

describe('a name is none', () => {
  test.each([
    ['ja', '東京都の予算', '京都 in 東京都'],
    ['ja', 'ソニーグループの決算', 'part of a longer word of Kana'],
    ['ko', '기아차동호회 북기아 기아마을', 'part of a longer word of Hangul'],
    ['he', 'בבתים התנובהים', 'two letters behind a prefix, or a longer word'],
    ['ar', 'الخليجيون', 'the beginning of a longer word'],
    ['th', 'ปตทา', 'cut off from its vowel'],
  ])('in %s prose within another word: %s', (lang, text) => {
    expect(named(text, lang)).toEqual([]);
  });
});
