import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a program (`node --import`): kills it in the middle of what it does to the files of a folder, KILL_IN, at
 * the step whose number KILL_AT gives. What it writes in that step is there by half. KILL_COUNT names a file that gets
 * the number of steps of each thread, where the program comes to its end.
 */
const { KILL_AT = '', KILL_IN = '', KILL_COUNT } = process.env;
const at = Number(KILL_AT);
const { appendFileSync, openSync, writeFileSync } = fs;
const { open } = fs.promises;
const opened = new Map<unknown, string>();
let steps = 0;

type Act = (...args: unknown[]) => unknown;

function step(place: unknown, halfway: () => void = () => {}): void {
  if (!(opened.get(place) ?? String(place)).startsWith(KILL_IN)) return;
  steps += 1;
  if (steps !== at) return;
  halfway();
  process.kill(process.pid, 'SIGKILL');
}

function interrupt(object: object, names: readonly string[], isWriting = false): void {
  const acts = object as Record<string, Act>;
  for (const name of names) {
    const act = acts[name];
    acts[name] = (...args) => {
      const [place, data] = args;
      step(place, () => isWriting && half(place as fs.PathOrFileDescriptor, data));
      return act?.apply(object, args);
    };
  }
}

function half(to: fs.PathOrFileDescriptor, data: unknown): void {
  if (typeof data === 'string' || data instanceof Uint8Array)
    writeFileSync(to, data.slice(0, data.length / 2));
}

interrupt(fs, ['writeFileSync'], true);
interrupt(fs, ['renameSync', 'rmSync', 'linkSync', 'mkdirSync']);
interrupt(fs.promises, ['writeFile'], true);
interrupt(fs.promises, ['rename', 'link', 'rm', 'mkdir', 'mkdtemp']);
fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode);
  if (String(flags).startsWith('r')) return file;
  opened.set(file, String(path));
  step(file);
  return file;
};
fs.promises.open = async (path, flags, mode) => {
  const file = await open(path, flags, mode);
  if (flags === undefined || String(flags).startsWith('r')) return file;
  const write = file.writeFile.bind(file);
  file.writeFile = (data, options) => {
    step(path, () => half(file.fd, data));
    return write(data, options);
  };
  return file;
};
syncBuiltinESMExports();
if (KILL_COUNT !== undefined) process.on('exit', () => appendFileSync(KILL_COUNT, `${steps}\n`));
