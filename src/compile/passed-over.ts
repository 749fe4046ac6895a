import { basename } from 'node:path';
import type { LocatedProblem } from '../model/diagnostics.ts';
import { ARTICLES, ENTITIES, entriesIn, isHidden, SOURCES } from './folders.ts';

/** What the files of a folder are called, and what one may be called that somebody takes for one of them. */
interface Kind {
  folder: string;
  what: string;
  ending: string;
  isRead: RegExp;
  isAlike: RegExp;
}

const YAML = { ending: '.yaml', isRead: /\.ya?ml$/, isAlike: /\.(?:ya?ml|json|toml|md)$/i };
const KINDS: readonly Kind[] = [
  {
    folder: ARTICLES,
    what: 'Articles',
    ending: '.md',
    isRead: /\.md$/,
    isAlike: /\.(?:md|markdown|mdown|mdx)$/i,
  },
  { folder: ENTITIES, what: 'Entities', ...YAML },
  { folder: SOURCES, what: 'Sources', ...YAML },
];

/** What Emacs and the Finder of a Mac write beside a file. */
const BESIDE = /(?:^|\/)\.[#_]/;

/** Files that somebody may take for content, and that no build reads. */
export async function passedOver(root: string): Promise<LocatedProblem[]> {
  const found = await Promise.all(
    KINDS.map(async (kind) => (await namesIn(root, kind)).flatMap((path) => problemOf(path, kind))),
  );
  return found.flat();
}

function problemOf(path: string, { what, ending, isRead }: Kind): LocatedProblem[] {
  if (BESIDE.test(path) || (isRead.test(path) && !isHidden(path))) return [];
  const name = basename(path).replace(/\.[^.]*$/, ending);
  const reason = isHidden(path)
    ? 'What has a name that begins with a point is hidden and is not read: give the file or its folder another name, or take it away.'
    : `${what} are files that end in ${ending}, so this one is not read: call it ${name}, or take it away.`;
  return [{ code: 'passed-over', path: [], reason, file: path, line: 1, column: 1 }];
}

async function namesIn(root: string, { folder, isAlike }: Kind): Promise<string[]> {
  const entries = await entriesIn(root, folder);
  return entries
    .filter(({ entry }) => entry.isFile() && isAlike.test(entry.name))
    .map(({ path }) => path)
    .sort();
}
