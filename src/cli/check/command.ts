import { relative, resolve, sep } from 'node:path';
import type { Content } from '../../compile/files.ts';
import { report } from '../../compile/report.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import { readRecordedContent } from '../../record/content.ts';
import { type ExitCode, Misuse, type World } from '../world.ts';

/**
 * `npm run check [PATH…]`: reads all content as the build does and prints every problem.
 * Paths of files or folders restrict which files' problems are shown; everything is read all the same.
 * @throws Misuse where a path is an option or leads to no content
 */
export async function check(
  world: World,
  read: (root: string) => Promise<Content> = readRecordedContent,
): Promise<ExitCode> {
  const option = world.args.find((arg) => arg.startsWith('-'));
  if (option !== undefined)
    throw new Misuse(`There is no option ${option}. Write: npm run check, or npm run check PATH…`);
  const content = await read(world.cwd);
  const paths = world.args.map((arg) => contentPath(arg, world.cwd, content));
  const problems = content.problems.filter(({ file }) => isShown(file, paths));
  if (problems.length > 0) world.err(report(problems, { color: world.color }));
  world.out(summary(content, problems, paths));
  return problems.length > 0 ? 1 : 0;
}

/** The path as problems give it: relative to the project, with forward slashes. */
function contentPath(arg: string, cwd: string, { files }: Content): string {
  const path = relative(cwd, resolve(cwd, arg)).split(sep).join('/');
  if (files.some((file) => isShown(file, [path]))) return path;
  throw new Misuse(
    `${arg}: there is no content here. Write the path of an article or an entity, such as content/articles/my-article.md, or a folder of them.`,
  );
}

const isShown = (file: string, paths: readonly string[]) =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));

function summary(content: Content, problems: readonly LocatedProblem[], paths: readonly string[]): string {
  const { articles, registry, files } = content;
  const sum = (key: 'claims' | 'amounts' | 'sources') =>
    articles.reduce((total, { article }) => total + article[key].length, 0);
  const counts = [
    count(files.filter((file) => file.endsWith('.md')).length, 'article'),
    count(sum('claims'), 'claim'),
    count(sum('amounts'), 'figure'),
    count(sum('sources'), 'source'),
    count(registry.size, 'entity', 'entities'),
  ].join(', ');
  const found = problems.length === 0 ? 'no problem' : count(problems.length, 'problem');
  return `${counts}: ${found} found${paths.length > 0 ? ` in ${paths.join(', ')}` : ''}.`;
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
