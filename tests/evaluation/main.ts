import { realWorld, run } from '../../src/cli/world.ts';
import { evaluate } from './command.ts';

process.exitCode = await run(evaluate, realWorld());
