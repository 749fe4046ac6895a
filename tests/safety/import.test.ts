import { expect, test } from 'vitest';
import { importText } from '../../src/cli/import/command.ts';
import { run } from '../../src/cli/world.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { importWorld } from '../cli/import-world.ts';
import { page } from '../fixtures/hostile-site/page.ts';
import { vectors } from '../fixtures/hostile-site/vectors.ts';
import { dangersIn, htmlOf } from '../support/html.ts';

async function imported(name: string, content: string, ...options: string[]) {
  const { machine, printed, disk } = importWorld([name, '--slug', 'report', ...options], {
    files: { [name]: content },
  });
  const code = await run(() => importText(machine), machine);
  return { code, said: printed(), disk };
}

const PROSE =
  'The council said on Monday that the bridge would cost $40 million, and that nobody had been paid for it.';

test('of a hostile page the words are left, and they are words', async () => {
  const { code, disk } = await imported('page.html', page);
  expect(code).toBe(0);
  const entities = [...disk].filter(([path]) => path.startsWith('content/entities/'));
  const { registry, problems } = compileEntities(
    entities.map(([path, text]) => ({ path, text: String(text) })),
  );
  expect(problems).toEqual([]);
  const path = 'content/articles/report.md';
  const compiled = compileArticle({ path, text: String(disk.get(path)) }, registry);
  if (!compiled.ok) throw new Error('The draft does not compile.');
  const { article, rendered } = compiled.value;
  expect(article.draft).toBe(true);
  expect(rendered.text).toContain("<img src=x onerror=pwned='text'>");
  expect(dangersIn(htmlOf(rendered))).toEqual([]);
});

test.each(vectors.map((vector) => vector('import')))(
  '%s as title, author and first line is text',
  async (text) => {
    const { code, disk } = await imported(
      'report.txt',
      `${text}\n\n${PROSE}\n`,
      `--title=${text}`,
      `--author=${text}`,
    );
    expect(code).toBe(0);
    const path = 'content/articles/report.md';
    const compiled = compileArticle({ path, text: String(disk.get(path)) }, new Map());
    expect(compiled.ok && compiled.value.article).toMatchObject({
      title: text,
      authors: [{ name: text }],
      draft: true,
    });
  },
);

test.each([
  ['a page', 'page.html', `<html><body><article>${'<div>'.repeat(30_000)}${PROSE.repeat(5)}`],
  ['emphasis', 'page.html', `<html><body><article><p>${PROSE}${'<b><i>'.repeat(30_000)}${PROSE.repeat(5)}`],
  ['Markdown', 'report.md', `${'> '.repeat(20_000)}${PROSE}`],
  ['lists in Markdown', 'report.md', `${'- '.repeat(20_000)}${PROSE}`],
])(
  'nesting without end in %s is read or told of, and is no fault of the program',
  async (_, name, content) => {
    const { code, said } = await imported(name, content);
    expect([0, 2]).toContain(code);
    expect(said).not.toMatch(/call stack|fault of import|^\s+at /m);
    if (code === 2)
      expect(said).toMatch(new RegExp(`^${name} (?:cannot be drafted|has no article|has no prose)`));
  },
);

test('what is told of prose that is too tangled says what to do', async () => {
  expect((await imported('report.md', `${'> '.repeat(20_000)}${PROSE}`)).said).toMatchInlineSnapshot(
    `"report.md cannot be drafted. The prose nests quotations, lists, emphasis or HTML too deeply to be read: look for a run of signs such as > or * that was pasted by mistake."`,
  );
});

test('ten megabytes and a byte are refused before they are read', async () => {
  expect((await imported('page.html', 'a'.repeat(10_000_001))).said).toMatchInlineSnapshot(
    `"page.html has more than 10 MB: that is no article. Import the part that is."`,
  );
});

test('ten megabytes of a page are read or refused for what is in them', async () => {
  const { said } = await imported(
    'page.html',
    `<article>${`<p>${PROSE}</p>`.repeat(88_000)}`.slice(0, 10_000_000),
  );
  expect(said).toMatch(
    /^page\.html has (?:[\d,]+ characters of prose, and at most 200,000 can be drafted|no article)/,
  );
});
