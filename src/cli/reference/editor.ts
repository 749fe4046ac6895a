import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ARTICLES, readFolder } from '../../compile/folders.ts';
import { writeWhole } from '../../disk/write.ts';
import { schemaFiles } from './json-schemas.ts';

const FOLDER = '.astro/collections';
/** A name that none of the site’s own collections has: their entries have another form than the frontmatter. */
const COLLECTION = 'glosswire-frontmatter';

/**
 * Tells Astro’s language server which files have the frontmatter of an article, so that an editor with
 * `astro.content-intellisense` completes and checks it inside Markdown. It reads one manifest with absolute
 * addresses in lower case, which is why it is made on each machine and kept out of the repository.
 * @param root the project, which holds `.astro`
 * @param content the folder that holds `content/`
 */
export async function writeEditorFiles(root: string, content = root): Promise<void> {
  const articles = await readFolder(content, ARTICLES, 'md');
  const addresses = articles.map(({ path }) =>
    decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase(),
  );
  const manifest = {
    collections: [{ hasSchema: true, name: COLLECTION }],
    entries: Object.fromEntries(addresses.map((address) => [address, COLLECTION])),
  };
  const schema = schemaFiles.get('.vscode/schemas/article.schema.json') ?? '';
  writeWhole(join(root, FOLDER, `${COLLECTION}.schema.json`), schema);
  writeWhole(join(root, FOLDER, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
