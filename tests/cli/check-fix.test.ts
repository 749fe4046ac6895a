import { describe, expect, test } from 'vitest';
import { fixQuotes } from '../../src/cli/check/fix.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { registry } from '../support/article.ts';
import { file, NEW, OLD, PATH, PROSE } from './check-fix-file.ts';

/** What `fixQuotes` makes of a file, through its own problems. */
function fixed(text: string) {
  const compiled = compileArticle({ path: PATH, text }, registry);
  const problems = compiled.ok ? [] : compiled.problems;
  const paths = problems.filter(({ code }) => code === 'quote-absent').map(({ path }) => path);
  return fixQuotes({ path: PATH, text }, paths);
}

describe('a quote that the text now words a little differently', () => {
  test.each([
    ['plain', OLD, NEW],
    ['in single quotation marks', `'${OLD}'`, `'${NEW}'`],
    ['in double quotation marks', `"${OLD}"`, `"${NEW}"`],
  ])('is rewritten in its own style: %s', (_, old, next) => {
    expect(fixed(file(old)).text).toBe(file(next));
  });

  test('keeps byte order mark and Windows line ends', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(fixed(windows(file(OLD))).text).toBe(windows(file(NEW)));
  });

  test('is put on one line where it was folded over several', () => {
    const folded = file(OLD).replace(
      `${OLD}   # check this one`,
      `>-\n      ${OLD.replace(' that ', '\n      that ')}`,
    );
    expect(fixed(folded).text).toBe(file(NEW).replace(`${NEW}   # check this one`, JSON.stringify(NEW)));
  });

  test('is put into quotation marks where plain YAML could not hold it', () => {
    const prose = 'Acme wrote: “it had put more than $14 billion into its rival Globex” on Monday.';
    const quote = 'Acme wrote “it had put more than $14 billion into its rival Globex” on Monday';
    const { text } = fixed(file(quote, prose));
    expect(text).toBe(file(`"${prose.slice(0, -1)}"`, prose));
  });

  test('is mended once, and then there is nothing to mend', () => {
    const once = fixed(file(OLD)).text;
    expect(fixed(once)).toEqual({ text: once, mended: [], left: [] });
  });

  test('is shown as it was and as it is', () => {
    expect(fixed(file(OLD)).mended).toEqual([
      {
        file: PATH,
        line: 12,
        before: `    quote: ${OLD}   # check this one`,
        after: `    quote: ${NEW}   # check this one`,
      },
    ]);
  });
});

describe('a quote is left as it is', () => {
  const left = (quote: string, prose?: string, rest?: string) => {
    const text = file(quote, prose, rest);
    const outcome = fixed(text);
    expect(outcome.text).toBe(text);
    return outcome.left.join('\n');
  };

  test('where nothing in the prose is close enough', () => {
    expect(left('Globex makes everything that Acme does not')).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: no passage of the prose is close enough to be sure of."`,
    );
  });

  test('where a number differs', () => {
    expect(left(OLD.replace('14', '15'))).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: a number, a name or a word such as "not" differs in “Acme announced on Monday that it had put more than $14 billion into its rival Globex”: see whether it still says the same."`,
    );
    expect(left(OLD.replace('billion', 'million'))).toContain(
      'a number, a name or a word such as "not" differs',
    );
  });

  test('where a name, a limit or a negation differs', () => {
    expect(left(OLD.replace('more', 'less'))).toContain('differs in');
    expect(left(OLD.replace('Globex', 'Initex'))).toContain('differs in');
    expect(left(OLD.replace('had put', 'had not put'))).toContain('differs in');
  });

  test('where two passages are about as close', () => {
    const twice = `${PROSE} ${PROSE.replace('Monday', 'monday')}`;
    expect(left(OLD, twice)).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: two passages of the prose are about as close."`,
    );
  });

  test('where a comment stands inside it', () => {
    const folded = file(OLD).replace(`${OLD}   # check this one`, `>- # our words\n      ${OLD}`);
    expect(fixed(folded)).toMatchObject({ text: folded, mended: [] });
  });
});

test('of hundreds of quotes that are absent the first hundred are looked at, and the others are told of', () => {
  const many = Array.from({ length: 300 }, (_, at) => ['claims', at, 'quote']);
  const { left, text } = fixQuotes({ path: PATH, text: file(OLD) }, many);
  expect(text).toBe(file(NEW));
  expect(left).toHaveLength(100);
  expect(left.at(-1)).toMatchInlineSnapshot(
    `"content/articles/anvils.md: 200 more quotes are not in the prose either. Mend what is left of these, and run it again."`,
  );
});
