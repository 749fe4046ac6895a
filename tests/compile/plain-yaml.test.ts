import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../src/compile/plain-yaml.ts';
import { parseYaml, readYaml } from '../../src/compile/yaml.ts';
import type { Path } from '../../src/model/diagnostics.ts';

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
  ¦ a # c ¦ b: ¦ b: c ¦ --- ¦ ... ¦ << ¦ __proto__: x`
    .split(/\s+¦\s+/)
    .concat(['', ' ', '`a`', 'a\tb', 'a\u00A0', '[a\u00A0]', '\u0085', '\u2028', '\uFEFF', '\u0000', 'a\rb']);
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

/** Where it is read as plain, the parser reads the same, without a problem. */
function expectSame(text: string): void {
  const data = readPlainYaml(text);
  if (data === undefined) return;
  const parsed = parseYaml(text, 'a.md', 1);
  expect(parsed.problems).toEqual([]);
  expect(data).toStrictEqual(parsed.data);
  expect(JSON.stringify(data)).toBe(JSON.stringify(parsed.data));
}

test.each([...PLAIN, ...ODD])('the value %j is read as the parser reads it, wherever it stands', (value) => {
  const places = [
    'a: V',
    'a:\n  - V',
    'a:\n- V\n- V',
    'a: V\n  w',
    'a: w\n  V',
    'a: w\nV',
    'V: w',
    '- V',
    'a:\n  V',
  ];
  for (const place of [
    ...places,
    'a: [V]',
    'a: [w, V]',
    'a: {k: V}',
    'a: {k: w, l: V}',
    'a: {V: w}',
    'a: V w',
    'a: w V',
  ])
    expectSame(place.replaceAll('V', () => value));
});

test('whatever is read as plain is what the parser reads', () => {
  fc.assert(fc.property(fc.oneof(lines, edited), expectSame), { numRuns: 5000 });
});

test('what an editor writes is read as plain', () => {
  fc.assert(
    fc.property(document, (text) => {
      expect(readPlainYaml(text)).toStrictEqual(parseYaml(text, 'a.md', 1).data);
    }),
    { numRuns: 500 },
  );
});

/** Every path of a value, and one beyond it. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, [...path, 'missing'], ...inner];
}

test('places in plain YAML are told as the parser tells them', () => {
  fc.assert(
    fc.property(document, fc.constantFrom('schema', 'unknown-key'), (text, code) => {
      const [read, parsed] = [readYaml(text, 'a.md', 3), parseYaml(text, 'a.md', 3)];
      for (const path of pathsIn(read.data)) {
        const problem = { code, path, reason: '' } as const;
        expect(read.at(problem)).toEqual(parsed.at(problem));
      }
    }),
    { numRuns: 200 },
  );
});

describe('left to the parser', () => {
  test.each([
    ['nothing', ''],
    ['a list at the outset', '- a'],
    ['a list further out than its key', 'a:\n b:\n- c'],
    ['a key without a value', 'a:\nb: c'],
    ['a key that is there twice', 'a: b\na: c'],
    ['signs with a meaning of their own', 'a: &b c'],
    ['a comment behind a value', 'a: b # c'],
    ['a text in several lines with quotation marks', 'a: "b\n  c"'],
    ['a paragraph', 'a: |\n  b'],
    ['an escape', 'a: "\\u0062"'],
    ['a number in another way of writing', 'a: 1.5'],
    [
      'what is nested too deeply',
      `${Array.from({ length: 14 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(14)}a: b`,
    ],
    ['brackets that are nested too deeply', `a: ${'['.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
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
  ]) {
    expect(() => readPlainYaml(`x: ${piece.repeat(1_000_000 / piece.length)}`)).not.toThrow();
  }
});
