import { keepCode } from '../press/compile-cache.ts';

keepCode();
const { buildCommand } = await import('./build/command.ts');
const { realWorld, run } = await import('./world.ts');
process.exitCode = await run(buildCommand, realWorld());
