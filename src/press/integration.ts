import { fork } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../compile/folders.ts';
import { codeDigest } from '../store/digest.ts';
import { remove } from '../store/files.ts';
import { bundleFolder, pressFolder } from '../store/folder.ts';
import { lock } from './lock.ts';
import { BUNDLE_ONLY, bundleIn, bundleKey, ENTRY, sealBundle, unsealBundle } from './make-bundle.ts';
import { refuseFolder } from './project-folder.ts';

/**
 * The press as Astro sees it: a prerenderer. Astro bundles the pages of `src/pages`; the press keeps the bundle, and makes
 * with it, in threads, those pages that have changed
 * (https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option).
 */
export function press(): AstroIntegration {
  const isBundleOnly = process.env[BUNDLE_ONLY] !== undefined;
  let dist = '';
  let project = '';
  let isBuild = false;
  return {
    name: 'glosswire-press',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        isBuild = command === 'build';
        project = fileURLToPath(config.root);
        refuseFolder(project);
        dist = fileURLToPath(config.outDir);
        /* Under `always`, the server for writing would ask for a slash behind `claims.json` as well. */
        if (command === 'dev')
          updateConfig({ trailingSlash: 'ignore', vite: { cacheDir: devCache(project) } });
        updateConfig({ image: { service: { entrypoint: fileURLToPath(IMAGES) } } });
        if (isBuild && isBundleOnly) endWithParent();
        if (isBuild) updateConfig(bundling(project, isBundleOnly));
      },
      'astro:build:done': async () => {
        if (!isBuild) return;
        if (isBundleOnly) releaseParent();
        else await makePages(project, dist);
      },
    },
  };
}

type Config = Parameters<
  Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']
>[0];

/** Astro builds into a folder that no reader sees. The prerenderer comes last, so that no other takes its place. */
function bundling(project: string, isBundleOnly: boolean): Config & { integrations: AstroIntegration[] } {
  const folder = bundleFolder(project);
  const bundle = bundleIn(folder);
  const key = bundleKey(project, codeDigest(project));
  let made = '';
  return {
    outDir: pathToFileURL(join(bundle.files, '/')),
    vite: {
      plugins: [
        entryPlugin((dir) => {
          made = dir;
        }),
      ],
    },
    integrations: [
      {
        name: 'glosswire-prerenderer',
        hooks: {
          'astro:build:start': async ({ setPrerenderer, logger }) => {
            if (!isBundleOnly) await lock(project, (text) => logger.info(text));
            unsealBundle(folder);
            setPrerenderer((own) => ({
              ...own,
              name: 'glosswire',
              async getStaticPaths() {
                remove(bundle.pages);
                cpSync(made, bundle.pages, { recursive: true });
                return [];
              },
            }));
          },
          'astro:build:done': () => sealBundle(folder, key),
        },
      },
    ],
  };
}

/** Adds to the bundle of the pages what the press opens in it. */
const entryPlugin = (written: (dir: string) => void) => ({
  name: 'glosswire-press-entry',
  configEnvironment: (name: string) => (name === 'prerender' ? { build: sourceMaps } : undefined),
  buildStart(this: { environment: { name: string }; emitFile(file: object): string }) {
    if (this.environment.name !== 'prerender') return;
    this.emitFile({
      type: 'chunk',
      id: fileURLToPath(new URL('./entry.ts', import.meta.url)),
      fileName: ENTRY,
    });
  },
  writeBundle(this: { environment: { name: string } }, { dir = '' }: { dir?: string }) {
    if (this.environment.name === 'prerender') written(dir);
  },
});

/** To say where in its sources a page has thrown. The bundle is moved after it is made: paths in it are whole. */
const sourceMaps = {
  sourcemap: true,
  rolldownOptions: {
    output: { sourcemapPathTransform: (path: string, map: string) => resolve(dirname(map), path) },
  },
};

/** In a process of its own: what runs this file, Vite’s runner for `astro.config.ts`, is closed by now. */
async function makePages(project: string, dist: string): Promise<void> {
  const force = process.argv.includes('--force') ? ['--force'] : [];
  const command = join(project, 'src/cli/build.ts');
  const child = fork(command, ['--outDir', dist, ...force], { cwd: project });
  const status = await new Promise((resolve) => child.on('exit', resolve));
  if (status !== 0) process.exit(1);
}

/** Of each content its own: a second server would take away from the first what it has made ready for browsers. */
const devCache = (project: string): string => join(pressFolder(project, contentRoot(project)), 'vite');

const IMAGES = new URL('./image-service.ts', import.meta.url);

/** Whoever ends a build means all of it. */
function endWithParent(): void {
  if (!process.connected) end();
  process.once('disconnect', end);
}

function releaseParent(): void {
  process.off('disconnect', end);
  process.disconnect();
}

const end = () => process.exit(1);
