import { slugOf } from '../../compile/article.ts';
import { ARTICLES, readFolder } from '../../compile/folders.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { list } from '../../model/show.ts';
import { type ContentWorld, type ExitCode, Misuse } from '../world.ts';
import { listName, slugsIn } from '../written/list.ts';
import { takeBack } from '../written/take-back.ts';

type Given = Pick<ContentWorld, 'cwd' | 'disk' | 'out' | 'err'>;

/**
 * Takes an import back, and says what is gone. Parties that another article names by now stay.
 * @throws Misuse where there is nothing to take back
 */
export async function undoImport(
  slug: string | undefined,
  { cwd, disk, out, err }: Given,
): Promise<ExitCode> {
  const articles = await readFolder(cwd, ARTICLES, 'md');
  const others = articles.filter(({ path }) => slugOf(path) !== slug).map(({ text }) => namesOf(text));
  const isNeeded = (path: string) => others.some((words) => words.has(path.replace(/^.*\/|\.\w+$/g, '')));
  const taken =
    slug === undefined
      ? { kind: 'unknown' as const }
      : takeBack(cwd, listName('import', slug), disk, isNeeded);
  switch (taken.kind) {
    case 'unknown':
      throw new Misuse(nothingOf(slug, slugsIn(cwd, 'import')));
    case 'changed':
      err(
        `Nothing was taken back, for this was changed since the import: ${list(taken.paths)}. Take away by hand what you do not want to keep.`,
      );
      return 1;
    case 'done':
      out(
        [
          taken.gone.length === 0 ? 'Nothing was left to take back.' : `Taken back: ${list(taken.gone)}.`,
          ...taken.needed.map((path) => `${path} stays: another article names it.`),
        ].join('\n'),
      );
      return 0;
  }
}

/** All words of a frontmatter that may be an id: of a broken one, too many. */
function namesOf(text: string): Set<string> {
  const parts = splitFrontmatter(text, '');
  return new Set(('code' in parts ? text : parts.yaml).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
}

function nothingOf(slug: string | undefined, slugs: readonly string[]): string {
  const what =
    slug === undefined ? 'Say which import is to be taken back' : `No import of "${slug}" is known here`;
  const there =
    slugs.length === 0
      ? 'There is none that could be.'
      : `Write npm run import -- --undo with one of these: ${list(slugs.toSorted(), 'or')}.`;
  return `${what}. ${there}`;
}
