import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { type Face, faces } from './fonts.ts';

/** Raise it when `fit.ts`, `render.ts` or `png.ts` make another picture of the same drawing. */
const RENDERING = 4;

/** All that a picture depends on besides its drawing: our code that renders it, the renderer and the faces. */
export function version(drawnWith: readonly Face[] = faces()): string {
  const letters = createHash('sha256');
  for (const { name, weight, data } of drawnWith) letters.update(`${name} ${weight}`).update(data);
  return JSON.stringify([RENDERING, rendererVersion(), letters.digest('hex')]);
}

function rendererVersion(): string {
  const file = findPackageJSON('@takumi-rs/core', join(process.cwd(), 'package.json'));
  if (file === undefined)
    throw new Error('The package @takumi-rs/core is missing. Install it with "npm ci".');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
