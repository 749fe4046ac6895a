import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../compile/folders.ts';
import type { ArticleView } from '../views/article/view.ts';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The pictures that stand beside an article and that its prose shows: by path in the site, without the base. */
export const picturesBeside = ({ path: page, beside }: Pick<ArticleView, 'path' | 'beside'>) =>
  beside.map(({ name, path }) => ({
    path: page + name,
    type: TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream',
    bytes: () => readFileSync(join(contentRoot(process.cwd()), path)),
  }));
