import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../src/cli/new/site/samples.ts';
import { UNFINISHED } from '../../src/disk/write.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { picker } from '../fixtures/generate.ts';
import { treeOf } from '../press/support/tree.ts';
import { testFolder } from '../support/folder.ts';
import { killed, run, stepsOf } from './support/command.ts';
import { isUnfinished } from './support/kills.ts';
import { copyProject } from './support/project.ts';

let root = '';
beforeEach(() => {
  root = testFolder();
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
});

const env = () => ({ env: { CONTENT_ROOT: root, KILL_IN: join(root, 'content') } });
const KILLS = 8;

test('a seal that is killed leaves every record as it was or as it is to be, and the next one completes it', async () => {
  const pick = picker(1);
  const seal = ['src/cli/seal.ts'];
  const records = join(root, 'content/record');
  const before = treeOf(records);
  const steps = await stepsOf(seal, env());
  const after = treeOf(records);
  expect(after.size).toBeGreaterThan(before.size);
  for (let kill = 0; kill < KILLS; kill += 1) {
    rmSync(records, { recursive: true });
    cpSync('tests/fixtures/site/content/record', records, { recursive: true });
    expect((await killed(seal, 1 + pick(steps), env())).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(records)) {
      if (isUnfinished(name)) continue;
      expect([before.get(name), after.get(name)]).toContain(digest);
      expect(
        readRecord({ path: `content/record/${name}`, text: readFileSync(join(records, name), 'utf8') }).ok,
      ).toBe(true);
    }
    expect((await run(seal, env())).code).toBe(0);
    expect([...treeOf(records)].filter(([name]) => !isUnfinished(name))).toEqual([...after]);
  }
}, 120_000);

const REPORT = `Acme says it sold anvils. ${'Acme Holdings paid $30 million to Beta Works, said Ada Byron, its chief executive. '.repeat(30)}`;

test('an import that is killed leaves no half of a draft, and the next one writes it', async () => {
  const pick = picker(2);
  const report = join(root, 'report.txt');
  writeFileSync(report, `The report\n\n${REPORT}`);
  const content = join(root, 'content');
  const importing = ['src/cli/import.ts', report, '--slug', 'report'];
  const before = treeOf(content);
  const steps = await stepsOf(importing, env());
  const after = treeOf(content);
  const draft = join(content, 'articles/report.md');
  const text = readFileSync(draft, 'utf8');
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const name of after.keys()) if (!before.has(name)) rmSync(join(content, name), { force: true });
    expect((await killed(importing, 1 + pick(steps), env())).code).toBe('SIGKILL');
    for (const [name, digest] of treeOf(content)) {
      if (!isUnfinished(name)) expect(after.get(name)).toBe(digest);
    }
    const { code, err } = await run(importing, env());
    if (code !== 0) expect(err).toContain('content/articles/report.md exists already and is left as it is.');
    expect(readFileSync(draft, 'utf8')).toBe(text);
  }
  expect(readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.md'))).toContain(
    'report.md',
  );
}, 120_000);

test('what a killed import leaves is no content: a check and a build do not see it', async () => {
  const half = join(root, `content/articles/half.md.77-0${UNFINISHED}`);
  writeFileSync(half, '---\ntitle: Ha');
  const { out, err } = await run(['src/cli/check.ts', '--format', 'json'], env());
  expect(err).toBe('');
  expect(out).not.toContain('half.md');
  expect(existsSync(half)).toBe(true);
}, 60_000);

test('a site that is killed while it is made somebody’s own still passes the check, and the next call completes it', async () => {
  const pick = picker(3);
  const project = copyProject();
  onTestFinished(project.remove);
  const { folder } = project;
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
  begin();
  const steps = await stepsOf(making, settings);
  const after = finished(folder);
  expect([...after.keys()].sort()).toEqual(['articles/first-article.md', 'config', 'entities/newsroom.yaml']);
  for (let kill = 0; kill < KILLS; kill += 1) {
    begin();
    expect((await killed(making, 1 + pick(steps), settings)).code).toBe('SIGKILL');
    expect((await run(['src/cli/check.ts'], { cwd: folder })).code).toBe(0);
    expect((await run(making, { cwd: folder })).code).toBe(0);
    expect(finished(folder)).toEqual(after);
  }
}, 240_000);

const FIXTURE = 'tests/fixtures/site/content';

/** The files of a site, without what a killed command has left unfinished. */
function finished(folder: string): Map<string, string> {
  const content = [...treeOf(join(folder, 'content'))].filter(([name]) => /\.(?:md|yaml)$/.test(name));
  return new Map([...content, ['config', readFileSync(join(folder, 'src/site.config.ts'), 'utf8')]]);
}
