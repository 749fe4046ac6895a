import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps what Node has compiled of the code: the next process has it then, and so has each thread, which would compile it
 * for itself (https://nodejs.org/api/module.html#module-compile-cache). To be called before anything else is imported.
 */
export function keepCode(): void {
  enableCompileCache(join(process.cwd(), 'node_modules/.cache/glosswire/code'));
}
