import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pressFolder } from './folder.ts';
import { type Answer, PRESS, type Pressing } from './messages.ts';

/**
 * The press as Astro sees it. A build is the press’s: it has Astro make what is the same whatever the content is, and a
 * shell for all other pages. Whoever calls `astro build` gets the whole site as well, for it hands over to the press.
 */
export function press(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'glosswire-press',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        isBuild = command === 'build';
        const project = fileURLToPath(config.root);
        const pressing = process.env[PRESS] as Pressing | undefined;
        if (isBuild && pressing === undefined) handOver(project, fileURLToPath(config.outDir));
        if (isBuild) endWithPress();
        /* Under `always`, the server for writing would ask for a slash behind `claims.json` as well. */
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        updateConfig({
          vite: {
            define: { 'import.meta.env.PRESS_FOLDER': JSON.stringify(pressFolder(project)) },
            plugins: pressing === 'without content' ? [askForContent] : [],
          },
        });
      },
      'astro:build:done': () => (isBuild ? answer('built') : undefined),
    },
  };
}

/** Ends a build before any page is made, where one of them reads a collection. */
const askForContent = {
  name: 'glosswire-ask-for-content',
  async generateBundle(this: { getModuleIds(): Iterable<string> }) {
    if (![...this.getModuleIds()].some((id) => id.includes(COLLECTIONS))) return;
    await answer('asks for content');
    process.exit(0);
  },
};

/** The module through which pages read collections. */
const COLLECTIONS = 'astro:data-layer-content';

/** Whoever kills a build means all of it. */
function endWithPress(): void {
  if (!process.connected) end();
  process.once('disconnect', end);
}

const end = () => process.exit(1);

async function answer(what: Answer): Promise<void> {
  process.off('disconnect', end);
  await new Promise((sent) => process.send?.(what, sent));
  process.disconnect();
}

function handOver(project: string, dist: string): never {
  const command = fileURLToPath(new URL('../cli/build.ts', import.meta.url));
  const force = process.argv.includes('--force') ? ['--force'] : [];
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', command, '--outDir', dist, ...force],
    { cwd: project, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}
