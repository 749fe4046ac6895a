import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digest, folderDigest } from './digest.ts';
import { BuildFault } from './fault.ts';
import { readJson, remove, writeWhole } from './files.ts';
import { type Built, PRESS, type Told } from './messages.ts';
import type { Summary } from './store.ts';

/** What Astro makes of a project: bundles, a shell of each kind of page, what is in `public`, and pages of its own. */
export interface AstroPart {
  /** The folder that it is in. Throws where Astro fails, which has said why. */
  made(): Promise<string>;
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

/** What Astro made the last time, and from what. */
interface Record {
  code: string;
  /** A digest of the summaries; empty where no page was made from them. */
  content: string;
}

/**
 * Has Astro build in a process of its own, whose memory is free when the pages are printed; what it has made is kept,
 * and made again when the sources have changed. It builds into a folder that no reader sees.
 */
export function astroPart({ project, folder, code, summaries, started }: AstroOrder): AstroPart {
  const staged = join(folder, 'astro');
  const file = join(folder, 'astro.json');
  const key = digest(code, folderDigest(join(project, 'public')), process.env.NODE_ENV ?? '');
  const contentKey = async () => digest(JSON.stringify(await summaries));
  const stopping = new AbortController();
  const make = async () => {
    const before = readJson<Record>(file);
    const isKept = before?.code === key && (before.content === '' || before.content === (await contentKey()));
    if (isKept) return staged;
    remove(file);
    const { readsContent } = await build(project, staged, { summaries, started, signal: stopping.signal });
    const content = readsContent ? await contentKey() : '';
    writeWhole(file, JSON.stringify({ code: key, content } satisfies Record));
    return staged;
  };
  const making = make();
  /* Who waits for it comes later, and is told then. */
  making.catch(() => {});
  return { made: () => making, stop: () => stopping.abort() };
}

type Starting = Pick<AstroOrder, 'summaries' | 'started'> & { signal: AbortSignal };

function build(project: string, staged: string, { summaries, started, signal }: Starting): Promise<Built> {
  const astro = join(
    dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = fork(astro, ['build', '--outDir', staged], {
    cwd: project,
    env: { ...process.env, [PRESS]: 'yes' },
    execArgv: ['--max-semi-space-size=4'],
    signal,
    killSignal: 'SIGKILL',
  });
  if (child.pid !== undefined) started(child.pid);
  const tell = (told: Told) => child.connected && child.send(told, () => {});
  summaries.then(
    (all) => tell({ summaries: all }),
    () => {},
  );
  return new Promise((resolve, reject) => {
    let built: Built | undefined;
    child.on('message', (message: Built) => (built = message));
    child.on('error', reject);
    child.on('exit', (code, end) => {
      if (code === 0 && built !== undefined) resolve(built);
      else reject(new BuildFault(`Astro has not made its part of the site (${end ?? `exit code ${code}`}).`));
    });
  });
}
