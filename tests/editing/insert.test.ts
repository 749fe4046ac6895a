import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/editing/flow.ts';
import { insertEntry, type ListKey } from '../../src/editing/insert.ts';
import { article, dataOf, inserted } from './inserted.ts';

const CAST: Entry = { id: 'acme', role: 'Sells anvils' };
const CLAIM: Entry = {
  id: 'two',
  quote: 'sells anvils',
  says: { who: 'acme', record: 'on-record' },
  about: ['acme'],
  evidence: [{ source: 'one', stance: 'supports', note: 'Says so: twice.' }],
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
