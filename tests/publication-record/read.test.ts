import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orphans } from '../../src/publication-record/recorded.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { report } from '../../src/reporters/problems.ts';
import { RECORD_PATH, readReport, sealedFirst } from '../support/record.ts';

const good = serialize(sealedFirst());
const edit = (from: string | RegExp, to: string) => {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return readReport(text);
};

test('what was written is read', () => {
  expect(readReport(good)).toBe('no problem');
});

describe('a record that was edited by hand', () => {
  test('in its words', () => {
    expect(edit('more than', 'less than')).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      18:20 error This version was edited by hand: its digest does not fit its date, status and words. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('in a status, a day or a digest', () => {
    for (const text of ['status: single-source', 'date: 2026-11-23\n        status', 'digest: 5', 'text: b'])
      expect(
        edit(
          text,
          text
            .replace('single-source', 'disputed')
            .replace('23', '22')
            .replace(/: [5b]$/, ': 0'),
        ),
      ).toContain('edited by hand');
  });

  test('in a claim’s id', () => {
    expect(edit('id: second', 'id: third')).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      33:7 error The record was edited by hand or merged: its last line, the seal, does not fit what stands above it. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('by taking a claim out', () => {
    expect(edit(/\n {2}- id: second[\s\S]*(?=seal:)/, '')).toContain('its last line, the seal, does not fit');
  });

  test('by an unknown key', () => {
    expect(edit('corrections:', 'note: this is fine\ncorrections:')).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      6:1 error No record has a key "note". Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. unknown-key glosswire

      ✖ 1 error"
    `);
  });

  test('by a value of another kind', () => {
    expect(edit('corrections: 0', 'corrections: none')).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      6:14 error corrections is not as npm run seal writes it. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('only in its layout is still whole', () => {
    expect(readReport(good.replaceAll('"', "'").replace('# Do not', '#   Do not'))).toBe('no problem');
  });
});

describe('a record that was cut short', () => {
  test('inside a statement', () => {
    expect(readReport(good.slice(0, good.indexOf('more than')))).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      18:20 error The record is not YAML from here on: it was cut short or edited by hand. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('between two claims', () => {
    expect(readReport(good.slice(0, good.indexOf('\n  - id: second')))).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      4:1 error seal is missing: the record was cut short or edited by hand. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('to nothing', () => {
    expect(readReport('')).toMatchInlineSnapshot(`
      "content/record/anvils.yaml
      1:1 error The record is empty, or not the record of an article. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

      ✖ 1 error"
    `);
  });

  test('anywhere is never taken for whole', () => {
    const whole = good.trimEnd().length;
    fc.assert(
      fc.property(fc.nat(whole - 1), (end) => {
        expect(readReport(good.slice(0, end))).not.toBe('no problem');
      }),
    );
  });
});

test('a record that is not YAML', () => {
  expect(readReport('claims: [\n  }: {')).toMatchInlineSnapshot(`
    "content/record/anvils.yaml
    1:9 error The record is not YAML from here on: it was cut short or edited by hand. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

    ✖ 1 error"
  `);
});

test('a record with an open conflict', () => {
  const theirs = good.replace(
    '    history: 0',
    '<<<<<<< HEAD\n    history: 0\n=======\n    history: 1\n>>>>>>> theirs',
  );
  expect(readReport(theirs)).toMatchInlineSnapshot(`
    "content/record/anvils.yaml
    14:1 error Two records were merged and the conflict is still open. Take one side whole, with git checkout --theirs content/record/anvils.yaml (what was merged in) or --ours; merge the article itself, with the history of both; then run npm run seal. record-conflict glosswire

    ✖ 1 error"
  `);
});

test('a record merged line by line, without a conflict, from two sealings', () => {
  const merged = good.replace('history: 0', 'history: 1').replace('corrections: 0', 'corrections: 1');
  expect(readReport(merged)).toMatchInlineSnapshot(`
    "content/record/anvils.yaml
    33:7 error The record was edited by hand or merged: its last line, the seal, does not fit what stands above it. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

    ✖ 1 error"
  `);
});

test('a record under another name', () => {
  expect(readReport(good, 'content/record/hammers.yaml')).toMatchInlineSnapshot(`
    "content/record/hammers.yaml
    4:10 error This is the record of "anvils", which belongs in content/record/anvils.yaml. Move the file back, or restore content/record/hammers.yaml with git restore content/record/hammers.yaml. An article keeps its file's name once it is published. record-name glosswire

    ✖ 1 error"
  `);
});

test('records of articles that are gone, and records in the wrong folder', () => {
  const files = [RECORD_PATH, 'content/record/2026/anvils.yaml', 'content/record/hammers.yaml'];
  expect(
    report(
      orphans(
        files.map((path) => ({ path, text: '' })),
        ['content/articles/2026/anvils.md'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/record/2026/anvils.yaml
    1:1 error Records stand in content/record itself: move this file there.                                                                                                                                                                                                                                                                                                                              record-name      glosswire

    content/record/hammers.yaml
    1:1 error The article "hammers" was published and its file is gone, but /articles/hammers/ and the addresses of its claims are public. Put content/articles/hammers.md back under this name (git log --all -- "content/articles/**/hammers.md" finds it); to take back what it says, withdraw its claims. If it was sealed by mistake and no reader has seen it, delete content/record/hammers.yaml. article-vanished glosswire

    ✖ 2 errors"
  `);
});
