import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout that is measured. */
export const CHECKOUT = join(import.meta.dirname, '../../..');

/** Gives a folder every installed package by a link: what builds keep in `node_modules` is then its own. */
export function linkPackages(folder: string): void {
  const packages = join(CHECKOUT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}

/** What is in a project before its first build. */
export type Given = ReadonlySet<string>;

export const given = (folder: string): Given => new Set(readdirSync(folder));

/** Takes away whatever builds have made: output and caches, wherever they keep them. */
export function clean(folder: string, before: Given): void {
  remove(folder, (name) => !before.has(name));
  const packages = join(folder, 'node_modules');
  if (!before.has('node_modules')) return;
  const links = new Set(
    readdirSync(packages, { withFileTypes: true }).flatMap((entry) =>
      entry.isSymbolicLink() ? [entry.name] : [],
    ),
  );
  remove(packages, (name) => !links.has(name));
}

function remove(folder: string, isMade: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isMade)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
