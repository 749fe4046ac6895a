import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './global-setup.ts';

/** A built page: its file below the site’s folder, and its HTML. */
export interface BuiltPage {
  file: string;
  html: string;
  /** Its address on the server of the tests. */
  address: string;
}

/** Every page that was built, whether or not anything links to it. */
export async function builtPages({
  folder,
  address,
}: Pick<Site, 'folder' | 'address'>): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return files.sort().map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
    address: `${address}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
  }));
}

/** The first few pages of each kind: five hundred pages of generated claims differ in their words alone. */
export function sample(pages: readonly BuiltPage[], each = 2): BuiltPage[] {
  const seen = new Map<string, number>();
  return pages.filter(({ file }) => {
    const kind = file
      .split('/')
      .slice(0, -2)
      .join('/')
      .replace(/^articles\/[^/]+/, 'article');
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= each;
  });
}
