import { resolve } from 'node:path';
import { type ExitCode, Misuse, type World } from '../../src/cli/world.ts';
import { list } from '../../src/model/show.ts';
import { measure } from './anchoring.ts';
import { evaluateClaims } from './claims.ts';
import { evaluateEntities } from './entities.ts';
import { evaluateMoney } from './money.ts';
import { readRows } from './rows.ts';
import { table } from './table.ts';

/** What can be measured: from the content and the name of a file to a table. */
const evaluations = new Map<string, (content: string, file: string) => string>([
  ['anchoring', (content, file) => table(measure(readRows(content, file)))],
  ['money', evaluateMoney],
  ['entities', evaluateEntities],
  ['claims', evaluateClaims],
]);
const KINDS = list([...evaluations.keys()], 'or');
const USAGE = `Write: npm run evaluate -- KIND FILE.jsonl, where KIND is ${KINDS}.`;

/**
 * `npm run evaluate -- KIND FILE.jsonl`: how well quotes find their words in texts that were edited, and how well
 * money, entities and claims are found in texts that were annotated by others.
 * @throws Misuse where the arguments or the file are not what they should be
 */
export async function evaluate(world: World): Promise<ExitCode> {
  const [kind, path, ...more] = world.args;
  if (kind === undefined) throw new Misuse(`What is to be evaluated is missing. ${USAGE}`);
  const evaluation = evaluations.get(kind);
  if (evaluation === undefined) throw new Misuse(`There is no evaluation "${kind}". ${USAGE}`);
  if (path === undefined) throw new Misuse(`The file with the data is missing. ${USAGE}`);
  if (more.length > 0)
    throw new Misuse(`One file at a time: "${more.join(' ')}" is more than that. ${USAGE}`);
  world.out(evaluation(await read(path, world), path));
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
