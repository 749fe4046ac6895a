import './components.ts';
import { join } from 'node:path';
import { diskFault } from '../model/disk-fault.ts';
import type { Edition } from './edition.ts';
import type { Ask, Reply } from './messages.ts';

/*
 * The process that makes what grows with the content. Astro, which starts it, keeps its memory to itself; this one does
 * not wait for anything that Astro does.
 */
const { readEdition } = await import('./edition.ts');
const { createPool } = await import('./pool.ts');
const { storeIn } = await import('./store.ts');
const { codeDigest, digest } = await import('./digest.ts');

const pool = createPool();
let edition: Edition | undefined;

process.on('message', async (ask: Ask) => {
  try {
    process.send?.(await answer(ask));
  } catch (error) {
    process.send?.(failure(error));
  }
});
process.on('disconnect', () => process.exit());

function failure(error: unknown): Reply {
  const fault = diskFault(error);
  if (fault !== undefined) return { kind: 'failed', message: fault };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', message, stack };
}

async function answer(ask: Ask): Promise<Reply> {
  if (ask.kind === 'read') {
    const { project, root, folder } = ask;
    const store = join(folder, 'articles');
    const code = digest(codeDigest(project), JSON.stringify(ask.site));
    edition = await readEdition({
      root,
      store: storeIn(store),
      code,
      compile: ({ places, ...setup }) =>
        pool.run('compile', { ...setup, root, store, isWriting: false }, places),
    });
    const { found, summaries, compiled } = edition;
    return { kind: 'read', found, summaries, compiled };
  }
  if (edition === undefined) throw new Error('Nothing has been read yet.');
  const { print } = await import('./printing.ts');
  const { madeRecord } = await import('./made.ts');
  const { shellsIn } = await import('./shells.ts');
  const { place } = await import('./staged.ts');
  const { kind: _, dist, folder, staged, ...rest } = ask;
  const report = await print({
    edition,
    store: join(folder, 'articles'),
    record: madeRecord(folder, dist),
    dist,
    shells: shellsIn(staged),
    files: place(staged, dist),
    ...rest,
    pool,
  });
  await pool.close();
  return { kind: 'printed', report };
}
