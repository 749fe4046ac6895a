import { captureSources } from './capture/command.ts';
import { realCaptureWorld } from './capture/world.ts';
import { run } from './world.ts';

const world = realCaptureWorld();
process.exitCode = await run(() => captureSources(world), world);
