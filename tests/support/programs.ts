import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

/** Ends with whoever has started it, however that one ends (Linux, util-linux). */
export const LEASH = '/usr/bin/setpriv';

/** Starts a program that does not outlive this process, even where this one is killed. */
export const leashed = (program: string, args: readonly string[], options: SpawnOptions): ChildProcess =>
  spawn(LEASH, ['--pdeathsig', 'KILL', '--', program, ...args], options);

/** Ends a program that was started here. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await end;
}

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * What a pattern captures of what a program says.
 * @param descriptor where it says it: 2 is its error output
 * @throws with all that it said, where it ends before that
 */
export const saying = (child: ChildProcess, descriptor: number, pattern: RegExp): Promise<string> =>
  new Promise((done, fail) => {
    let output = '';
    child.stdio[descriptor]?.on('data', (data) => {
      output += data;
      const [, part] = pattern.exec(output) ?? [];
      if (part !== undefined) done(part);
    });
    child.once('error', fail);
    child.once('exit', (code) =>
      fail(new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
