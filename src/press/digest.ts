import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A digest of texts, in order. Where one ends and the next begins counts. */
export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'base64url').slice(0, 27);
}

/** What the site is made with: the sources of the project and the packages it stands on. Any change makes all pages anew. */
export function codeDigest(root: string): string {
  const sum = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const others = ['astro.config.ts', 'package.json', 'package-lock.json'];
  for (const file of [...sources.sort(), ...others.filter((name) => existsSync(join(root, name)))]) {
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return sum.digest('base64url').slice(0, 27);
}
