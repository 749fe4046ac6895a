import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { pressProject } from '../press/support/project.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

const SECRET = 'password-of-the-desk';

let root = '';
beforeEach(() => {
  root = testFolder({ 'outside/secret.md': `---\ntitle: ${SECRET}\n---\n${SECRET}\n` });
  cpSync('tests/fixtures/annotator', root, { recursive: true });
});

const fifo = (path: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  execFileSync('mkfifo', [join(root, path)]);
};
const link = (path: string, to: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(to, join(root, path));
};

/** Runs a program in a process that is ended where it waits: whoever opens a pipe would wait for ever. */
async function ran(...args: string[]): Promise<string> {
  const { DEV: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
  const env = { ...inherited, CONTENT_ROOT: root, NO_COLOR: '1' };
  const running = promisify(execFile)(process.execPath, args, {
    env,
    timeout: 30_000,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
  });
  running.child.stdin?.end();
  const {
    code = 0,
    stdout,
    stderr,
    signal,
  } = (await running.catch((error) => error)) as {
    code?: number;
    stdout: string;
    stderr: string;
    signal?: string;
  };
  return `${signal ?? code}: ${stdout}${stderr}`;
}

const check = (...args: string[]) => ran('src/cli/check.ts', ...args);

/** Everything that is no file of the content, wherever content is read. */
function plant(): void {
  for (const [folder, ending] of [
    ['articles', 'md'],
    ['entities', 'yaml'],
    ['record', 'yaml'],
  ]) {
    link(`content/${folder}/linked.${ending}`, join(root, 'outside/secret.md'));
    link(`content/${folder}/endless.${ending}`, '/dev/zero');
    fifo(`content/${folder}/pipe.${ending}`);
  }
}

describe.skipIf(process.platform === 'win32')('what is no file of the content is not opened', () => {
  test('a check names it, and shows nothing of it', async () => {
    plant();
    const said = await check('content');
    expect(said.replaceAll(root, 'ROOT')).toMatchInlineSnapshot(`
      "1: 4 articles, 1 claim, 0 figures, 1 source, 1 entity: 9 errors and 3 warnings found in content.
      2 remarks: 1 source-undated, 1 source-unarchived. npm run check -- --all shows them.
      content/articles/bridge.md:2:8 warning value-cut
        “# the working title” is taken for a comment, so title is read as "The bridge that cost twice as much". If it belongs to the text, put the whole in quotation marks: title: "The bridge that cost twice as much # the working title". If it does not, give it a line of its own.

          1 │ ---
        > 2 │ title: The bridge that cost twice as much # the working title
            │        ^
          3 │ dek: What the council said, and what the contract says.

      content/articles/bridge.md:13:12 warning value-cut
        “# short” is taken for a comment, so label is read as "Bridge within budget". If it belongs to the text, put the whole in quotation marks: label: "Bridge within budget # short". If it does not, give it a line of its own.

          12 │     quote: built within its budget
        > 13 │     label: Bridge within budget # short
             │            ^
          14 │     statement: The council says that the bridge was built within its budget.

      content/articles/bridge.md:27:73 warning money-undeclared
        No amount declares “about $40 million”. Add to amounts:
          - {id: …, quote: "about $40 million", value: 40000000, bound: about, kind: …}

          26 │
        > 27 │ …t within its budget. It paid **about $40 million** to Acme Bridges.
             │                                 ^^^^^^^^^^^^^^^^^

      content/articles/endless.md:1:1 error unreadable
        This is a symbolic link to /dev/zero, outside content. Only what stands in content is published: put the file itself here.

      content/articles/linked.md:1:1 error unreadable
        This is a symbolic link to ROOT/outside/secret.md, outside content. Only what stands in content is published: put the file itself here.

      content/articles/pipe.md:1:1 error unreadable
        This is no file but a pipe, a socket or a device: take it away.

      content/entities/endless.yaml:1:1 error unreadable
        This is a symbolic link to /dev/zero, outside content. Only what stands in content is published: put the file itself here.

      content/entities/linked.yaml:1:1 error unreadable
        This is a symbolic link to ROOT/outside/secret.md, outside content. Only what stands in content is published: put the file itself here.

      content/entities/pipe.yaml:1:1 error unreadable
        This is no file but a pipe, a socket or a device: take it away.

      content/record/endless.yaml:1:1 error unreadable
        This is a symbolic link to /dev/zero, outside content. Only what stands in content is published: put the file itself here.

      content/record/linked.yaml:1:1 error unreadable
        This is a symbolic link to ROOT/outside/secret.md, outside content. Only what stands in content is published: put the file itself here.

      content/record/pipe.yaml:1:1 error unreadable
        This is no file but a pipe, a socket or a device: take it away.

      "
    `);
  });

  test.each([
    ['check --format json', ['src/cli/check.ts', '--format', 'json']],
    ['check --format github', ['src/cli/check.ts', '--format', 'github']],
    ['check --fix', ['src/cli/check.ts', '--fix']],
    ['seal', ['src/cli/seal.ts']],
  ])('%s ends, names it and shows nothing of it', async (_name, args) => {
    plant();
    const said = await ran(...args);
    expect(said).toMatch(/^1: /);
    expect(said).not.toContain(SECRET);
    for (const name of [
      'content/articles/linked.md',
      'content/entities/pipe.yaml',
      'content/record/endless.yaml',
    ])
      expect(said).toContain(name);
    expect(said).toContain('This is no file but a pipe, a socket or a device: take it away.');
  });

  test('a build ends, names it and shows nothing of it', async () => {
    plant();
    const { code, out, err } = await pressProject().build({ env: { CONTENT_ROOT: root } });
    expect(code).toBe(1);
    expect(err).toContain('content/articles/pipe.md');
    expect(out + err).not.toContain(SECRET);
  });

  test('a new article is written beside it', async () => {
    plant();
    expect(await ran('src/cli/new.ts', '--title', 'A title', '--author', 'A. Writer')).toMatch(
      /^0: content\/articles\/a-title\.md is written/,
    );
  });

  test('the annotator writes, and says that the record cannot be read', async () => {
    fifo('content/record/bridge.yaml');
    const request = {
      act: 'insert',
      slug: 'bridge',
      kind: 'figure',
      passage: { quote: 'about $40 million', start: 57 },
      fields: { id: 'cost', value: '40000000', bound: 'about', currency: 'USD', kind: 'contract' },
    };
    const code = `import { answer } from ${JSON.stringify(new URL('../../src/annotator/answer.ts', import.meta.url))};
      console.log(JSON.stringify(await answer(${JSON.stringify(root)}, ${JSON.stringify(request)})));`;
    expect(await ran('--input-type=module', '--eval', code)).toMatchInlineSnapshot(`
      "0: {"ok":true,"file":"content/articles/bridge.md","anchor":"figure-cost","warnings":[{"text":"This is no file but a pipe, a socket or a device: take it away."}]}
      "
    `);
  });

  test('an import of a pipe or a device is refused with what to write instead', async () => {
    fifo('pipe');
    const refusal = (path: string) =>
      `2: ${path}: This is no file but a pipe, a socket or a device. To import what a program writes, pipe it in: PROGRAM | npm run import -- -\n`;
    for (const path of [join(root, 'pipe'), '/dev/zero'])
      expect(await ran('src/cli/import.ts', path)).toBe(refusal(path));
  });

  test('a folder of the content that is a link is not followed', async () => {
    for (const folder of ['articles', 'entities', 'record']) {
      rmSync(join(root, 'content', folder), { recursive: true, force: true });
      put(root, `outside/${folder}/secret.${folder === 'articles' ? 'md' : 'yaml'}`, SECRET);
      link(`content/${folder}`, `../outside/${folder}`);
    }
    expect(await check()).toMatchInlineSnapshot(`
      "1: 0 articles, 0 claims, 0 figures, 0 sources, 0 entities: 3 errors found.
      content/articles:1:1 error unreadable
        This is a symbolic link to ../outside/articles, outside content. Only what stands in content is published: put the file itself here.

      content/entities:1:1 error unreadable
        This is a symbolic link to ../outside/entities, outside content. Only what stands in content is published: put the file itself here.

      content/record:1:1 error unreadable
        content/record is no folder of its own: put the folder itself here.

      "
    `);
  });

  test('a file or a pipe in the place of a folder of the content is told of', async () => {
    for (const folder of ['articles', 'entities']) rmSync(join(root, 'content', folder), { recursive: true });
    put(root, 'content/articles', '---\ntitle: Articles\n---\n');
    fifo('content/entities');
    expect(await check()).toMatchInlineSnapshot(`
      "1: 0 articles, 0 claims, 0 figures, 0 sources, 0 entities: 2 errors found.
      content/articles:1:1 error unreadable
        This is a file where a folder belongs: rename it, or take it away.

      content/entities:1:1 error unreadable
        This is no file but a pipe, a socket or a device: take it away.

      "
    `);
  });
});
