import { expect, test } from 'vitest';
import { bad, checked, draft, problem } from './check-run.ts';

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
        "unseen": 0,
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
