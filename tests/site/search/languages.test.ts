import { expect, test } from 'vitest';
import { found, titles, visit } from './support.ts';

/* One article in each language; what is asked stands within its prose, without a space beside it or in other letters. */
test.each([
  ['Japanese', '閉鎖', '川の上の古い橋', '閉鎖'],
  ['Japanese', '役所の予算', '川の上の古い橋', '役所の予算'],
  ['Chinese', '班次不足', '河上的舊橋', '班次不足'],
  ['Chinese', '輪', '河上的舊橋', '輪班'],
  ['Thai', 'ข้ามฟาก', 'สะพานเก่าเหนือแม่น้ำ', 'ข้ามฟาก'],
  ['Arabic', 'مصارف', 'مركز البيانات الذي لم يكتمل', 'المصارف'],
  ['Korean', '자동차', '강 위의 낡은 다리', '자동차'],
  ['Polish', 'lodka', 'Łódka zamiast mostu', undefined],
  ['Polish', 'wroclawia', 'Łódka zamiast mostu', 'Wrocławia'],
  ['Danish', 'oresundsvejen', 'Færgen over åen', 'Øresundsvejen'],
  ['Danish', 'faergen', 'Færgen over åen', undefined],
  ['German', 'uferstrasse', 'Die Uferstraße bleibt zu', 'Uferstraße'],
  ['German', 'Fussweg', 'Die Uferstraße bleibt zu', 'Fußweg'],
  ['German', 'Fußweg', 'Die Uferstraße bleibt zu', 'Fußweg'],
])('in %s, “%s” is found, and marked where it stands', (_, question, title, marked) =>
  visit('german', `search/?q=${encodeURIComponent(question)}&kind=article`, {}, async ({ page }) => {
    await found(page);
    expect(await titles(page)).toEqual([title]);
    const marks = page.locator('.results mark');
    if (marked !== undefined) expect((await marks.allInnerTexts()).join(' ')).toContain(marked);
  }),
);

test('words that stand nowhere in a row are not found', () =>
  visit('german', `search/?q=${encodeURIComponent('橋的')}`, {}, async ({ page }) => {
    expect(await found(page)).toMatch(/^Nichts gefunden/);
  }));
