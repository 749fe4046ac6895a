import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, contentRoot, ENTITIES, namesIn, SOURCES } from '../compile/folders.ts';
import { memoize, recent } from '../model/memoize.ts';
import { RECORD } from '../publication-record/path.ts';
import { report } from '../reporters/problems.ts';
import type { Found } from '../store/compile.ts';
import { compileHere } from '../store/compile-places.ts';
import { codeDigest } from '../store/digest.ts';
import { readEdition } from '../store/edition.ts';
import { pressFolder, WRITING } from '../store/folder.ts';
import type { SiteContent } from './content.ts';
import { contentOf } from './content-of-edition.ts';

const project = process.cwd();
const root = contentRoot(project);
const store = join(pressFolder(project, root), WRITING);

/** All that is written as it is on the disk now, drafts included. It is read again only when a file has changed. */
export const contentWhileWriting = async (): Promise<SiteContent> => contentAt(await stampOfFiles());

const contentAt = memoize(async (_stamp: string) => {
  const edition = await readEdition({
    root,
    store,
    code: codeDigest(project),
    isWriting: true,
    compilePlaces: compileHere,
  });
  tell(edition.found);
  return contentOf(edition, store, true);
}, recent<string, Promise<SiteContent>>());

/** Changes when a file comes, goes or is saved. */
async function stampOfFiles(): Promise<string> {
  const names = await Promise.all([
    namesIn(root, ARTICLES, 'md'),
    namesIn(root, ENTITIES, '{yaml,yml}'),
    namesIn(root, SOURCES, '{yaml,yml}'),
    namesIn(root, RECORD, '{yaml,json,pem}'),
  ]);
  return names
    .flat()
    .map((name) => {
      const { mtimeMs, size } = statSync(join(root, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/**
 * Problems are told in the terminal, and stand in place of the article. A change of what was published is no more than a
 * warning: nothing is published yet.
 */
function tell({ content, drafts, record }: Found): void {
  const problems = [...content, ...drafts];
  if (problems.length > 0) console.error(`[ERROR] The content has problems.\n\n${report(problems)}\n`);
  if (record.length > 0)
    console.warn(`[WARN] What was published has changed; a build would refuse it.\n\n${report(record)}\n`);
}
