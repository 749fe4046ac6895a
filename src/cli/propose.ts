import { propose } from './propose/command.ts';
import { realProposeWorld } from './propose/world.ts';
import { run } from './world.ts';

const world = realProposeWorld();
process.exitCode = await run(() => propose(world), world);
