import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { digestOf } from '../../../src/cli/new/site/samples.ts';
import { picker } from '../../fixtures/generate.ts';
import { pressProject } from '../../press/support/project.ts';
import { treeOf } from '../../press/support/tree.ts';
import { killed, run, stepsOf } from './command.ts';

/** Makes a site somebody’s own again and again, each time killed in another step; expects it whole after the next. */
export async function killNewSites(kills: number): Promise<void> {
  const pick = picker(3);
  const { folder } = pressProject();
  const at = (path: string) => join(folder, path);
  const samples = ['articles/plain.md', 'entities/acme.yaml', 'entities/beta.yaml'];
  const digests = [...samples.map((path) => `content/${path}`), 'src/site.config.ts'].map(
    (path) => `${digestOf(readFileSync(path.replace(/^content/, `${FIXTURE}`), 'utf8'))}  ${path}\n`,
  );
  const begin = () => {
    rmSync(at('content'), { recursive: true, force: true });
    for (const path of samples) cpSync(`${FIXTURE}/${path}`, at(`content/${path}`));
    cpSync('src/site.config.ts', at('src/site.config.ts'));
    writeFileSync(at('src/cli/new/site/samples.sha256'), digests.join(''));
  };
  const words = ['--name', 'The Daily', '--address', 'https://daily.example', '--lang', 'en', '--yes'];
  const making = ['src/cli/new.ts', '--site', ...words];
  const settings = { cwd: folder, env: { KILL_IN: folder } };
  /* What is made once and for all, such as caches, takes steps of its own. */
  begin();
  await run(making, { cwd: folder });
  begin();
  const steps = await stepsOf(making, settings);
  const after = finished(folder);
  expect([...after.keys()].sort()).toEqual(['articles/first-article.md', 'config', 'entities/newsroom.yaml']);
  for (let kill = 0; kill < kills; kill += 1) {
    begin();
    expect((await killed(making, 1 + pick(steps), settings)).code).toBe('SIGKILL');
    expect((await run(['src/cli/check.ts'], { cwd: folder })).code).toBe(0);
    expect((await run(making, { cwd: folder })).code).toBe(0);
    expect(finished(folder)).toEqual(after);
  }
}

const FIXTURE = 'tests/fixtures/site/content';

/** The files of a site, without what a killed command has left unfinished. */
function finished(folder: string): Map<string, string> {
  const content = [...treeOf(join(folder, 'content'))].filter(([name]) => /\.(?:md|yaml)$/.test(name));
  return new Map([...content, ['config', readFileSync(join(folder, 'src/site.config.ts'), 'utf8')]]);
}
