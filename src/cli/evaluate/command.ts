import { resolve } from 'node:path';
import { type ExitCode, Misuse, type World } from '../world.ts';
import { measure } from './anchoring.ts';
import { readRows } from './rows.ts';
import { table } from './table.ts';

const USAGE = 'Write: npm run evaluate -- anchoring FILE.jsonl';

/**
 * `npm run evaluate -- anchoring FILE.jsonl`: how well quotes find their words in texts that were edited.
 * @throws Misuse where the arguments or the file are not what they should be
 */
export async function evaluate(world: World): Promise<ExitCode> {
  const [kind, path, ...more] = world.args;
  if (kind === undefined) throw new Misuse(`What is to be evaluated is missing. ${USAGE}`);
  if (kind !== 'anchoring') throw new Misuse(`There is no evaluation "${kind}", only anchoring. ${USAGE}`);
  if (path === undefined) throw new Misuse(`The file with the data is missing. ${USAGE}`);
  if (more.length > 0)
    throw new Misuse(`One file at a time: "${more.join(' ')}" is more than that. ${USAGE}`);
  const rows = readRows(await read(path, world), path);
  world.out(table(measure(rows)));
  return 0;
}

async function read(path: string, { cwd, readText }: World): Promise<string> {
  try {
    return await readText(resolve(cwd, path));
  } catch (error) {
    throw new Misuse(`${path}: ${unreadable(error)} ${USAGE}`);
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  return `The file cannot be read (${String(code ?? error)}).`;
}
