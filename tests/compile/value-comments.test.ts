import { describe, expect, test } from 'vitest';
import { cutValues } from '../../src/compile/value-comments.ts';

describe('a part of a text that YAML takes for something else', () => {
  test.each([
    ['behind a space and #', 'title: Acme is #1', ['Acme is', '#1']],
    ['behind two spaces and #', 'statement: Acme is  # one', ['Acme is', '# one']],
    ['that is all of it', 'note: #1 in anvils', []],
    ['before it, with &', 'dek: &Acme sells', ['sells', '&Acme']],
    ['before it, with !', 'dek: !Acme sells', ['sells', '!Acme']],
    ['before it, with ! alone', 'label: ! sells', ['sells', '!']],
    ['in a list', 'aliases:\n  - Acme #1', ['Acme', '#1']],
    ['in a group in a list', 'claims:\n  - id: a\n    label: Acme #1', ['Acme', '#1']],
    ['between braces', 'entities:\n  - {id: a, role: &Acme sells}', ['sells', '&Acme']],
  ])('%s', (_where, yaml, found) => {
    expect(cutValues(yaml).flatMap(({ value, lost }) => [value, lost])).toEqual(found);
  });
});

describe('a comment that is one, or a sign that is text', () => {
  test.each([
    ['in quotation marks', 'title: "Acme is #1"'],
    ['behind what is in quotation marks', 'title: "Acme" # the title'],
    ['on a line of its own', '# the title\ntitle: Acme'],
    [
      'behind a number, a day or a word',
      'value: 1 # one\npublished: 2026-11-23 # today\nstatus: confirmed # by us',
    ],
    ['behind a list', 'authors: [A, B] # both'],
    ['in block text', 'statement: >-\n  Acme is #1\n'],
    ['without a space before it', 'title: Acme#1 & Globex!'],
    ['that an alias refers to', 'title: &name Acme\ndek: *name'],
  ])('%s', (_where, yaml) => {
    expect(cutValues(yaml)).toEqual([]);
  });
});
