import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';

const RUNTIME = new URL('./runtime.ts', import.meta.url).href;

/**
 * Lets this process import `.astro` components as they are, compiled by Astro’s own compiler for the synchronous
 * runtime beside this file (https://nodejs.org/api/module.html#moduleregisterhooksoptions).
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro/compiler-runtime' ? { url: RUNTIME, shortCircuit: true } : next(specifier, context),
  load(url, context, next) {
    if (url.endsWith('.astro')) return module(compiled(fileURLToPath(url)));
    if (url.endsWith('?raw'))
      return module(`export default ${JSON.stringify(readFileSync(new URL(url), 'utf8'))};`);
    return next(url, context);
  },
});

const module = (source: string) => ({ format: 'module', source, shortCircuit: true });

function compiled(filename: string): string {
  const { code } = transform(readFileSync(filename, 'utf8'), {
    compact: true,
    filename,
    normalizedFilename: filename,
    internalURL: 'astro/compiler-runtime',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  return code;
}
