import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../src/cli/check/command.ts';
import { newSite } from '../../src/cli/new/site/command.ts';
import { configuration } from '../../src/cli/new/site/configuration.ts';
import { digestOf } from '../../src/cli/new/site/samples.ts';
import { run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { createFile } from '../../src/disk/write.ts';
import type { Site } from '../../src/model/site.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { ENTITY_FILES, project, published, sealedFirst } from '../support/record.ts';
import { world } from '../support/world.ts';

export const TODAY = '2026-12-01';
export const CONFIG = 'src/site.config.ts';
export const site: Site = {
  name: 'Sample',
  description: 'News analysis that shows its sources.',
  address: 'https://sample.example',
  base: '/',
  lang: 'en-GB',
  navigation: [{ path: '/method/' }],
  publisher: { name: 'Sample' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
export const SAMPLES = {
  'content/articles/anvils.md': published().file.text,
  ...ENTITY_FILES,
  'content/record/anvils.yaml': serialize(sealedFirst()),
  [CONFIG]: configuration(site),
};
const digests = new Map(Object.entries(SAMPLES).map(([path, text]) => [path, digestOf(text)]));
export const GIVEN = ['--site', '--name', 'The Daily', '--address', 'https://daily.example', '--lang', 'en'];

interface Setting {
  answers?: string[];
  disk?: typeof realDisk;
}

/** A project with the samples of these tests, and `npm run new -- --site` in it. */
export function projectWith(files: Record<string, string> = SAMPLES) {
  const { root, read, write } = project(files);
  async function make(args: string[], { answers, disk = realDisk }: Setting = {}) {
    const { machine, printed } = world(args);
    const questions: string[] = [];
    const given = {
      ...machine,
      cwd: root,
      project: root,
      today: TODAY,
      site,
      digests,
      disk,
      create: createFile,
      readText: (path: string) => read(path.slice(root.length + 1)),
      ...(answers && {
        async ask(question: string) {
          questions.push(question);
          return answers.shift() ?? '';
        },
      }),
    };
    const code = await run(() => newSite(given), given);
    return { questions, printed: `${code}: ${printed()}` };
  }
  async function checked() {
    const { machine, printed } = world([]);
    const given = { ...machine, cwd: root, today: TODAY, disk: realDisk };
    return `${await run(() => check(given), given)}: ${printed()}`;
  }
  const present = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
      .sort();
  return { read, write, make, checked, files: present };
}

export const STARTED = ['content/articles/first-article.md', 'content/entities/newsroom.yaml', CONFIG];
