import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { addEntry, type EditedYaml, editGroup, removeField, setField } from '../../src/editing/fields.ts';

const CAPTURE = { on: '2026-11-24', sha256: '1e3', from: 'live', words: 1204 };
const LINE = '- {on: 2026-11-24, sha256: "1e3", from: live, words: 1204}';
const text = (edited: EditedYaml) => (typeof edited === 'string' ? edited : edited.reason);
const captured = (yaml: string, path: (string | number)[] = []) =>
  text(addEntry(yaml, path, 'captures', CAPTURE));
const accessed = (yaml: string, path: (string | number)[] = []) =>
  text(setField(yaml, path, 'accessed', '2026-11-24'));

describe('an entry of a list in a group of keys', () => {
  test.each([
    [
      'no list',
      'url: https://a.org # the page\ntier: major',
      `url: https://a.org # the page\ntier: major\ncaptures:\n  ${LINE}\n`,
    ],
    ['an empty list', 'captures: [] # none\ntier: major\n', `captures:  # none\n  ${LINE}\ntier: major\n`],
    [
      'a list of lines',
      'captures:\n- {on: 2026-01-01} # old\ntier: major\n',
      `captures:\n- {on: 2026-01-01} # old\n${LINE}\ntier: major\n`,
    ],
    [
      'a list in brackets',
      'captures: [{on: 2026-01-01}]\n',
      `captures: [{on: 2026-01-01}, ${LINE.slice(2)}]\n`,
    ],
  ])('is added where there is %s', (_, before, after) => {
    expect(captured(before)).toBe(after);
  });

  test('is added to one group of a list of groups, in its column', () => {
    expect(
      captured('sources:\n  - id: a\n    url: https://a.org\n\n  # next\n  - id: b\nclaims: []\n', [
        'sources',
        0,
      ]),
    ).toBe(
      `sources:\n  - id: a\n    url: https://a.org\n    captures:\n      ${LINE}\n\n  # next\n  - id: b\nclaims: []\n`,
    );
    expect(captured('sources:\n  - {id: a, url: "https://a.org"}\n', ['sources', 0])).toBe(
      `sources:\n  - {id: a, url: "https://a.org", captures: [${LINE.slice(2)}]}\n`,
    );
    expect(
      captured('sources:\r\n- id: a\r\n  captures:\r\n  - {on: 2026-01-01}\r\n- id: b\r\n', ['sources', 0]),
    ).toBe(`sources:\r\n- id: a\r\n  captures:\r\n  - {on: 2026-01-01}\r\n  ${LINE}\r\n- id: b\r\n`);
  });

  test.each([
    ['captures: none\n', []],
    ['- a\n', []],
    ['sources: {a: 1}\n', ['sources', 0]],
  ])('is refused where the file is written otherwise: %s', (yaml, path) => {
    expect(captured(yaml, path)).toMatch(
      /captures cannot be written without touching more than this value: write it into the file by hand\.$/,
    );
  });
});

describe('a text in a group of keys', () => {
  test.each([
    [
      'takes the place of another',
      'accessed: 2026-01-01 # then\ntier: major\n',
      'accessed: 2026-11-24 # then\ntier: major\n',
    ],
    [
      'is added below the others',
      'note: >\n  Some\n  words.\n',
      'note: >\n  Some\n  words.\naccessed: 2026-11-24\n',
    ],
    ['is added in brackets', '{tier: major}\n', '{tier: major, accessed: 2026-11-24}\n'],
  ])('%s', (_, before, after) => {
    expect(accessed(before)).toBe(after);
  });
});

test('whatever text is written, the file reads back to it, and all else stays: a law', () => {
  const files = fc.constantFrom(
    'tier: major # so\n',
    '{tier: major}\n',
    'archived: old\ntier: major',
    'tier: major\r\n',
  );
  fc.assert(
    fc.property(files, fc.string({ unit: 'binary' }), (yaml, value) => {
      const edited = setField(yaml, [], 'archived', value);
      if (typeof edited === 'string') expect(parse(edited)).toEqual({ ...parse(yaml), archived: value });
      expect(text(edited)).toMatch(/tier: major/);
    }),
    { numRuns: 300 },
  );
});

describe('several edits of one group of keys', () => {
  const edits = [
    (group: string) => setField(group, [], 'label', 'New: words'),
    (group: string) => addEntry(group, [], 'evidence', { source: 'b' }),
    (group: string) => setField(group, [], 'by', 'somebody'),
  ];
  const edited = (yaml: string, index: number) => text(editGroup(yaml, ['claims', index], edits));

  test('leave all others to the byte, with comments and in its own column', () => {
    const before =
      'claims:\n  - id: a # first\n    label: old\n    # of a\n\n  # of b\n  - id: b\n    label: old\n    evidence:\n      - {source: a}\npictures: []\n';
    expect(edited(before, 0)).toBe(
      before.replace(
        'label: old\n',
        'label: "New: words"\n    evidence:\n      - {source: b}\n    by: somebody\n',
      ),
    );
    expect(edited(before, 1)).toBe(
      before
        .replace('id: b\n    label: old', 'id: b\n    label: "New: words"')
        .replace('{source: a}\n', '{source: a}\n      - {source: b}\n    by: somebody\n'),
    );
  });

  test('are made in brackets too, and at the end of a file without a line end', () => {
    expect(edited('claims: [{id: a, label: old}]', 0)).toBe(
      'claims: [{id: a, label: "New: words", evidence: [{source: b}], by: somebody}]',
    );
    expect(edited('claims:\n- id: a\n  label: old', 0)).toBe(
      'claims:\n- id: a\n  label: "New: words"\n  evidence:\n    - {source: b}\n  by: somebody\n',
    );
  });

  test('are none where one of them cannot be made', () => {
    expect(edited('claims:\n  - id: a\n    label: *other\n', 0)).toMatch(/cannot be written/);
    expect(edited('claims:\n  - id: a\n', 1)).toMatch(/cannot be written/);
  });

  const words = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '#', ':', '"', "'", '-', '\n'),
    maxLength: 12,
  });
  test('do what each does alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: words, label: words }), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (given, at) => {
          const index = at % given.length;
          const yaml = stringify({ claims: given });
          /* As it stands there: of text that is white space alone the writer loses some. */
          const { claims }: { claims: typeof given } = parse(yaml);
          const after = editGroup(yaml, ['claims', index], edits);
          fc.pre(typeof after === 'string');
          expect(parse(String(after))).toEqual({
            claims: claims.map((one, place) =>
              place === index
                ? { ...one, label: 'New: words', evidence: [{ source: 'b' }], by: 'somebody' }
                : one,
            ),
          });
        },
      ),
    );
  });
});

describe('a key is taken out', () => {
  const removed = (yaml: string, path: (string | number)[] = []) => text(removeField(yaml, path, 'by'));

  test.each([
    ['id: a\nby: me\nof: b # c\n', [], 'id: a\nof: b # c\n'],
    ['# first\nby: me\nid: a\n', [], '# first\nid: a\n'],
    ['id: a # the id\nby: "me: I"', [], 'id: a # the id\n'],
    ['id: a\r\nby: me\r\n', [], 'id: a\r\n'],
    ['all:\n  - by: me\n    id: a\n  - id: b\n', ['all', 0], 'all:\n  - id: a\n  - id: b\n'],
    ['all:\n  - {by: me, id: a}\n', ['all', 0], 'all:\n  - {id: a}\n'],
    ['all:\n  - {id: a, by: me}\n', ['all', 0], 'all:\n  - {id: a}\n'],
    ['all:\n  - {id: a, by: me, of: b}\n', ['all', 0], 'all:\n  - {id: a, of: b}\n'],
  ])('%j', (yaml, path, after) => expect(removed(yaml, path)).toBe(after));

  test.each([
    ['id: a\nby: me # myself\n', []],
    ['id: a\n', []],
    ['all:\n  - by: me\n', ['all', 0]],
  ])('but not where a comment would go, or nothing would stay: %j', (yaml, path) =>
    expect(removed(yaml, path)).toMatch(/by cannot be written without touching more than this value/),
  );

  test('and what was added before is as it was', () => {
    const keys = fc.stringMatching(/^[a-z]{1,5}$/).filter((key) => key !== 'by');
    const values = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.dictionary(keys, values, { minKeys: 1, noNullPrototype: true }),
        fc.string(),
        (data, by) => {
          const yaml = stringify(data);
          expect(parse(removed(stringify({ ...data, by })))).toEqual(data);
          expect(removed(text(setField(yaml, [], 'by', by)))).toBe(yaml);
        },
      ),
      { numRuns: 100 },
    );
  });
});
