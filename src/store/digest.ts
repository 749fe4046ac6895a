import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { site } from '../site.config.ts';

/** A digest of texts, in order. Where one ends and the next begins counts. */
export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'base64url').slice(0, 27);
}

/** What the site is made with: the sources of the project, the packages it stands on, where it will stand and how it speaks. */
export const codeDigest = (project: string): string =>
  digest(
    folderDigest(join(project, 'src')),
    ...OTHERS.map((name) => textOf(join(project, name))),
    JSON.stringify(site),
  );

const OTHERS = ['astro.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A digest of the names and bytes of all files below a folder. */
export function folderDigest(folder: string): string {
  const sum = createHash('sha256');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort())
    sum.update(`${relative(folder, file)}\0${statSync(file).size}\0`).update(readFileSync(file));
  return sum.digest('base64url').slice(0, 27);
}
