import { contentRoot } from '../compile/folders.ts';
import { realDisk } from '../disk/disk.ts';
import { dayOf } from '../publication-record/days.ts';
import { seal } from './seal/command.ts';
import { realWorld, run } from './world.ts';

const world = { ...realWorld(), cwd: contentRoot(process.cwd()), today: dayOf(new Date()), disk: realDisk };
process.exitCode = await run(() => seal(world), world);
