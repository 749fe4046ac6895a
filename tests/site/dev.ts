import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ownEnvironment } from '../support/environment.ts';
import { freePort } from '../support/programs.ts';
import { put } from '../support/put.ts';

/** `npm run dev` on a copy of some content. */
export interface Dev {
  address: string;
  /** The folder that holds the copy of `content/`. */
  root: string;
  /** What it has printed so far. */
  output(): string;
  read(path: string): string;
  write(path: string, text: string): void;
  stop(): Promise<void>;
}

const STARTED = /ready in/;

/**
 * Starts the server that writers use. The copy is not below node_modules, where nothing is watched.
 * @param contentRoot the folder that holds the `content/` to copy
 */
export async function startDev(contentRoot: string): Promise<Dev> {
  const root = mkdtempSync(join(tmpdir(), 'glosswire-dev-'));
  cpSync(contentRoot, root, { recursive: true });
  const port = await freePort();
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1'];
  const child = spawn(process.execPath, [...args, '--port', String(port)], {
    env: {
      ...ownEnvironment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      NODE_ENV: 'development',
      CONTENT_ROOT: relative('.', root),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const closed = new Promise<void>((done) => child.on('close', () => done()));
  const started = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (STARTED.test(output)) done();
      });
  });
  await Promise.race([started, closed]);
  if (!STARTED.test(output)) throw new Error(`The server does not start:\n${output}`);
  return {
    address: `http://127.0.0.1:${port}/`,
    root,
    output: () => output,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => put(root, path, text),
    async stop() {
      child.kill();
      await closed;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
