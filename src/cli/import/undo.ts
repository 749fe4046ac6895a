import { list } from '../../model/show.ts';
import { type ContentWorld, type ExitCode, Misuse } from '../world.ts';
import { slugsIn } from '../written/list.ts';
import { takeBackFor, takenBackLines } from '../written/of-article.ts';

type Given = Pick<ContentWorld, 'cwd' | 'disk' | 'out' | 'err'>;

/**
 * Takes an import back, and says what is gone. Parties that another article names by now stay.
 * @throws Misuse where there is nothing to take back
 */
export async function undoImport(
  slug: string | undefined,
  { cwd, disk, out, err }: Given,
): Promise<ExitCode> {
  const taken =
    slug === undefined ? { kind: 'unknown' as const } : await takeBackFor('import', slug, { cwd, disk });
  switch (taken.kind) {
    case 'unknown':
      throw new Misuse(nothingOf(slug, slugsIn(cwd, 'import')));
    case 'changed':
      err(
        `Nothing was taken back, for this was changed since the import: ${list(taken.paths)}. Take away by hand what you do not want to keep.`,
      );
      return 1;
    case 'done':
      out(takenBackLines(taken));
      return 0;
  }
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
