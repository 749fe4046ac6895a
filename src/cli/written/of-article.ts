import { slugOf } from '../../compile/article.ts';
import { ARTICLES, readFolder } from '../../compile/folders.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { list } from '../../model/show.ts';
import type { ContentWorld } from '../world.ts';
import { type Commands, listName } from './list.ts';
import { type TakenBack, takeBack } from './take-back.ts';

/** Takes back what a command wrote for an article. New parties that another article names by now stay. @throws what the disk throws */
export async function takeBackFor(
  command: Commands,
  slug: string,
  { cwd, disk }: Pick<ContentWorld, 'cwd' | 'disk'>,
): Promise<TakenBack> {
  const articles = await readFolder(cwd, ARTICLES, 'md');
  const others = articles.filter(({ path }) => slugOf(path) !== slug).map(({ text }) => namesOf(text));
  const isNeeded = (path: string) => others.some((words) => words.has(path.replace(/^.*\/|\.\w+$/g, '')));
  return takeBack(cwd, listName(command, slug), disk, isNeeded);
}

/** What was taken back, a line for each kind. */
export const takenBackLines = ({ gone, asBefore, needed }: Extract<TakenBack, { kind: 'done' }>): string =>
  [
    ...(gone.length + asBefore.length === 0 ? ['Nothing was left to take back.'] : []),
    ...(gone.length === 0 ? [] : [`Taken back: ${list(gone)}.`]),
    ...(asBefore.length === 0 ? [] : [`As before: ${list(asBefore)}.`]),
    ...needed.map((path) => `${path} stays: another article names it.`),
  ].join('\n');

/** All words of a frontmatter that may be an id: of a broken one, too many. */
function namesOf(text: string): Set<string> {
  const parts = splitFrontmatter(text, '');
  return new Set(('code' in parts ? text : parts.yaml).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
}
