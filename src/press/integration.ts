import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../compile/folders.ts';
import { diskFault } from '../model/disk-fault.ts';
import { site } from '../site.config.ts';
import { forget, pressFolder, skipped } from './folder.ts';
import { linkReport } from './links.ts';
import { lock } from './lock.ts';
import { missingPackages, missingReport } from './packages.ts';
import { fault, type Press, startPress } from './press.ts';

/**
 * In a build, Astro makes the pages that are the same whatever the content is, and a shell for all others; another
 * process makes those, and only what has changed since the folder was last built into. Astro builds into a folder that
 * no reader sees: in the one of the site every file is the old one or the new one at any moment, whole.
 */
export function press(): AstroIntegration {
  let isBuild = false;
  let dist = '';
  let running: Press | undefined;
  return {
    name: 'glosswire-press',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        isBuild = command === 'build';
        const folder = pressFolder(fileURLToPath(config.root));
        if (isBuild) {
          dist = resolve(fileURLToPath(config.outDir));
          const at = (name: string) => pathToFileURL(join(folder, 'astro', name, '/'));
          updateConfig({ outDir: at(''), build: { client: at('client'), server: at('server') } });
        }
        /* Under `always`, the server for writing would ask for a slash behind `claims.json` as well. */
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        updateConfig({
          vite: { define: { 'import.meta.env.PRESS_FOLDER': JSON.stringify(folder) } },
        });
      },
      'astro:config:done': async ({ config, logger }) => {
        if (!isBuild) return;
        const project = fileURLToPath(config.root);
        const folder = pressFolder(project);
        const staged = fileURLToPath(config.outDir);
        const missing = missingPackages(project);
        if (missing.length > 0) throw fault(missingReport(missing));
        try {
          const held = await lock(project, (message) => logger.info(message));
          if (process.argv.includes('--force')) forget(folder);
          mkdirSync(dist, { recursive: true });
          accessSync(dist, constants.W_OK);
          running = startPress({ project, root: contentRoot(project), folder, dist, staged, site });
          if (running.pid !== undefined) held.share(running.pid);
        } catch (error) {
          const said = diskFault(error);
          throw said === undefined ? error : fault(said);
        }
      },
      'astro:build:done': async ({ logger }) => {
        if (running === undefined) throw new Error('The press was not started.');
        const began = performance.now();
        const { articles, printed, listed, broken, search } = await running.print({
          cards: !skipped('cards'),
          search: !skipped('search'),
        });
        if (broken.length > 0) {
          logger.error(linkReport(broken));
          throw fault('The built site has links that lead nowhere: they are listed above.');
        }
        const time = Math.round(performance.now() - began);
        logger.info(
          `${printed} of ${articles} articles and ${listed} pages across them made in ${time} ms; every link of them leads somewhere`,
        );
        if (search) {
          const size = `${search.files} files, ${Math.round(search.bytes / 1024)} KB`;
          logger.info(`${search.records} records made searchable: ${size}`);
        }
      },
    },
  };
}
