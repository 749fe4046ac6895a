import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import type { Content } from '../../src/compile/files.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { amount, article, cast, claim, compiled, registry } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';
import { world } from '../support/world.ts';

export const TODAY = '2026-12-01';
export const stake = { ...amount, bound: 'at-least' };
export const good: Content = {
  files: ['content/entities/acme.yaml', 'content/entities/globex.yaml', 'content/articles/anvils.md'],
  registry,
  library: new Map(),
  articles: [compiled(article({ entities: cast, claims: [claim], amounts: [stake] }))],
  problems: [],
};
export const problem = (file: string) => ({
  code: 'empty-article' as const,
  path: [],
  reason: 'The article has no prose.',
  file,
  line: 3,
  column: 1,
});
export const bad: Content = {
  ...good,
  files: [...good.files, 'content/articles/empty.md', 'content/articles/old/blank.md'],
  problems: [problem('content/articles/old/blank.md'), problem('content/articles/empty.md')],
};
export const draft = (fields: Record<string, unknown>): Content => ({
  ...good,
  articles: [compiled(article({ entities: cast, claims: [claim], amounts: [], ...fields }))],
});

/** What `npm run check` prints of some content. */
export async function checked(content: Content, ...args: string[]) {
  const { machine, printed } = world(args);
  const cwd = testFolder({
    'content/articles/empty.md': '---\ntitle: Nothing\n---\n',
    'content/articles/anvils.md': content.articles[0]?.file.text ?? '',
  });
  const given: ContentWorld = { ...machine, cwd, today: TODAY, disk: realDisk };
  return `${await run(() => check(given, async () => content), given)}: ${printed()}`;
}
