import { compressSite } from './compress/command.ts';
import { realWorld, run } from './world.ts';

const world = realWorld();
process.exitCode = await run(compressSite, world);
