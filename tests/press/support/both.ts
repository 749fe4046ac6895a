import './press.ts';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { experimental_AstroContainer as Container } from 'astro/container';

/*
 * Lets a process import a component twice: as the press renders it, and, where its address ends in `?astro`, as Astro
 * itself does.
 */
const ASTRO = '?astro';

registerHooks({
  resolve(specifier, context, next) {
    const inAstro = context.parentURL?.endsWith(ASTRO) ?? false;
    if (specifier === 'astro/compiler-runtime' && inAstro)
      return { url: import.meta.resolve('astro/runtime/server/index.js'), shortCircuit: true };
    const found = next(specifier, context);
    return inAstro && specifier.endsWith('.astro') ? { ...found, url: found.url + ASTRO } : found;
  },
  load(url, context, next) {
    if (!url.endsWith(ASTRO)) return next(url, context);
    const filename = fileURLToPath(url.slice(0, -ASTRO.length));
    const { code } = transform(readFileSync(filename, 'utf8'), {
      compact: true,
      filename,
      normalizedFilename: filename,
      internalURL: 'astro/compiler-runtime',
      resultScopedSlot: true,
      resolvePath: (specifier: string) => specifier,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const { renderToString } = await import('../../../src/press/runtime.ts');
const container = await Container.create();

/** A component’s HTML, from the press and from Astro. */
export async function both(
  path: string,
  props: object,
  slot?: string,
): Promise<{ press: string; astro: string }> {
  const url = pathToFileURL(path).href;
  const [{ default: ours }, { default: theirs }] = await Promise.all([import(url), import(url + ASTRO)]);
  const press = renderToString(ours, props, slot);
  const slots = slot === undefined ? {} : { slots: { default: slot } };
  const astro = await container.renderToString(theirs, { props: props as never, ...slots });
  return { press, astro };
}
