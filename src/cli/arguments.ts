import { relative, resolve, sep } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { slugOf } from '../compile/article.ts';
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

/** So many times what holds where nothing is given: more would be a slip, and more than timers take. */
const MOST_TIMES = 500;

/**
 * The numbers that options were given, or what holds where nothing was. Only of retries there may be none.
 * @throws Misuse for what is no such number
 */
export function numbersOf<Name extends string>(
  values: Readonly<Partial<Record<NoInfer<Name>, string | undefined>>>,
  fallbacks: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(fallbacks) as Name[];
  const numbers = names.map((name): [Name, number] => {
    const value = values[name] === undefined ? fallbacks[name] : Number(values[name]);
    const most = fallbacks[name] * MOST_TIMES;
    if (value <= most && (value > 0 || (name === 'retries' && value === 0))) return [name, value];
    const limit = value > most ? ` of at most ${most}` : '';
    throw new Misuse(
      `--${name} needs a number${limit}, such as --${name} ${fallbacks[name]}, not "${values[name]}".`,
    );
  });
  return Object.fromEntries(numbers) as Record<Name, number>;
}

/** @throws Misuse for a format that is neither for people nor for programs */
export function formatOf(format: string): 'pretty' | 'json' {
  if (format === 'pretty' || format === 'json') return format;
  throw new Misuse(`There is no format "${format}". Write --format pretty or json.`);
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

/** The slug of an article that may be named by its file as well. */
export const slugIn = (name: string): string => slugOf(name.replaceAll('\\', '/'));
