import { join } from 'node:path';
import { contentRoot } from '../compile/folders.ts';
import { realDisk } from '../disk/disk.ts';
import { checkLinks } from './check-links/command.ts';
import { realClock } from './check-links/network.ts';
import { realWorld, run } from './world.ts';

const world = {
  ...realWorld(),
  cwd: contentRoot(process.cwd()),
  fetch,
  clock: realClock,
  disk: realDisk,
  cache: join(process.cwd(), 'node_modules/.cache/glosswire/links.json'),
};
process.exitCode = await run(() => checkLinks(world), world);
