import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { article, cast, claim } from '../support/article.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';
import { bad, checked, draft, good, stake, TODAY } from './check-run.ts';

test('content without problems is counted', async () => {
  expect(await checked(good)).toMatchInlineSnapshot(`
    "0: 1 article, 1 claim, 1 figure, 0 sources, 2 entities: no problem found.
    1 remark: 1 single-source. npm run check -- --all shows them."
  `);
});

test('every problem is printed with the lines around it, file by file, and the exit code says so', async () => {
  expect(await checked(bad)).toMatchInlineSnapshot(`
    "1: 3 articles, 1 claim, 1 figure, 0 sources, 2 entities: 2 errors found.
    1 remark: 1 single-source. npm run check -- --all shows them.
    content/articles/empty.md:3:1 error empty-article
      The article has no prose.

        2 │ title: Nothing
      > 3 │ ---
          │ ^

    content/articles/old/blank.md:3:1 error empty-article
      The article has no prose.
    "
  `);
});

test('paths restrict whose problems are shown', async () => {
  expect(await checked(bad, 'content/articles/old/')).toMatchInlineSnapshot(`
    "1: 3 articles, 1 claim, 1 figure, 0 sources, 2 entities: 1 error found in content/articles/old.
    content/articles/old/blank.md:3:1 error empty-article
      The article has no prose.
    "
  `);
  expect(await checked(bad, './content/articles/anvils.md')).toMatchInlineSnapshot(`
    "0: 3 articles, 1 claim, 1 figure, 0 sources, 2 entities: no problem found in content/articles/anvils.md.
    1 remark: 1 single-source. npm run check -- --all shows them."
  `);
});

test('warnings fail the check, save in a draft', async () => {
  expect(await checked(draft({}))).toMatchInlineSnapshot(`
    "1: 1 article, 1 claim, 0 figures, 0 sources, 2 entities: 1 warning found.
    1 remark: 1 single-source. npm run check -- --all shows them.
    content/articles/anvils.md:25:37 warning money-undeclared
      No amount declares “more than $14 billion”. Add to amounts:
        - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}

        24 │
      > 25 │ Acme said on Monday that it had put more than $14 billion into Globex.
           │                                     ^^^^^^^^^^^^^^^^^^^^^
    "
  `);
  expect(await checked(draft({ draft: true }))).toMatch(
    /^0: .*: 1 warning found\. Warnings in a draft do not count yet\.\n1 remark: 1 single-source\. npm run check -- --all shows them\./,
  );
});

test('an error of a rule fails the check of a draft too', async () => {
  expect(await checked(draft({ draft: true, amounts: [{ ...stake, value: 14 }] }))).toMatch(
    /^1: .*: 1 error found\.\n/,
  );
});

test('remarks are counted, and shown on request', async () => {
  expect(await checked(good, '--all')).toMatchInlineSnapshot(`
    "0: 1 article, 1 claim, 1 figure, 0 sources, 2 entities: no problem found.
    1 remark: 1 single-source.
    content/articles/anvils.md:13:5 info single-source
      “Acme’s money” has no source that supports it. Look for one that does not depend on it, or let the assessment say that there is none.

        12 │ claims:
      > 13 │   - id: first
           │     ^
        14 │     quote: it had put more than $14 billion into Globex
    "
  `);
});

test('the help documents the exit codes', async () => {
  expect(await checked(good, '--help')).toMatch(
    /^0: npm run check -- [\s\S]*Exit code: 0 nothing is wrong; 1 /,
  );
});

test.each([
  [
    ['content/articles/gone.md'],
    'content/articles/gone.md: there is no content here. Write the path of an article or an entity, such as content/articles/my-article.md, or a folder of them.',
  ],
  [['--fxi'], 'There is no option --fxi. npm run check -- --help lists what there is.'],
  [['--format', 'xml'], 'There is no format "xml". Write --format pretty, json or github.'],
  [
    ['--format'],
    '--format needs a value: write --format pretty, json or github; the other options take none.',
  ],
  [['--dry-run'], '--dry-run belongs to --fix: write --fix --dry-run.'],
])('misuse is explained: %s', async (args, message) => {
  expect(await checked(bad, ...args)).toBe(`2: ${message}`);
});

test('a failure that is no misuse is not hidden', async () => {
  const given: ContentWorld = { ...world([]).machine, today: TODAY, disk: realDisk };
  const broken = () => Promise.reject(new Error('disk on fire'));
  await expect(run(() => check(given, broken), given)).rejects.toThrow('disk on fire');
});

test('a file whose frontmatter cannot be read does not keep the others from being checked', async () => {
  const { root } = project({
    ...ENTITY_FILES,
    'content/articles/broken.md': '---\ntitle: "open\n---\n\nProse.\n',
    'content/articles/anvils.md': article({ entities: cast, claims: [claim] }),
  });
  const { machine, printed } = world(['--format', 'github']);
  const given: ContentWorld = { ...machine, cwd: root, today: TODAY, disk: realDisk };
  expect(await run(() => check(given), given)).toBe(1);
  expect(
    printed()
      .split('\n')
      .map((line) => line.replace(/::(?=[A-Z“]).*/s, '')),
  ).toEqual([
    '::warning file=content/articles/anvils.md,line=24,col=37,title=money-undeclared',
    '::error file=content/articles/broken.md,line=2,col=8,title=yaml',
    expect.stringContaining('2 articles'),
    expect.stringContaining('1 remark'),
  ]);
});
