#!/usr/bin/env node
/*
 * Puts page.html.br and page.html.gz beside each large text of a built site. nginx, Caddy and Apache, set up as the
 * samples beside this file, send them as they are; other hosts compress by themselves. After each build, before dist is
 * copied to the server:
 *
 *   node deploy/compress.mjs [FOLDER]
 *
 * A variant has the time of its file. One that has is left alone, so that only what a build has changed takes time. Only a
 * folder that a build has made is touched, and no link is followed.
 */
import { lstat, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|jsonld|csv|md|bib|ris|txt|ics|xml|svg)$/;

/** Below so many bytes a packet holds the file as it is. */
const WORTH = 1024;

/** Files under way at once: zlib has four threads. */
const AT_ONCE = 8;

/** Neither writes a date or a name into the file: the same text gives the same bytes. */
const variants = {
  '.br': (content) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  '.gz': (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};
const endings = Object.keys(variants);

const [folder = 'dist'] = process.argv.slice(2);
const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
  console.error(`There is no folder ${folder}: build the site first, with npm run build.`);
  process.exit(2);
});
const isBuilt = await lstat(join(folder, '.glosswire')).then(
  (marker) => marker.isFile(),
  () => false,
);
if (!isBuilt) {
  console.error(
    `${folder} has no file .glosswire that says that a build has made it: nothing was written. Name the folder of the site: node deploy/compress.mjs dist`,
  );
  process.exit(2);
}
const files = new Set(
  entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
);
const compressed = new Set();
let [written, removed] = [0, 0];

const queue = [...files].filter((file) => TEXT.test(file)).values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const file of queue) await compress(file);
  }),
);
for (const file of files) {
  const text = file.replace(/\.(?:br|gz)$/, '');
  /* Only of a pair: a file like data.csv.gz that the publisher has put there is not ours to take away. */
  const isOurs = TEXT.test(text) && endings.every((ending) => files.has(text + ending));
  if (text === file || !isOurs || compressed.has(text)) continue;
  await rm(file);
  removed += 1;
}
console.log(`${compressed.size} texts compressed: ${written} variants written, ${removed} taken away.`);

async function compress(file) {
  const { size, mtime } = await stat(file);
  if (size < WORTH) return;
  compressed.add(file);
  for (const [ending, variantOf] of Object.entries(variants)) {
    const before = await lstat(file + ending).catch(() => undefined);
    if (before?.isFile() === false) {
      console.error(`${file + ending} is no file, and is left as it is: take it away.`);
      process.exitCode = 1;
      continue;
    }
    if (before?.mtime.getTime() === mtime.getTime()) continue;
    await writeFile(file + ending, await variantOf(await readFile(file)));
    await utimes(file + ending, mtime, mtime);
    written += 1;
  }
}
