import { join } from 'node:path';
import { checkLinks } from './check-links/command.ts';
import { realClock } from './network/network.ts';
import { realContentWorld, run } from './world.ts';

const world = {
  ...realContentWorld(),
  fetch,
  clock: realClock,
  cache: join(process.cwd(), 'node_modules/.cache/glosswire/links.json'),
};
process.exitCode = await run(() => checkLinks(world), world);
