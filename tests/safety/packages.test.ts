import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { importsOf } from '../support/layers.ts';

interface Package {
  hasInstallScript?: boolean;
  integrity?: string;
}

const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const installed = Object.entries(packages).filter(([path]) => path !== '');
const versions = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};
const own = Object.keys(versions);

test('no package may run a script when it is installed: each that would is refused by name', () => {
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(manifest.allowScripts).toEqual(Object.fromEntries(scripted.map(([path]) => [nameOf(path), false])));
  /* Without it, npm 11 warns of other scripts and runs them. */
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});

test('every package is locked to its bytes, those for other processors too', () => {
  const loose = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('versions are exact', () => {
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the drawing of the architecture gives a reason for each dependency, and for no other', () => {
  const text = readFileSync('.github/ARCHITECTURE.md', 'utf8');
  const [, table = ''] = /<!-- packages -->\n([\s\S]*?)<!-- \/packages -->/.exec(text) ?? [];
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].filter(([, names]) => names?.includes('`'));
  const named = rows.flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(named.toSorted()).toEqual(own.toSorted());
  for (const [, , reason = ''] of rows) expect(reason.length).toBeGreaterThan(10);
});

/** What commands use by name, and what is looked up by a name that is put together. */
const UNIMPORTED: Readonly<Record<string, RegExp>> = {
  '@astrojs/check': /astro check/,
  '@biomejs/biome': /biome check/,
  typescript: /astro check/,
  vitest: /vitest run/,
};
const SCOPED = { scope: '@fontsource/', use: '`@fontsource/$' };
/** The Node on which the scripts run, one package a platform: all of them put it at `.bin/node`. */
const isNode = (name: string) => name in manifest.optionalDependencies && name.startsWith('node-');

test('every dependency is used', async () => {
  const files = await Array.fromAsync(
    glob('{src,tests,docs}/**/*.{ts,astro,css}', { exclude: ['tests/layers.test.ts'] }),
  );
  const code = [...files, 'astro.config.ts', 'tsconfig.json']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const scripts = readFileSync('package.json', 'utf8');
  const isUsed = (name: string) => {
    if (UNIMPORTED[name]?.test(scripts) || isNode(name)) return true;
    if (name.startsWith(SCOPED.scope))
      return code.includes(SCOPED.use) && code.includes(`'${name.slice(SCOPED.scope.length)}'`);
    const imported = name === '@types/node' ? 'node:' : name.replace(/^@types\//, '');
    return [`'${imported}`, `"${imported}`, `node_modules/${imported}/`].some((use) => code.includes(use));
  };
  expect(own.filter((name) => !isUsed(name))).toEqual([]);
});

test('every package that is imported is a dependency, and none is used because another happens to bring it', async () => {
  const files = await Array.fromAsync(
    glob(['{src,tests,docs}/**/*.{ts,astro}', '*.ts'], { exclude: ['tests/layers.test.ts'] }),
  );
  expect(files.length).toBeGreaterThan(400);
  const missing = files.flatMap((file) =>
    importsOf(readFileSync(file, 'utf8'))
      .filter((specifier) => !/^[.$]|:/.test(specifier))
      .map(packageOf)
      .filter((name) => !own.includes(name) && !own.includes(`@types/${name}`))
      .map((name) => `${file} imports ${name}`),
  );
  expect(missing).toEqual([]);
});

/** The package of `@scope/name/path` or `name/path`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
