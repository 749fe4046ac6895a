import { sep } from 'node:path';
import { BuildError } from './build-error.ts';

/** What Astro and Vite take for something else than a part of a name, in the path of a project. */
const SIGNS = ['#', '?', '%', '"', '*', ...(sep === '\\' ? [] : ['\\'])];

/** @throws BuildError where pages cannot be made in a folder because of what it is called */
export function refuseFolder(project: string): void {
  const signs = SIGNS.filter((sign) => project.includes(sign));
  if (signs.length === 0) return;
  throw new BuildError(
    `The path of the project has ${signs.join(' and ')} in it: ${project}. Astro cannot make pages there. Rename the folder, or move the project to one without ${SIGNS.join(' ')} in its path.`,
  );
}
