import { spawn } from 'node:child_process';
import { ownEnvironment } from '../support/environment.ts';
import { SITE } from '../support/site.ts';

/** Where built sites are kept: Astro bundles what it finds below its root, so not in the system’s temporary folder. */
export const BUILT = 'node_modules/.cache/site';

export interface BuildOptions {
  /** Below `BUILT`. */
  name: string;
  base?: string;
  /** The folder that holds `content/`. */
  contentRoot: string;
  /** The language of the site; English where it is left out. */
  lang?: string;
  /** Of the machine: time zone and locale. */
  settings?: Record<string, string>;
  /** What is left out, to see the rest sooner: `cards`, `search` or both. */
  skip?: string;
}

export interface Build {
  code: number | null;
  /** Standard output and error together, without colours. */
  output: string;
  folder: string;
}

/** Builds a site with the command that its publisher uses: where it stands and its language are ours, not those of the project. */
export async function build({
  name,
  base = SITE.SITE_BASE,
  contentRoot,
  lang = SITE.SITE_LANG,
  skip = '',
  settings = {},
}: BuildOptions): Promise<Build> {
  const folder = `${BUILT}/${name}`;
  const env = {
    ...ownEnvironment(),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: 'production',
    ...SITE,
    SITE_BASE: base,
    SITE_LANG: lang,
    CONTENT_ROOT: contentRoot,
    GLOSSWIRE_SKIP: skip,
    ...settings,
  };
  const args = ['src/cli/build.ts', '--outDir', folder];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output, folder };
}
