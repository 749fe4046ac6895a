import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Another program on the same disk: it writes, and waits until the disk has it, without end. */
const WRITER = `
const { closeSync, fsyncSync, openSync, writeSync } = require('node:fs');
const [, path] = process.argv;
const bytes = Buffer.alloc(4 * 1024 ** 2, 1);
for (let round = 0; ; round += 1) {
  const file = openSync(path, 'w');
  for (let part = 0; part < 16; part += 1) writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
}`;

/**
 * Keeps the disk of a folder busy.
 * @returns what ends that
 */
export function keepBusy(folder: string): () => void {
  const writer = spawn(process.execPath, ['-e', WRITER, join(folder, 'busy')], { stdio: 'ignore' });
  return () => {
    writer.kill('SIGKILL');
  };
}
