import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Package {
  hasInstallScript?: boolean;
  /** Processors for which it is: it is installed on those alone. */
  cpu?: string[];
  integrity?: string;
}

const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const installed = Object.entries(packages).filter(([path]) => path !== '');
const own = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test('no package runs a script when it is installed, but those that are allowed to', () => {
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);
  expect(running.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(allowed.filter((name) => !running.includes(name))).toEqual([]);
  /* Without it, npm 11 warns of other scripts and runs them. */
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});

test('every package that is installed everywhere is locked to its bytes', () => {
  const loose = installed.filter(([, { integrity, cpu }]) => !cpu && !integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('versions are exact', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the README gives a reason for each dependency, and for no other', () => {
  const [, table = ''] =
    /<!-- packages -->\n([\s\S]*?)<!-- \/packages -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].filter(([, names]) => names?.includes('`'));
  const named = rows.flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(named.toSorted()).toEqual(own.toSorted());
  for (const [, , reason = ''] of rows) expect(reason.length).toBeGreaterThan(10);
});

/** What commands use by name, and what is looked up by a name that is put together. */
const UNIMPORTED: Readonly<Record<string, RegExp>> = {
  node: /"(?:check|seal)": "node /,
  '@astrojs/check': /astro check/,
  '@biomejs/biome': /biome check/,
  typescript: /astro check/,
  vitest: /vitest run/,
};
const SCOPED = { scope: '@fontsource/', use: '`@fontsource/$' };

test('every dependency is used', async () => {
  const files = await Array.fromAsync(
    glob('{src,tests}/**/*.{ts,astro,css}', { exclude: ['tests/layers.test.ts'] }),
  );
  const code = [...files, 'astro.config.ts', 'tsconfig.json']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const scripts = readFileSync('package.json', 'utf8');
  const isUsed = (name: string) => {
    if (UNIMPORTED[name]?.test(scripts)) return true;
    if (name.startsWith(SCOPED.scope))
      return code.includes(SCOPED.use) && code.includes(`'${name.slice(SCOPED.scope.length)}'`);
    const imported = name === '@types/node' ? 'node:' : name.replace(/^@types\//, '');
    return [`'${imported}`, `"${imported}`, `node_modules/${imported}/`].some((use) => code.includes(use));
  };
  expect(own.filter((name) => !isUsed(name))).toEqual([]);
});
