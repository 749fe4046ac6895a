import { realContentWorld, run } from './world.ts';

const world = realContentWorld();
/* The configuration of the site is among what is checked: loaded here, its faults become messages. */
process.exitCode = await run(async () => (await import('./check/command.ts')).check(world), world);
