import { relative, resolve, sep } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Misuse } from './world.ts';

export const flag = { type: 'boolean', default: false } as const;
export const help = { ...flag, short: 'h' } as const;
export const text = { type: 'string' } as const;

/** What was wrong with the arguments, as Node has it. */
interface Fault extends Error {
  code: unknown;
}

const advised = ({ message }: Fault, advice: string) => `${message.split(/\. |\n/)[0]}. ${advice}`;

/**
 * The options and the rest of what was written after the name of a command.
 * @param advice what to write instead, or a message that says what is wrong as well
 * @throws Misuse where an option is not known or has no value
 */
export function readArguments<const Known extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Known,
  advice: string | ((fault: Fault) => string),
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Misuse(typeof advice === 'string' ? advised(error, advice) : advice(error));
  }
}

/**
 * Paths as problems give them: relative to the project, with forward slashes.
 * @param files those that a path may lead to, or to a folder of
 * @param missing what is wrong with a path that leads to none
 * @throws Misuse where one leads to none
 */
export function pathsTo(
  files: readonly string[],
  paths: readonly string[],
  cwd: string,
  missing: string,
): string[] {
  return paths.map((path) => {
    const shown = relative(cwd, resolve(cwd, path)).split(sep).join('/');
    if (files.some((file) => isWithin(file, [shown]))) return shown;
    throw new Misuse(`${path}: ${missing}`);
  });
}

/** True where a file is one of the paths or below one of them; no paths stand for all. */
export const isWithin = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
