import { realWorld, run } from './world.ts';

/* The configuration of the site is among what builds: loaded here, its faults become messages. */
process.exitCode = await run(
  async (world) => (await import('./build/command.ts')).buildCommand(world),
  realWorld(),
);
