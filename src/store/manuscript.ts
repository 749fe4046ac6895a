import type { SourceFile } from '../compile/article.ts';
import { readSource } from '../compile/disk.ts';

/** Where an article is written, and where what was published of it is recorded, below the folder that holds `content/`. */
export interface Place {
  path: string;
  recordPath?: string | undefined;
}

/** An article as it is written now. */
export interface Manuscript {
  file: SourceFile;
  record?: SourceFile | undefined;
}

export const read = (root: string, { path, recordPath }: Place): Manuscript => ({
  file: readSource(root, path),
  ...(recordPath !== undefined && { record: readSource(root, recordPath) }),
});
