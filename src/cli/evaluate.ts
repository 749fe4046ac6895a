import { evaluate } from './evaluate/command.ts';
import { realWorld, run } from './world.ts';

process.exitCode = await run(evaluate, realWorld());
