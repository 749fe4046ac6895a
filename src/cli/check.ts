import { check } from './check/command.ts';
import { realContentWorld, run } from './world.ts';

const world = realContentWorld();
process.exitCode = await run(async () => {
  /* No rule asks for it, but a build would stop at it. */
  await import('../site.config.ts');
  return check(world);
}, world);
