import { diskFault } from '../../../src/model/disk-fault.ts';
import { isBuildFault } from '../../../src/press/fault.ts';
import { build } from './press.ts';

/* `node build.ts ROOT DIST FOLDER [OPTIONS]`: one build, as a process that can be killed. Prints what was built, as JSON. */
const [root = '', dist = '', folder = '', options = '{}'] = process.argv.slice(2);
try {
  const built = await build({ root, dist, folder }, JSON.parse(options));
  process.stdout.write(`${JSON.stringify(built)}\n`);
} catch (error) {
  const said = isBuildFault(error) ? error.message : diskFault(error);
  if (said === undefined) throw error;
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
}
