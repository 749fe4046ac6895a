import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellApart } from '../../src/anchoring/disambiguate.ts';
import { fold, foldQuote } from '../../src/anchoring/fold.ts';
import { locate } from '../../src/anchoring/locate.ts';

const words = fc
  .array(fc.constantFrom('a', 'ab', 'b', 'anvil', 'anvil.', '“a”', 'a—b', 'é', '…', 'A'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((list) => list.join(' '));

const find = (text: string, quote: string, context = {}) => {
  const location = locate(fold(text), { quote, ...context });
  return location.kind === 'found' ? text.slice(location.range.start, location.range.end) : location.kind;
};

describe('a quote', () => {
  test('is found once, several times or not at all', () => {
    expect(find('one two', 'two')).toBe('two');
    expect(find('two two', 'two')).toBe('ambiguous');
    expect(find('one', 'two')).toBe('absent');
  });

  test('may overlap itself', () => {
    expect(locate(fold('ananan'), { quote: 'anan' })).toMatchObject({
      kind: 'ambiguous',
      places: [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
    });
  });

  test('is chosen by what stands before or after it', () => {
    expect(find('one two, six two.', 'two', { prefix: 'six' })).toBe('two');
    expect(find('one two, six two.', 'two', { suffix: '.' })).toBe('two');
    expect(find('one two, six two.', 'two', { prefix: 'ten' })).toBe('excluded');
  });

  test('never starts or ends inside one sign', () => {
    expect(find('x\u0302 marks it', 'x')).toBe('absent');
    expect(find('so… and on', '. and')).toBe('absent');
    expect(find('so… and on', '... and')).toBe('… and');
  });

  test.each([
    ['👍🏽', '👍'],
    ['our crew 👩‍🔧👨‍👩‍👦 left', 'crew 👩'],
    ['our crew 👨‍👩‍👦 left', 'crew 👨‍👩‍👦'],
    ['🇦🇹🇨🇭', '🇹🇨'],
    ['क्षेत्र', 'क्'],
    ['한글', '하'],
  ])('of %s is no part of a sign that readers see as one: %s', (text, quote) => {
    expect(find(text, quote)).toBe(text.includes('👦') && quote.includes('👦') ? quote : 'absent');
  });

  test('is found across the end of a line of Chinese or Japanese, and across no other space that is missing', () => {
    expect(find('市長は橋を\n閉じると言った', '橋を閉じる')).toBe('橋を\n閉じる');
    expect(find('市長は橋を閉じる', '橋を 閉じる')).toBe('橋を閉じる');
    expect(find('시장은 다리를 닫는다', '다리를닫는다')).toBe('absent');
    expect(find('the bridge', 'thebridge')).toBe('absent');
  });

  test('of nothing but signs that nobody sees is absent', () => {
    expect(find('a\u200Bb', '\u200B')).toBe('absent');
    expect(find('a b', ' ')).toBe('absent');
  });

  test('that is a stretch of the text is found, or stands there more than once', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const list = text.split(' ');
        const start = from % list.length;
        const quote = list.slice(start, start + 1 + (length % (list.length - start))).join(' ');
        const found = find(text, quote);
        if (found !== 'ambiguous') expect(foldQuote(found)).toBe(foldQuote(quote));
      }),
    );
  });
});

test('the words offered to tell places apart really choose the place', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('a', 'anvil', 'a anvil', 'b'), (text, quote) => {
      const folded = fold(text);
      const location = locate(folded, { quote });
      if (location.kind !== 'ambiguous') return;
      for (const place of location.places) {
        const others = location.places.filter((other) => other !== place);
        const context = tellApart(folded, place, others);
        expect(locate(folded, { quote, ...context })).toEqual({ kind: 'found', range: place });
        for (const words of Object.values(context)) expect(words.trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('where there are no spaces, places are told apart by a word beside them', () => {
  const folded = fold('昨日は市長が話した。今日は市長が話した。');
  const location = locate(folded, { quote: '市長が話した' });
  const places = location.kind === 'ambiguous' ? location.places : [];
  expect(
    places.map((place) =>
      tellApart(
        folded,
        place,
        places.filter((other) => other !== place),
      ),
    ),
  ).toEqual([{ prefix: '昨日は' }, { prefix: '今日は' }]);
});
