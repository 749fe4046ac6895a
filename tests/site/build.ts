import { spawn } from 'node:child_process';

/** Where built sites are kept: Astro bundles what it finds below its root, so not in the system’s temporary folder. */
export const BUILT = 'node_modules/.cache/site';

interface Options {
  /** Below `BUILT`. */
  name: string;
  base?: string;
  /** The folder that holds `content/`; the project's own where it is left out. */
  contentRoot?: string;
  /** The language of the site; the project’s own where it is left out. */
  lang?: string;
  /** What is left out, to see the rest sooner: `cards`, `search` or both. */
  skip?: string;
}

export interface Build {
  code: number | null;
  /** Standard output and error together, without colours. */
  output: string;
  folder: string;
}

/** Builds a site with the command that its publisher uses. */
export async function build({ name, base = '/', contentRoot = '.', lang, skip }: Options): Promise<Build> {
  const folder = `${BUILT}/${name}`;
  /* Vitest sets DEV in its workers, and Astro would take it over into `import.meta.env`. */
  const { DEV: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: 'production',
    SITE_BASE: base,
    CONTENT_ROOT: contentRoot,
    ...(lang !== undefined && { SITE_LANG: lang }),
    ...(skip !== undefined && { GLOSSWIRE_SKIP: skip }),
  };
  const args = ['src/cli/build.ts', '--force', '--outDir', folder];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output, folder };
}
