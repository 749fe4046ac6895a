import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SITEMAP } from '../article/paths.ts';
import { type SitemapEntry, sitemap } from '../exports/sitemap.ts';
import { type BuiltPage, builtPage } from './built-page.ts';
import { type BrokenLink, brokenLinks, linkReport, type Place } from './link-check.ts';

/** What is done with the built files, in one pass over them: the sitemap is written, and every link is followed. */
export function afterBuild(place: Place): AstroIntegration {
  return {
    name: 'glosswire-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { pages, links } = await finish(fileURLToPath(dir), place);
        logger.info(
          `${links} links of ${pages} pages checked in ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/** @throws with a line for every link that leads nowhere. */
export async function finish(folder: string, place: Place): Promise<{ pages: number; links: number }> {
  const files = await filesOf(folder);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => builtPage(file, await readFile(join(folder, file), 'utf8'))),
  );
  await writeFile(join(folder, SITEMAP), sitemap(listed(pages, place)));
  refuse(brokenLinks(pages, new Set([...files, SITEMAP.slice(1)]), place));
  return { pages: pages.length, links: pages.reduce((sum, { links }) => sum + links.size, 0) };
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

function refuse(broken: readonly BrokenLink[]): void {
  if (broken.length === 0) return;
  const error = new Error(linkReport(broken));
  error.name = 'LinkError';
  error.stack = '';
  throw error;
}
