import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { run } from '../../src/cli/world.ts';
import type { Content } from '../../src/compile/files.ts';
import { article, cast, claim, compiled, registry } from '../support/article.ts';
import { world } from '../support/world.ts';

const good: Content = {
  files: ['content/entities/acme.yaml', 'content/entities/globex.yaml', 'content/articles/anvils.md'],
  registry,
  articles: [compiled(article({ entities: cast, claims: [claim] }))],
  problems: [],
};
const problem = (file: string) => ({
  code: 'empty-article' as const,
  path: [],
  reason: 'The article has no prose.',
  file,
  line: 9,
  column: 1,
});
const bad: Content = {
  ...good,
  files: [...good.files, 'content/articles/empty.md', 'content/articles/old/blank.md'],
  problems: [problem('content/articles/empty.md'), problem('content/articles/old/blank.md')],
};

async function checked(content: Content, ...args: string[]) {
  const { machine, printed } = world(args);
  return `${await run((given) => check(given, async () => content), machine)}: ${printed()}`;
}

test('content without problems is counted', async () => {
  expect(await checked(good)).toMatchInlineSnapshot(
    `"0: 1 article, 1 claim, 0 figures, 0 sources, 2 entities: no problem found."`,
  );
});

test('every problem is printed, and the exit code says so', async () => {
  expect(await checked(bad)).toMatchInlineSnapshot(`
    "1: 3 articles, 1 claim, 0 figures, 0 sources, 2 entities: 2 problems found.
    content/articles/empty.md
    9:1 error The article has no prose. empty-article glosswire

    content/articles/old/blank.md
    9:1 error The article has no prose. empty-article glosswire

    ✖ 2 errors"
  `);
});

test('paths restrict whose problems are shown', async () => {
  expect(await checked(bad, 'content/articles/old/')).toMatchInlineSnapshot(`
    "1: 3 articles, 1 claim, 0 figures, 0 sources, 2 entities: 1 problem found in content/articles/old.
    content/articles/old/blank.md
    9:1 error The article has no prose. empty-article glosswire

    ✖ 1 error"
  `);
  expect(await checked(bad, './content/articles/anvils.md')).toMatchInlineSnapshot(
    `"0: 3 articles, 1 claim, 0 figures, 0 sources, 2 entities: no problem found in content/articles/anvils.md."`,
  );
});

test('a path to nothing and an option are misuse', async () => {
  expect(await checked(bad, 'content/articles/gone.md')).toMatchInlineSnapshot(
    `"2: content/articles/gone.md: there is no content here. Write the path of an article or an entity, such as content/articles/my-article.md, or a folder of them."`,
  );
  expect(await checked(bad, '--fix')).toMatchInlineSnapshot(
    `"2: There is no option --fix. Write: npm run check, or npm run check PATH…"`,
  );
});

test('a failure that is no misuse is not hidden', async () => {
  const { machine } = world([]);
  const broken = () => Promise.reject(new Error('disk on fire'));
  await expect(run((given) => check(given, broken), machine)).rejects.toThrow('disk on fire');
});
