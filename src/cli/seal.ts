import { homedir } from 'node:os';
import { join } from 'node:path';
import { seal } from './seal/command.ts';
import { realContentWorld, run } from './world.ts';

const world = { ...realContentWorld(), keyFile: join(homedir(), '.config/glosswire/record-key.pem') };
process.exitCode = await run(() => seal(world), world);
