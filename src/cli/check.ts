import { contentRoot } from '../compile/files.ts';
import { check } from './check/command.ts';
import { realWorld, run } from './world.ts';

process.exitCode = await run(check, { ...realWorld(), cwd: contentRoot(process.cwd()) });
