import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SITEMAP } from '../article/paths.ts';
import { type SitemapEntry, sitemap } from '../exports/sitemap.ts';
import { type BuiltPage, builtPage } from './built-page.ts';
import { type BrokenLink, brokenLinks, linkReport, type Place } from './link-check.ts';
import { indexSearch } from './search-index.ts';

/** What is done with the built files: the sitemap is written, every link is followed, and the search index is made. */
export function afterBuild(place: Place): AstroIntegration {
  return {
    name: 'glosswire-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const { pages, links, broken } = await finish(folder, place);
        if (broken.length > 0) {
          logger.error(linkReport(broken));
          throw new Error('The built site has links that lead nowhere: they are listed above.');
        }
        const checked = performance.now();
        logger.info(`${links} links of ${pages} pages checked in ${Math.round(checked - start)} ms`);
        const { records, files, bytes } = await indexSearch(folder);
        const size = `${files} files, ${Math.round(bytes / 1024)} KB`;
        logger.info(
          `${records} records made searchable in ${Math.round(performance.now() - checked)} ms: ${size}`,
        );
      },
    },
  };
}

interface Finished {
  pages: number;
  links: number;
  broken: BrokenLink[];
}

/** Writes the sitemap into a folder with a built site, and follows every link of its pages. */
export async function finish(folder: string, place: Place): Promise<Finished> {
  const files = await filesOf(folder);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => builtPage(file, await readFile(join(folder, file), 'utf8'))),
  );
  await writeFile(join(folder, SITEMAP), sitemap(listed(pages, place)));
  return {
    pages: pages.length,
    links: pages.reduce((sum, { links }) => sum + links.size, 0),
    broken: brokenLinks(pages, new Set([...files, SITEMAP.slice(1)]), place),
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .sort();
}

/** The pages that want to be found at the address where they are: no withdrawn claims, no old addresses, no 404. */
function listed(pages: readonly BuiltPage[], { address, base }: Place): SitemapEntry[] {
  return pages.flatMap(({ file, canonical, indexed, modified }): SitemapEntry[] => {
    const own = new URL(base + file.replace(/index\.html$/, ''), address).href;
    return indexed && canonical === own
      ? [{ address: own, ...(modified !== undefined && { modified }) }]
      : [];
  });
}
