import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import type { Content } from '../../src/compile/files.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { amount, article, cast, claim, compiled, registry } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';

const TODAY = '2026-12-01';
const stake = { ...amount, bound: 'at-least' };
const good: Content = {
  files: ['content/entities/acme.yaml', 'content/entities/globex.yaml', 'content/articles/anvils.md'],
  registry,
  articles: [compiled(article({ entities: cast, claims: [claim], amounts: [stake] }))],
  problems: [],
};
const problem = (file: string) => ({
  code: 'empty-article' as const,
  path: [],
  reason: 'The article has no prose.',
  file,
  line: 3,
  column: 1,
});
const bad: Content = {
  ...good,
  files: [...good.files, 'content/articles/empty.md', 'content/articles/old/blank.md'],
  problems: [problem('content/articles/old/blank.md'), problem('content/articles/empty.md')],
};
const draft = (fields: Record<string, unknown>): Content => ({
  ...good,
  articles: [compiled(article({ entities: cast, claims: [claim], amounts: [], ...fields }))],
});

async function checked(content: Content, ...args: string[]) {
  const { machine, printed } = world(args);
  const cwd = testFolder({
    'content/articles/empty.md': '---\ntitle: Nothing\n---\n',
    'content/articles/anvils.md': content.articles[0]?.file.text ?? '',
  });
  const given: ContentWorld = { ...machine, cwd, today: TODAY, disk: realDisk };
  return `${await run(() => check(given, async () => content), given)}: ${printed()}`;
}

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

test('for GitHub each problem is an annotation, with what could end it escaped', async () => {
  const reason = '50% is wrong:\nsee this, ::error:: and that.';
  const file = 'content/articles/a,b:c.md';
  const hostile = { ...bad, problems: [{ ...problem(file), reason }] };
  expect(await checked(hostile, '--format', 'github')).toMatchInlineSnapshot(`
    "1: ::error file=content/articles/a%2Cb%3Ac.md,line=3,col=1,title=empty-article::50%25 is wrong:%0Asee this, ::error:: and that.
    3 articles, 1 claim, 1 figure, 0 sources, 2 entities: 1 error found.
    1 remark: 1 single-source. npm run check -- --all shows them."
  `);
  expect(await checked(draft({}), '--format=github', '--all')).toMatchInlineSnapshot(`
    "1: ::notice file=content/articles/anvils.md,line=13,col=5,title=single-source::“Acme’s money” has no source that supports it. Look for one that does not depend on it, or let the assessment say that there is none.
    ::warning file=content/articles/anvils.md,line=25,col=37,title=money-undeclared::No amount declares “more than $14 billion”. Add to amounts:%0A  - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}
    1 article, 1 claim, 0 figures, 0 sources, 2 entities: 1 warning found.
    1 remark: 1 single-source."
  `);
});

test('what would command the terminal is shown as a sign', async () => {
  const reason = 'Red \u001B[31m and\r gone.';
  const hostile = { ...bad, problems: [{ ...problem('content/articles/old/blank.md'), reason }] };
  expect(await checked(hostile)).toContain('  Red \uFFFD[31m and\uFFFD gone.\n');
});

test('for programs there is one object, remarks included', async () => {
  const text = await checked(draft({}), '--format', 'json');
  expect(JSON.parse(text.replace(/^1: /, ''))).toMatchInlineSnapshot(`
    {
      "counts": {
        "articles": 1,
        "claims": 1,
        "entities": 2,
        "errors": 0,
        "figures": 0,
        "infos": 1,
        "sources": 0,
        "warnings": 1,
      },
      "mended": [],
      "ok": false,
      "problems": [
        {
          "code": "single-source",
          "column": 5,
          "file": "content/articles/anvils.md",
          "line": 13,
          "message": "“Acme’s money” has no source that supports it. Look for one that does not depend on it, or let the assessment say that there is none.",
          "severity": "info",
        },
        {
          "code": "money-undeclared",
          "column": 37,
          "file": "content/articles/anvils.md",
          "length": 21,
          "line": 25,
          "message": "No amount declares “more than $14 billion”. Add to amounts:
      - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}",
          "severity": "warning",
        },
      ],
      "version": 1,
    }
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
    '::error file=content/articles/broken.md,line=3,col=1,title=yaml',
    expect.stringContaining('2 articles'),
    expect.stringContaining('1 remark'),
  ]);
});
