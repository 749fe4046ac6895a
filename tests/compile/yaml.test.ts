import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValues, readYaml } from '../../src/compile/yaml.ts';
import { parseYaml } from '../../src/compile/yaml-document.ts';
import { runs } from '../support/runs.ts';

/** Values that a writer would take for plain. */
const PLAIN =
  String.raw`words | Zoë’s €5 | “so”, he said | $2 million | https://e.org/a?b=c#d | a:b | don't | x#y | 👩
  | 0 | 42 | 007 | 1_000 | 2025-04-11 | 12:30 | true | nullable | no | "x: y # z" | 'z' | 'it''s' | "" | "a \\ \"b\"" | '\'
  | [] | [a, "b"] | [ a , "b, c" ] | [1, true] | [[a], {b: c}] | {} | {k: v, l: w x} | { k: "v", l: [w] }`.split(
    /\s+\|\s+/,
  );
/** Values that mean something else, or nothing. */
const ODD =
  String.raw`1.5 ¦ 1.2.3 ¦ 1e3 ¦ 0x1F ¦ 0o17 ¦ 9999999999999999 ¦ 5. ¦ False ¦ null ¦ NULL ¦ .inf ¦ -1 ¦ +1 ¦ ~
  ¦ a #b ¦ "a" b ¦ "a\nb" ¦ "a\" ¦ "\\\" ¦ 'a'' ¦ 'it'''s' ¦ "open ¦ a" ¦ [a, ] ¦ [a ¦ [a: b] ¦ a] ¦ a, b ¦ [a,b] ¦ [a #b] ¦ {k: v, k: w} ¦ {k: }
  ¦ {k} ¦ {"k": v} ¦ {k: a:b} ¦ {k: a: b} ¦ {k:v} ¦ &x y ¦ *x ¦ !t y ¦ !!str 1 ¦ | ¦ >- ¦ ? q ¦ - r ¦ - ¦ %d ¦ @a ¦ # c
  ¦ a # c ¦ b: ¦ b: c ¦ --- ¦ ... ¦ << ¦ __proto__: x ¦ 1_000.5 ¦ 0b101 ¦ -0 ¦ 0o8 ¦ .5 ¦ +.5 ¦ . ¦ True ¦ tRue ¦ Null ¦ -.Inf ¦ .NaN ¦ = ¦ yes ¦ on
  ¦ 2025-01-01T00:00:00Z ¦ 1e400 ¦ 123456789012345678901 ¦ "\u0041\e\N" ¦ "\d" ¦ !!str 1 ¦ !!int a ¦ !!float 1 ¦ !!null x ¦ !!seq [a] ¦ ! 1
  ¦ !!binary aGk= ¦ !!set {a} ¦ !!timestamp 2025-01-01 ¦ &a [*a] ¦ ? a ¦ [? a : b] ¦ {"a":b} ¦ ["a":b] ¦ [,] ¦ {~} ¦ [a]#b ¦ "a"#b ¦ |2 ¦ |-1 ¦ %YAML 1.1`
    .split(/\s+¦\s+/)
    .concat([
      '',
      ' ',
      '9'.repeat(400),
      'k'.repeat(1100),
      '"a\n  b"',
      '[a\n, b]',
      '| \n  x',
      '\ta',
      '`a`',
      'a\tb',
      'a\u00A0',
      '[a\u00A0]',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '\u0000',
      'a\rb',
    ]);
const INDENTS = ['', '', '', ' ', '  ', '  ', '  ', '    ', '    ', '      ', '\t'];
const HYPHENS = ['', '', '', '- ', '- ', '-  ', '- - ', '-'];
const KEYS = [
  '',
  '',
  'a: ',
  'b: ',
  'c: ',
  'dEf_1-g: ',
  'a:',
  'b:',
  'a:  ',
  'null: ',
  '"q": ',
  '1: ',
  '__proto__: ',
  'é: ',
];
const ENDS = ['\n', '\n', '\n', '\n', '\n\n', '\r\n', ' \n', '\n# note\n', '\n  # note\n', ''];

const line = fc
  .tuple(...[INDENTS, HYPHENS, KEYS, [...PLAIN, ...ODD], ENDS].map((left) => fc.constantFrom(...left)))
  .map((parts) => parts.join(''));
const lines = fc.array(line, { maxLength: 6 }).map((parts) => parts.join(''));

/** Groups, lists and words as an editor writes them. */
const written: fc.Arbitrary<string[]> = fc.letrec<{ group: string[]; list: string[] }>((tie) => {
  const within = { maxDepth: 4, depthIdentifier: fc.createDepthIdentifier() };
  const words = fc.constantFrom(...PLAIN);
  const below = fc.oneof(within, tie('group'), tie('list')).map((inner) => inner.map((one) => `  ${one}`));
  const entry = (key: string) =>
    fc.oneof(
      within,
      words.map((value) => [`${key}: ${value}`]),
      fc.constant([`${key}: words that go on`, '    in the (next) line']),
      below.map((inner) => [`${key}:`, ...inner]),
      tie('list').map((inner) => [`${key}:`, ...inner]),
    );
  return {
    group: fc
      .subarray(['a', 'b', 'c-d', 'eF_1'], { minLength: 1 })
      .chain((keys) => fc.tuple(...keys.map(entry)))
      .map((entries) => entries.flat()),
    list: fc
      .array(
        fc.oneof(
          within,
          words.map((value) => [value]),
          tie('group'),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => items.flatMap((item) => item.map((one, at) => (at === 0 ? `- ${one}` : `  ${one}`)))),
  };
}).group;
const document = written.map((parts) => `${parts.join('\n')}\n`);

/** A document with pieces put in and characters taken out. */
const edited = fc
  .tuple(
    document,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('', ' ', '  ', '\n', '\n\n', '- ', ': ', ' #', ...PLAIN, ...ODD),
        fc.nat(3),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((left, [place, piece, taken]) => {
      const at = place % (left.length + 1);
      return left.slice(0, at) + piece + left.slice(at + taken);
    }, text),
  );

/** Where values are read without the parser, it reads the same, without a problem. */
function expectSame(text: string): void {
  const values = readValues(text);
  if (values === undefined) return;
  const parsed = parseYaml(text, 'a.md', 1);
  expect(parsed.problems).toEqual([]);
  expect(values).toStrictEqual(parsed.data);
  expect(JSON.stringify(values)).toBe(JSON.stringify(parsed.data));
}

test.each([...PLAIN, ...ODD])('the value %j is read as the parser reads it, wherever it stands', (value) => {
  const places = String.raw`V ¦ a: V ¦ a:\n  - V ¦ a:\n- V\n- V ¦ a: V\n  w ¦ a: w\n  V ¦ a: w\nV ¦ V: w ¦ - V ¦ a:\n  V ¦ a: [V] ¦ a: [w, V] ¦ a: {k: V}
    ¦ a: {k: w, l: V} ¦ a: {V: w} ¦ a: {V} ¦ a: V w ¦ a: w V ¦ a: "w\n  V" ¦ a: 'w V' ¦ a: |\n  V ¦ a: >-\n  V\n  w ¦ ? V\n: w ¦ a:\n  b: V\n  c: V`;
  for (const place of places.split(/\s+¦\s+/))
    expectSame(place.replaceAll('\\n', '\n').replaceAll('V', () => value));
});

test('whatever is read without the parser is what the parser reads', () => {
  fc.assert(fc.property(fc.oneof(lines, edited), expectSame), { numRuns: runs(5000) });
});

test('what an editor writes is read without the parser', () => {
  fc.assert(
    fc.property(document, (text) => {
      expect(readValues(text)).toStrictEqual(parseYaml(text, 'a.md', 1).data);
    }),
    { numRuns: runs(500) },
  );
});

describe('read without the parser', () => {
  test.each([
    ['a key without a value', 'a:\nb: c', { a: null, b: 'c' }],
    ['a comment behind a value', 'a: b # c', { a: 'b' }],
    ['a day, which stays text', 'a: 2025-04-11\nb: 2025-04', { a: '2025-04-11', b: '2025-04' }],
    ['a number with underscores, which stays text', 'a: 14_000_000_000', { a: '14_000_000_000' }],
    ['numbers in other ways of writing', 'a: [1.5, 1e3, 0x1F, 0o17, 007]', { a: [1.5, 1000, 31, 15, 7] }],
    ['words for yes and no, which stay text', 'a: [yes, no, on, off]', { a: ['yes', 'no', 'on', 'off'] }],
    ['a text in several lines', 'a: "b\n  c"\nd: >-\n  e\n  f\n', { a: 'b c', d: 'e f' }],
    ['signs of prose', 'a: R&D for $2 — “yes & no!”', { a: 'R&D for $2 — “yes & no!”' }],
  ])('%s', (_, text, values) => {
    expect(readValues(text)).toEqual(values);
  });
});

describe('left to the parser', () => {
  test.each([
    ['nothing', ''],
    ['a key that is there twice', 'a: b\na: c'],
    ['a key that is nothing', 'a: {~: b}'],
    ['an alias', 'a: &b c\nd: *b'],
    ['a tag', 'a: !!str 1'],
    ['a directive', '%YAML 1.1\n---\na: yes'],
    ['a byte order mark', '\uFEFFa: b'],
    ['a tab', 'a:\tb'],
    ['a line end of old', 'a: b\rc: d'],
    ['a control character', 'a: b\u0007'],
    ['what is nested too deeply', `a: ${'['.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(readValues(text)).toBeUndefined();
  });
});

test('a place is told only by the parser, which reads the file again', () => {
  const { data, problems, at } = readYaml('a: 1\nb:\n  - c: d\n', 'a.md', 3);
  expect([data, problems]).toEqual([{ a: 1, b: [{ c: 'd' }] }, []]);
  const problem = { code: 'schema', path: ['b', 0, 'c'], reason: 'Wrong.' } as const;
  expect(at(problem)).toEqual({ ...problem, file: 'a.md', line: 5, column: 8 });
});

test('a file of the greatest length is read or left to the parser in time, whatever is in it', () => {
  for (const piece of [
    ' ',
    '- ',
    'a: b\n',
    '\n c',
    ':',
    '#',
    '[',
    'a: {',
    '"',
    'a ',
    '\n',
    'a: [b, ',
    "'",
    '\\"',
    '.',
    '1',
    '\n- "',
    "\n- '",
    '\n- {}',
    ' &',
  ]) {
    expect(() => readValues(`x: ${piece.repeat(1_000_000 / piece.length)}`)).not.toThrow();
  }
});
