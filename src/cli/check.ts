import { contentRoot } from '../compile/folders.ts';
import { realDisk } from '../disk/disk.ts';
import { dayOf } from '../publication-record/days.ts';
import { check } from './check/command.ts';
import { realWorld, run } from './world.ts';

const world = { ...realWorld(), cwd: contentRoot(process.cwd()), today: dayOf(new Date()), disk: realDisk };
process.exitCode = await run(async () => {
  /* No rule asks for it, but a build would stop at it. */
  await import('../site.config.ts');
  return check(world);
}, world);
