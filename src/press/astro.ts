import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildFault } from './build-error.ts';
import { digest, folderDigest } from './digest.ts';
import { readJson, remove, writeWhole } from './files.ts';
import { type Answer, PRESS, type Pressing, type Told } from './messages.ts';
import type { Summary } from './store.ts';

/** What Astro makes of a project: bundles, a shell of each kind of page, what is in `public`, and pages of its own. */
export interface AstroPart {
  /** The folder that it is in. Rejected where Astro fails, which has said why. */
  made: Promise<string>;
  /** Leaves off. */
  stop(): void;
}

export interface AstroOrder {
  project: string;
  /** Where this project’s builds keep what they need the next time. */
  folder: string;
  /** A digest of the sources of the project. */
  code: string;
  /** What Astro’s collection of articles holds. */
  summaries: Promise<readonly Summary[]>;
  /** Takes the number of Astro’s process. */
  started(pid: number): void;
}

/** What the part that is kept was made from. */
interface MadeFrom {
  code: string;
  /** A digest of the summaries; empty where no page asks for them. */
  content: string;
}

/**
 * Has Astro build in a process of its own, whose memory is free when the pages are printed. What it has made is kept,
 * and made again when the sources have changed. It builds into a folder that no reader sees, and is not told of the
 * content, unless a page asks: to wait until all is compiled would take its memory for as long.
 */
export function astroPart({ project, folder, code, summaries, started }: AstroOrder): AstroPart {
  const staged = join(folder, 'astro');
  const file = join(folder, 'astro.json');
  const key = digest(code, folderDigest(join(project, 'public')), process.env.NODE_ENV ?? '');
  const contentKey = async () => digest(JSON.stringify(await summaries));
  const stopping = new AbortController();
  const run = (content?: Promise<readonly Summary[]>) =>
    build(project, staged, { content, started, signal: stopping.signal });
  const make = async () => {
    const before = readJson<MadeFrom>(file);
    const asked = before !== undefined && before.content !== '';
    if (before?.code === key && (!asked || before.content === (await contentKey()))) return staged;
    remove(file);
    const asks = asked || (await run()) === 'asks for content';
    if (asks) await run(summaries);
    const from: MadeFrom = { code: key, content: asks ? await contentKey() : '' };
    writeWhole(file, JSON.stringify(from));
    return staged;
  };
  const made = make();
  /* Who waits for it comes later, and is told then. */
  made.catch(() => {});
  return { made, stop: () => stopping.abort() };
}

interface Starting extends Pick<AstroOrder, 'started'> {
  content: Promise<readonly Summary[]> | undefined;
  signal: AbortSignal;
}

function build(project: string, staged: string, { content, started, signal }: Starting): Promise<Answer> {
  const pressing: Pressing = content ? 'with content' : 'without content';
  const child = fork(astroIn(project), ['build', '--outDir', staged], {
    cwd: project,
    env: { ...process.env, [PRESS]: pressing },
    execArgv: [],
    signal,
    killSignal: 'SIGKILL',
  });
  if (child.pid !== undefined) started(child.pid);
  const tell = (summaries: readonly Summary[]) =>
    child.connected && child.send({ summaries } satisfies Told, () => {});
  content?.then(tell, () => {});
  return new Promise((resolve, reject) => {
    let answer: Answer | undefined;
    child.on('message', (message: Answer) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', (code, end) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new BuildFault(`Astro has not made its part of the site (${end ?? `exit code ${code}`}).`));
    });
  });
}

const astroIn = (project: string): string =>
  join(dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')), 'bin/astro.mjs');
