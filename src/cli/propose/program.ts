import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { visible } from '../../model/visible.ts';
import { Misuse } from '../world.ts';

/** What came of a command that was asked. */
export type Answered = { kind: 'answered'; text: string } | { kind: 'failed'; why: string };

interface Limits {
  /** Milliseconds. */
  time: number;
  /** Bytes of the answer. */
  size: number;
}

/** In characters: what a command says last is why it failed. */
const LAST_WORDS = 500;

/** What only a shell understands. */
const OF_A_SHELL = /^(?:[|&;<>]+|\d?>{1,2}.*|\$\(.*|`.*)$/;

/**
 * The words of a command. Quotation marks of either kind keep spaces together; nothing else has a meaning.
 * @throws Misuse where there is no word, a quotation mark is open, or a shell would be needed
 */
export function wordsOf(command: string): string[] {
  const words = [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word);
  if (/["']/.test(command.replace(/"[^"]*"|'[^']*'/g, '')))
    throw new Misuse('--command has a quotation mark that is not closed.');
  if (/^(?:""|''|)$/.test(words[0] ?? ''))
    throw new Misuse("--command needs a command, as in --command 'llm -m gpt-5'.");
  const shell = words.find((word) => OF_A_SHELL.test(word));
  if (shell !== undefined)
    throw new Misuse(
      `--command is run without a shell, which alone would understand ${visible(shell)}: write a script, and give its name.`,
    );
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/**
 * Runs a command, with a text on its standard input, and gives what it prints: within a time and a size, else it is ended
 * with all that it has started.
 */
export async function ask(
  [name = '', ...rest]: readonly string[],
  input: string,
  limits: Limits,
): Promise<Answered> {
  const child = spawn(name, rest, { detached: IS_GROUP, windowsHide: true });
  const end = () => endWithAll(child);
  const leave = () => process.exit(130);
  process.on('exit', end);
  process.on('SIGINT', leave);
  try {
    /* Who does not read its input may still answer. */
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const answered = await answerOf(child, limits);
    return answered.kind === 'answered'
      ? answered
      : { kind: 'failed', why: `${visible(name)} ${answered.why}` };
  } finally {
    process.off('exit', end);
    process.off('SIGINT', leave);
  }
}

const IS_GROUP = process.platform !== 'win32';

/** Ends a command with all that it has started. */
function endWithAll(child: ChildProcess): void {
  try {
    if (IS_GROUP && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    /* It has ended. */
  }
}

/** What a command prints until it ends, or until it is ended. */
function answerOf(child: ChildProcessWithoutNullStreams, { time, size }: Limits): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<Answered>();
  const fail = (why: string) => {
    endWithAll(child);
    resolve({ kind: 'failed', why });
  };
  const late = `did not answer within ${time / 60_000} minutes, and was ended. Raise --minutes.`;
  const timer = setTimeout(() => fail(late), time);
  const parts: Buffer[] = [];
  let [length, last] = [0, ''];
  child.stdout.on('data', (part: Buffer) => {
    length += part.length;
    if (length > size) fail(`printed more than ${size / 1_000_000} MB, and was ended.`);
    else parts.push(part);
  });
  child.stderr.on('data', (part: Buffer) => {
    last = (last + part.toString('utf8')).slice(-LAST_WORDS);
  });
  child.on('error', (error) => {
    clearTimeout(timer);
    fail(faultOf(error));
  });
  child.on('close', (code, signal) => {
    clearTimeout(timer);
    if (code === 0) resolve({ kind: 'answered', text: Buffer.concat(parts).toString('utf8') });
    else fail(`failed (${signal ?? `exit code ${code}`})${told(last)}`);
  });
  return promise;
}

const told = (words: string) => (words.trim() === '' ? '.' : `. It said:\n${visible(words.trim())}`);

function faultOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'is no command here. See that it is installed, and spelt so.';
  return `could not be started (${error.code}).`;
}
