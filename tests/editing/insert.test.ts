import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import type { Entry } from '../../src/editing/flow.ts';
import { insertEntry, type ListKey } from '../../src/editing/insert.ts';

const article = (yaml: string, newline = '\n') =>
  `---\ntitle: A title # the working title\n${yaml}---\n\nAcme sells anvils.\n`.replaceAll('\n', newline);

const CAST: Entry = { id: 'acme', role: 'Sells anvils' };
const CLAIM: Entry = {
  id: 'two',
  quote: 'sells anvils',
  says: { who: 'acme', record: 'on-record' },
  about: ['acme'],
  evidence: [{ source: 'one', stance: 'supports', note: 'Says so: twice.' }],
};

const inserted = (text: string, key: ListKey, entry: Entry): string => {
  const edited = insertEntry(text, key, entry);
  if (!edited.ok) throw new Error(edited.reason);
  return edited.text;
};

const dataOf = (text: string): Record<string, unknown> => {
  const parts = splitFrontmatter(text, '');
  if ('code' in parts) throw new Error(parts.reason);
  return parse(parts.yaml);
};

describe('an entry', () => {
  test('is added below the last one, in the indentation of the list, and every comment stays', () => {
    const text = article(`claims: # what it says
    # the first
    -   id: one # the oldest
        quote: Acme
    # nothing below

sources: []
`);
    expect(inserted(text, 'claims', CLAIM)).toBe(
      article(`claims: # what it says
    # the first
    -   id: one # the oldest
        quote: Acme
    - id: two
      quote: sells anvils
      says: {who: acme, record: on-record}
      about: [acme]
      evidence:
        - {source: one, stance: supports, note: "Says so: twice."}
    # nothing below

sources: []
`),
    );
  });

  test('has an empty line before it where all others have one', () => {
    const text = article('claims:\n- id: one\n\n# next\n- id: three\n\nsources: []\n');
    expect(inserted(text, 'claims', { id: 'two' })).toBe(
      article('claims:\n- id: one\n\n# next\n- id: three\n\n- id: two\n\nsources: []\n'),
    );
  });

  test('creates the list where it is missing, and fills one that is empty', () => {
    const entry = '  - id: acme\n    role: Sells anvils\n';
    expect(inserted(article('draft: true\n'), 'entities', CAST)).toBe(
      article(`draft: true\nentities:\n${entry}`),
    );
    expect(inserted(article('entities: # none\nlang: en\n'), 'entities', CAST)).toBe(
      article(`entities: # none\n${entry}lang: en\n`),
    );
    expect(inserted(article('entities: [] # none\nlang: en\n'), 'entities', CAST)).toBe(
      article(`entities:  # none\n${entry}lang: en\n`),
    );
    expect(inserted('---\n---\n\nProse.\n', 'entities', CAST)).toBe(
      `---\nentities:\n${entry}---\n\nProse.\n`,
    );
  });

  test('goes into a list in brackets, on one line or several', () => {
    expect(inserted(article('entities: [{id: one, role: None}] # all\n'), 'entities', CAST)).toBe(
      article('entities: [{id: one, role: None}, {id: acme, role: Sells anvils}] # all\n'),
    );
    expect(inserted(article('entities: [\n  {id: one, role: None},\n]\n'), 'entities', CAST)).toBe(
      article('entities: [\n  {id: one, role: None}, {id: acme, role: Sells anvils}\n]\n'),
    );
  });

  test('has the line ends of the file, whose byte order mark stays', () => {
    const text = `\uFEFF${article('claims:\n  - id: one\n', '\r\n')}`;
    expect(inserted(text, 'claims', { id: 'two', quote: 'a' })).toBe(
      `\uFEFF${article('claims:\n  - id: one\n  - id: two\n    quote: a\n', '\r\n')}`,
    );
  });

  test('stands below a block of text, which keeps its lines', () => {
    const text = article(
      'claims:\n  - id: one\n    note: |\n      A line\n\n      # no comment\n\ndraft: true\n',
    );
    expect(dataOf(inserted(text, 'claims', { id: 'two' }))).toEqual({
      ...dataOf(text),
      claims: [{ id: 'one', note: 'A line\n\n# no comment\n' }, { id: 'two' }],
    });
  });
});

describe('what cannot be added to is refused with a reason:', () => {
  test.each([
    ['a list that is none', 'claims: soon\n', 'claims'],
    ['a list that stands elsewhere', 'sources: &all [{id: one}]\nclaims: *all\n', 'claims'],
    ['a comment before the bracket', 'claims: [\n  {id: one} # one\n]\n', 'claims'],
    [
      'a text that keeps the empty lines after it',
      'claims:\n  - id: |+\n      one\n\n\ndraft: true\n',
      'claims',
    ],
  ])('%s', (_name, yaml, key) => {
    expect(insertEntry(article(yaml), key as ListKey, { id: 'two' })).toEqual({
      ok: false,
      reason: `The list "${key}" is written in a way that cannot be added to without touching the rest: write each entry on lines of its own after a hyphen, and try again.`,
    });
  });

  test.each([
    ['no frontmatter', 'Prose.\n', /does not start with frontmatter/],
    ['YAML that cannot be read', '---\ntitle: "open\n---\n\nProse.\n', /cannot be read as YAML/],
    ['everything in brackets', '---\n{title: A}\n---\n\nProse.\n', /one key a line/],
  ])('%s', (_name, text, reason) => {
    expect(insertEntry(text, 'claims', { id: 'two' })).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('whatever strings are added,', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '#',
            ' #',
            ': ',
            '- ',
            '\n---\n',
            '"',
            "'",
            '{',
            '}',
            '[',
            ']',
            ', ',
            '&a',
            '*a',
            '!',
            '|',
            '>',
          ],
          ...[
            '%',
            '@',
            '`',
            '\\',
            '\r',
            '\t',
            '\u2028',
            '\u0085',
            '\uD800',
            'true',
            'null',
            '1_000',
            '1e3',
            '~',
          ],
        ),
      )
      .map((parts) => parts.join('')),
  );
  const files = fc.constantFrom(
    article('claims:\n  # first\n  - id: one # here\n    quote: Acme\n\n# below\nsources: []\n'),
    article('draft: true # still\n'),
    article('claims: [] # none\n', '\r\n'),
    article('claims: [{id: one}] # one\nlang: en\n'),
    article('claims:\n- id: one\n\n- id: three\n', '\r\n'),
  );

  test('the file reads back to them, and everything else in it is the same to the byte', () => {
    const says = fc.record({ as: hostile }, { noNullPrototype: true });
    const entries = fc.record(
      { id: hostile, quote: hostile, says, about: fc.array(hostile) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(files, entries, (text, entry) => {
        const result = inserted(text, 'claims', entry);
        const before = dataOf(text);
        expect(dataOf(result)).toEqual({ ...before, claims: [...((before['claims'] ?? []) as []), entry] });
        expect(isWithin(text.replace('[] # none', ' # none'), result)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** True where the longer text is the shorter one with a stretch more. */
  function isWithin(shorter: string, longer: string): boolean {
    let start = 0;
    while (start < shorter.length && shorter[start] === longer[start]) start += 1;
    return longer.endsWith(shorter.slice(start));
  }
});
