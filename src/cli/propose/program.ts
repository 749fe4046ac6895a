import { spawn } from 'node:child_process';
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
  const isGroup = process.platform !== 'win32';
  const child = spawn(name, rest, { detached: isGroup, windowsHide: true });
  const end = () => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      /* It has ended. */
    }
  };
  const leave = () => process.exit(130);
  const ending = new Promise<Answered>((resolve) => {
    const parts: Buffer[] = [];
    let [length, last] = [0, ''];
    const fail = (why: string) => {
      end();
      resolve({ kind: 'failed', why: `${visible(name)} ${why}` });
    };
    const timer = setTimeout(
      () => fail(`did not answer within ${limits.time / 60_000} minutes, and was ended. Raise --minutes.`),
      limits.time,
    );
    child.on('close', () => clearTimeout(timer));
    child.stdout.on('data', (part: Buffer) => {
      length += part.length;
      if (length > limits.size) fail(`printed more than ${limits.size / 1_000_000} MB, and was ended.`);
      else parts.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      last = (last + part.toString('utf8')).slice(-LAST_WORDS);
    });
    /* Who does not read its input may still answer. */
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(faultOf(error));
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve({ kind: 'answered', text: Buffer.concat(parts).toString('utf8') });
      else fail(`failed (${signal ?? `exit code ${code}`})${told(last)}`);
    });
  });
  process.on('exit', end);
  process.on('SIGINT', leave);
  try {
    return await ending;
  } finally {
    process.off('exit', end);
    process.off('SIGINT', leave);
  }
}

const told = (words: string) => (words.trim() === '' ? '.' : `. It said:\n${visible(words.trim())}`);

function faultOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'is no command here. See that it is installed, and spelt so.';
  return `could not be started (${error.code}).`;
}
