import { readdir, readFile } from 'node:fs/promises';
import { styles } from '../../charts/standalone.ts';
import { deployFiles } from '../../hosting/deploy-files.ts';
import { sectionsOf } from '../../hosting/site-files.ts';
import { styleHash } from '../../hosting/style-hash.ts';

/** What `deploy/` holds today, by path below the project’s root. */
export async function hostingSamples(): Promise<ReadonlyMap<string, string>> {
  const [tokens, drawing] = await Promise.all(
    ['tokens', 'drawing'].map((name) => readFile(`src/styles/${name}.css`, 'utf8')),
  );
  const hash = styleHash(styles({ tokens: tokens ?? '', drawing: drawing ?? '' }));
  const files = deployFiles(hash, sectionsOf(await readdir('src/pages')));
  return new Map([...files].map(([name, text]) => [`deploy/${name}`, text]));
}
