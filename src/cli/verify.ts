import { dayOf } from '../publication-record/days.ts';
import { verify } from './verify/command.ts';
import { realWorld, run } from './world.ts';

const world = { ...realWorld(), today: dayOf(new Date()), fetch };
process.exitCode = await run(() => verify(world), world);
