import { importText } from './import/command.ts';
import { realImportWorld } from './import/world.ts';
import { run } from './world.ts';

const world = realImportWorld();
process.exitCode = await run(() => importText(world), world);
