import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../faults/support/command.ts';
import { type PressProject, pressProject } from '../press/support/project.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

const FILE = 'src/site.config.ts';

const commands = {
  build: ['src/cli/build.ts'],
  check: ['src/cli/check.ts'],
  new: ['src/cli/new.ts', '--title', 'A', '--author', 'B'],
  'new -- --site': ['src/cli/new.ts', '--site', '--help'],
};
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

/** What a command prints in a project whose configuration was changed. */
async function printed(args: readonly string[], from: string | RegExp, to: string): Promise<string> {
  const path = join(project.folder, FILE);
  const whole = readFileSync(FILE, 'utf8');
  writeFileSync(path, whole.replace(from, to));
  const { code, out, err } = await run(args, { cwd: project.folder });
  return `${code}: ${out}${err}`;
}

describe.each(Object.entries(commands))('npm run %s', (_, args) => {
  test('says which fields of the configuration cannot be used, without a trace', async () => {
    const message = `1: ${FILE}: name is missing. Write text such as "Glosswire".
${FILE}: navigation[1].path: Write a path such as /method/, not "claims".
`;
    expect(await printed(args, /name: '.*',([\s\S]*?)'\/claims\/'/, "$1'claims'")).toBe(message);
  });

  test('says where the configuration is no code', async () => {
    const lines = readFileSync(FILE, 'utf8').split('\n');
    const line = 1 + lines.findIndex((text) => /^ +name:/.test(text));
    expect(await printed(args, /name: '.*',/, "name: 'Bob's',")).toBe(
      `1: ${FILE}:${line}: Expected ',', got 'ident'. Write each field as name: 'value', with a comma behind it; a text that holds an apostrophe stands between double quotes: "Bob's".
`,
    );
  });
});

test.each(['dev', 'build', 'check'])('astro %s says so as well', async (command) => {
  expect(await printed([ASTRO, command], /name: '.*',/, '')).toBe(
    `1: [astro] Unable to load your Astro config

${FILE}: name is missing. Write text such as "Glosswire".
`,
  );
});
