import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import { editValue } from '../../src/editing/edit.ts';

const TEXT = `---
claims: # all
  - {id: one, status: single-source} # in brackets
  - id: two
    label: "A label" # said so
    statement: >-
      Over
      two lines.
sources: []
---

Prose.
`;

test('a value is exchanged in its own style, and comments stay', () => {
  expect(editValue(TEXT, ['claims', 0, 'status'], 'confirmed')).toEqual({
    ok: true,
    text: TEXT.replace('status: single-source', 'status: confirmed'),
  });
  expect(editValue(TEXT, ['claims', 1, 'label'], 'The #1 label')).toEqual({
    ok: true,
    text: TEXT.replace('"A label"', '"The #1 label"'),
  });
});

test('a value that is not there is not changed', () => {
  expect(editValue(TEXT, ['claims', 1, 'assessment'], 'So.')).toEqual({
    ok: false,
    reason:
      'claims[2].assessment cannot be changed without touching more than this value: change it in the file.',
  });
});

test.each(['*x*', '**x**', '*!', '&x', '!x'])('%s is text, and written as such', (value) => {
  const edited = editValue(TEXT, ['claims', 0, 'status'], value);
  expect(edited).toEqual({
    ok: true,
    text: TEXT.replace('status: single-source', `status: ${JSON.stringify(value)}`),
  });
});

test('whatever is written, the file reads back to it, and the lines of other values stay', () => {
  const paths = fc.constantFrom(['claims', 0, 'status'], ['claims', 1, 'label'], ['claims', 1, 'statement']);
  fc.assert(
    fc.property(paths, fc.string({ unit: 'grapheme', minLength: 1 }), (path, value) => {
      const edited = editValue(TEXT, path, value);
      if (!edited.ok) throw new Error(edited.reason);
      const parts = splitFrontmatter(edited.text, '');
      if ('code' in parts) throw new Error(parts.reason);
      const claims: Record<string, string>[] = parse(parts.yaml).claims;
      expect(claims[path[1] as number]?.[path[2] as string]).toBe(value);
      expect(edited.text).toContain('claims: # all\n');
      expect(edited.text).toContain('# in brackets\n  - id: two\n');
    }),
  );
});
