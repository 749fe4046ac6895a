import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A Node that says it is another one. */
const pretending = (version: string) =>
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;

const started = (version: string) =>
  spawnSync(
    process.execPath,
    ['--import', pretending(version), '--import', './src/start.js', '--eval', '0'],
    {
      encoding: 'utf8',
    },
  );

test.each(['18.20.8', '20.20.2', '22.23.1'])('on Node %s a command says in a line what to do', (version) => {
  const { status, stdout, stderr } = started(version);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    `Glosswire runs on Node 24 or newer, and this is ${version}: run the command by npm after "npm ci", which brings Node along for most machines, or install it from https://nodejs.org.\n`,
  );
});

test.each(['24.0.0', '26.1.0'])('on Node %s it begins', (version) =>
  expect(started(version)).toMatchObject({ status: 0, stdout: '', stderr: '' }),
);

test('every script that runs code of the project begins so, and none needs a POSIX shell', () => {
  for (const script of Object.values(scripts)) {
    if (/\bnode .*\.ts$/.test(script))
      expect(script).toMatch(/^(?:npm run \S+ && )?node (?:--\S+ )*--import \.\/src\/start\.js \S+\.ts$/);
    expect(script).not.toMatch(/^\w+=|[|;<>*'$`]|(?<!&)&(?!&)/);
  }
});

test('Astro is told to report nothing and to look for no newer version, before its configuration can fail', () => {
  const print = 'console.log(process.env.ASTRO_TELEMETRY_DISABLED, process.env.ASTRO_DISABLE_UPDATE_CHECK)';
  const { stdout } = spawnSync(process.execPath, ['--import', './src/start.js', '--eval', print], {
    encoding: 'utf8',
    env: {},
  });
  expect(stdout).toBe('1 true\n');
  expect(readFileSync('astro.config.ts', 'utf8')).toMatch(/^import '\.\/src\/start\.js';\n/);
});
