import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureType } from '../compile/beside.ts';
import { contentRoot } from '../compile/folders.ts';
import type { ArticleView } from '../views/article/view.ts';

/** The pictures that stand beside an article and that its prose shows: by path in the site, without the base. */
export const picturesBeside = ({ path: page, beside }: Pick<ArticleView, 'path' | 'beside'>) =>
  beside.map(({ name, path }) => ({
    path: page + name,
    type: pictureType(name) ?? 'application/octet-stream',
    bytes: () => readFileSync(join(contentRoot(process.cwd()), path)),
  }));
