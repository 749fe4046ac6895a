/*
 * What every command of package.json runs first (node --import), and Astro’s configuration, in JavaScript that any Node
 * reads: an older one would answer TypeScript with a stack trace.
 */
import module from 'node:module';

const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(
    `Glosswire runs on Node ${OLDEST} or newer, and this is ${process.versions.node}: run the command by npm after "npm ci", which brings Node along for most machines, or install it from https://nodejs.org.`,
  );
  process.exit(1);
}

/*
 * Keeps what Node has compiled of the code: the next process has it then, and so has each thread, which would compile it for
 * itself (https://nodejs.org/api/module.html#module-compile-cache).
 */
module.enableCompileCache('node_modules/.cache/glosswire/code');

/* Astro asks nobody, however it is started: it would report its use (https://astro.build/telemetry/) and look for a newer version of itself. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
