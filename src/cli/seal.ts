import { seal } from './seal/command.ts';
import { realContentWorld, run } from './world.ts';

const world = realContentWorld();
process.exitCode = await run(() => seal(world), world);
