import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The packages that the project stands on and that are not installed. */
export function missingPackages(project: string): string[] {
  const path = join(project, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as { dependencies?: object };
  const { resolve } = createRequire(path);
  return Object.keys(dependencies).filter(
    (name) => !resolve.paths(name)?.some((folder) => existsSync(join(folder, name))),
  );
}

/** What to do about them. @param names at least one */
export const missingReport = (names: readonly string[]): string =>
  `package.json names packages that are not installed: ${names.join(', ')}. Install them with "npm ci", and build again.`;
