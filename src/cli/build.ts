import { buildCommand } from './build/command.ts';
import { realWorld, run } from './world.ts';

process.exitCode = await run(buildCommand, realWorld());
