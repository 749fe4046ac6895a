import { relative, resolve, sep } from 'node:path';
import type { RecordedContent } from '../../publication-record/content.ts';
import { Misuse } from '../world.ts';

const USAGE =
  'Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them.';

export interface SealArguments {
  dryRun: boolean;
  paths: string[];
}

/** @throws Misuse where an option is not known */
export function parseArguments(args: readonly string[]): SealArguments {
  const option = args.find((arg) => arg.startsWith('-') && arg !== '--dry-run');
  if (option !== undefined) throw new Misuse(`There is no option ${option}. ${USAGE}`);
  return { dryRun: args.includes('--dry-run'), paths: args.filter((arg) => arg !== '--dry-run') };
}

/** The paths as problems give them: relative to the project, with forward slashes. @throws Misuse where one leads to no article */
export function articlePaths(paths: readonly string[], cwd: string, { files }: RecordedContent): string[] {
  const articles = files.filter((file) => file.endsWith('.md'));
  return paths.map((path) => {
    const shown = relative(cwd, resolve(cwd, path)).split(sep).join('/');
    if (articles.some((file) => isWithin(file, [shown]))) return shown;
    throw new Misuse(`${path}: there is no article here. ${USAGE}`);
  });
}

export const isWithin = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
