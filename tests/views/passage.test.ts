import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceSchema } from '../../src/model/claim.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { passageView } from '../../src/views/article/passage.ts';
import { source } from '../support/article.ts';

/** The passage that an English article shows of evidence with these fields. */
function passage(fields: Record<string, unknown>, of: Record<string, unknown> = {}) {
  const evidence = evidenceSchema.parse({ source: 'one', stance: 'supports', note: 'So.', ...fields });
  return passageView(evidence, sourceSchema.parse({ ...source('one'), ...of }), { lang: 'en' });
}
const hrefOf = (fields: Record<string, unknown>, url = 'https://example.org/one') =>
  passage(fields, { url })?.href;

describe('the words of a source', () => {
  test('are shown on one line in the marks of their language', () => {
    expect(passage({ quote: ' total funding\n commitments ', page: 23, prefix: 'made  up' })).toEqual({
      text: 'total funding commitments',
      quoted: '“total funding commitments”',
      prefix: 'made up',
      page: 23,
      href: 'https://example.org/one#:~:text=made%20up-,total%20funding%20commitments',
    });
    const quoted = (lang: string) => passage({ quote: 'x' }, { lang })?.quoted;
    expect(['en-GB', 'de', 'de-CH', 'fr', 'ja', 'zh-TW', 'sv', 'xx'].map(quoted)).toEqual([
      '“x”',
      '„x“',
      '«x»',
      '«\u202Fx\u202F»',
      '「x」',
      '「x」',
      '”x”',
      '“x”',
    ]);
  });

  test('are in the language of the evidence, before that of the source', () => {
    expect(passage({ quote: 'x', lang: 'de' }, { lang: 'ja' })).toMatchObject({ lang: 'de', quoted: '„x“' });
    expect(passage({ quote: 'x' }, { lang: 'ja' })).toMatchObject({ lang: 'ja' });
    expect(passage({ quote: 'x' })).not.toHaveProperty('lang');
  });

  test('are none where the evidence only says what was found', () => {
    expect(passage({})).toBeUndefined();
  });
});

describe('the way to them', () => {
  test.each([
    ['short words whole', { quote: 'so-called R&D, 100%' }, 'so%2Dcalled%20R%26D%2C%20100%25'],
    [
      'long words by their beginning and their end',
      { quote: 'one two three four five six seven eight nine' },
      'one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    [
      'what stands around them',
      { quote: 'the same', prefix: 'Here', suffix: 'thing' },
      'Here-,the%20same,-thing',
    ],
    [
      'long words without spaces by their ends',
      { quote: `${'工場は四月に開く。'.repeat(12)}`, lang: 'ja' },
      expect.stringMatching(/^(?:%[0-9A-F]{2})+,(?:%[0-9A-F]{2})+$/),
    ],
  ])('names %s', (_what, fields, directive) => {
    expect(hrefOf(fields)?.split('#:~:text=')[1]).toEqual(directive);
  });

  test.each([
    ['https://example.org/a', {}, 'https://example.org/a#:~:text=x'],
    ['https://example.org/a#part', {}, 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a#part:~:text=other', {}, 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a.pdf', { page: 3 }, 'https://example.org/a.pdf#page=3:~:text=x'],
    ['https://example.org/a.PDF?v=1', { page: 3 }, 'https://example.org/a.PDF?v=1#page=3:~:text=x'],
    ['https://example.org/a.pdf#page=9', { page: 3 }, 'https://example.org/a.pdf#page=9:~:text=x'],
    ['https://example.org/a', { page: 3 }, 'https://example.org/a#:~:text=x'],
  ])('keeps the fragment of %s with %j', (url, fields, href) => {
    expect(hrefOf({ quote: 'x', ...fields }, url)).toBe(href);
  });

  /** A directive, read as the specification reads it (https://wicg.github.io/scroll-to-text-fragment/#parse-a-text-directive). */
  function parsed(href = '') {
    const terms = (href.split(':~:text=')[1] ?? '').split(',');
    const decoded = (term: string | undefined) => term && decodeURIComponent(term);
    const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
    const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThan(3);
    const [start, end] = terms;
    return { prefix: decoded(prefix), start: decoded(start), end: decoded(end), suffix: decoded(suffix) };
  }

  const line = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  const words = fc
    .array(fc.string({ unit: fc.constantFrom(...'ab-,&#%=~:"é語🚀 \n\t'), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((all) => all.join(' '))
    .filter((text) => text.trim() !== '' && text.length <= 300);

  test('reads back as the words, whatever they hold, and is a valid address', () => {
    fc.assert(
      fc.property(words, fc.option(words), fc.option(words), (quote, prefix, suffix) => {
        const href = hrefOf({ quote, ...(prefix && { prefix }), ...(suffix && { suffix }) });
        const found = parsed(href);
        expect(href).toMatch(/^https:\/\/example\.org\/one#:~:text=(?:[\w.!~*'()-]|%[0-9A-F]{2}|,)+$/);
        expect([found.prefix, found.suffix]).toEqual([
          prefix ? line(prefix) : undefined,
          suffix ? line(suffix) : undefined,
        ]);
        const whole = line(quote);
        expect(whole.startsWith(found.start ?? '?')).toBe(true);
        if (found.end === undefined) expect(found.start).toBe(whole);
        else expect(whole.endsWith(found.end)).toBe(true);
      }),
    );
  });
});
