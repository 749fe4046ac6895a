import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ownEnvironment } from '../support/environment.ts';
import { fileFolder } from '../support/folder.ts';

/** Not below node_modules, where Node runs no TypeScript. */
const ROOT = fileFolder();

/** Two machines: folders, time zones a day apart, and locales that disagree on letters, numbers and order. */
const machines = [
  { folder: 'one', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { folder: 'another/much deeper/folder', TZ: 'America/Los_Angeles', LANG: 'de_CH.UTF-8', LC_ALL: 'C' },
] as const;

test('two builds from different folders, time zones and locales are the same to the byte', async () => {
  const [one, other] = await Promise.all(machines.map((machine) => buildOn(machine)));
  expect(one?.size).toBeGreaterThan(50);
  expect(Object.fromEntries(other ?? [])).toEqual(Object.fromEntries(one ?? []));
});

/** Builds a copy of the project, and gives the digest of every file of the site. */
async function buildOn({ folder, ...settings }: (typeof machines)[number]): Promise<Map<string, string>> {
  const project = join(ROOT, folder);
  copyProject(project);
  const env = { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...settings };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: project, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(output);
  return digests(join(project, 'dist'));
}

/** Its own caches, the same packages: what one build has drawn, the other has to draw as well. */
function copyProject(project: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'astro.config.ts', 'src', 'public']) {
    cpSync(name, join(project, name), { recursive: true });
  }
  for (const name of ['site', 'news'])
    cpSync(`tests/fixtures/${name}/content`, join(project, 'content'), { recursive: true });
  for (const name of readdirSync('node_modules').filter((name) => !/^\.(?:cache|astro|vite)$/.test(name))) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  }
}

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
