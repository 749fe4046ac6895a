import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readOne } from '../../src/compile/one.ts';
import { readRecordedContent } from '../../src/publication-record/content.ts';
import { report } from '../../src/reporters/problems.ts';
import { article } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';

const TODAY = '2026-11-23';

/** A project with an article, to which a test adds what is wrong. */
function project(files: Record<string, string> = {}): { root: string; link(path: string, to: string): void } {
  const root = testFolder({ 'content/articles/anvils.md': article({}), ...files });
  const link = (path: string, to: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(to, join(root, path));
  };
  return { root, link };
}

async function problemsOf(root: string): Promise<string> {
  const { problems, articles } = await readRecordedContent(root, TODAY);
  expect(articles.map(({ slug }) => slug)).toEqual(['anvils']);
  return report(problems);
}

test('links that lead out of content, nowhere or in a circle are refused, and a folder’s are not followed', async () => {
  const { root, link } = project({ 'outside/secret.md': article({}), 'outside/acme.yaml': 'name: Acme\n' });
  link('content/articles/absolute.md', '/etc/passwd');
  link('content/articles/relative.md', '../../outside/secret.md');
  link('content/articles/nowhere.md', 'nothing');
  link('content/articles/circle.md', 'circle.md');
  link('content/articles/folder', '../../outside');
  link('content/articles/self', '.');
  link('content/entities/acme.yaml', '../../outside/acme.yaml');
  link('content/record/anvils.yaml', '/etc/passwd');
  expect(await problemsOf(root)).toMatchInlineSnapshot(`
    "content/articles/absolute.md
    1:1 error This is a symbolic link to /etc/passwd, outside content. Only what stands in content is published: put the file itself here.             unreadable glosswire

    content/articles/circle.md
    1:1 error This is a symbolic link to circle.md, which leads to no file: put the file here, or take the link away.                                  unreadable glosswire

    content/articles/folder
    1:1 error This is a symbolic link to ../../outside, outside content. Only what stands in content is published: put the file itself here.           unreadable glosswire

    content/articles/nowhere.md
    1:1 error This is a symbolic link to nothing, which leads to no file: put the file here, or take the link away.                                    unreadable glosswire

    content/articles/relative.md
    1:1 error This is a symbolic link to ../../outside/secret.md, outside content. Only what stands in content is published: put the file itself here. unreadable glosswire

    content/articles/self
    1:1 error This is a symbolic link to ., a folder. Links to folders are not followed: put the folder itself here.                                   unreadable glosswire

    content/entities/acme.yaml
    1:1 error This is a symbolic link to ../../outside/acme.yaml, outside content. Only what stands in content is published: put the file itself here. unreadable glosswire

    content/record/anvils.yaml
    1:1 error This is a symbolic link to /etc/passwd, outside content. Only what stands in content is published: put the file itself here.             unreadable glosswire

    ✖ 8 errors"
  `);
});

test('a link within content is a file like any', async () => {
  const { root, link } = project({
    'content/drafts/acme.yaml': 'name: Acme\nkind: company\ndescription: A.\n',
  });
  link('content/entities/acme.yaml', '../drafts/acme.yaml');
  const { registry, problems } = await readRecordedContent(root, TODAY);
  expect(problems).toEqual([]);
  expect(registry.get('acme')?.name).toBe('Acme');
});

test('the folder of the content may itself be a link: it is what the project says that it is', async () => {
  const { root } = project();
  const other = project();
  rmSync(join(other.root, 'content'), { recursive: true });
  other.link('content', join(root, 'content'));
  expect(await problemsOf(other.root)).toBe('');
});

test.skipIf(process.platform === 'win32')(
  'a folder or a pipe with the name of a file is not waited for',
  async () => {
    const { root } = project({ 'content/articles/folder.md/inner.txt': '' });
    execFileSync('mkfifo', [join(root, 'content/articles/pipe.md'), join(root, 'content/articles/pipe.txt')]);
    expect(await problemsOf(root)).toMatchInlineSnapshot(`
      "content/articles/folder.md
      1:1 error This is a folder with the name of a file: rename it, or take it away. unreadable glosswire

      content/articles/pipe.md
      1:1 error This is no file but a pipe, a socket or a device: take it away.       unreadable glosswire

      ✖ 2 errors"
    `);
  },
);

test('a file of ten megabytes is told of by its size, and is not read', async () => {
  const large = 'Anvils. '.repeat(1_310_720);
  const { root } = project({
    'content/articles/large.md': large,
    'content/entities/large.yaml': large,
    'content/record/anvils.yaml': large,
  });
  expect(await problemsOf(root)).toMatchInlineSnapshot(`
    "content/articles/large.md
    1:1 error The file has 10,485,760 bytes and may have 1,000,000 characters: divide it, or take out what was pasted by mistake. too-large glosswire

    content/entities/large.yaml
    1:1 error The file has 10,485,760 bytes and may have 1,000,000 characters: divide it, or take out what was pasted by mistake. too-large glosswire

    content/record/anvils.yaml
    1:1 error The file has 10,485,760 bytes and may have 1,000,000 characters: divide it, or take out what was pasted by mistake. too-large glosswire

    ✖ 3 errors"
  `);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a file that may not be read is told of',
  async () => {
    const { root } = project({ 'content/articles/secret.md': article({}) });
    execFileSync('chmod', ['000', join(root, 'content/articles/secret.md')]);
    expect(await problemsOf(root)).toContain('The file cannot be read (EACCES): look at its permissions');
  },
);

test('names that are no addresses are told of, whatever they hold', async () => {
  const names = [
    '..md',
    '%2e%2e.md',
    'a\\b.md',
    'CON.md',
    'con.md',
    'trailing..md',
    'Anvils.md',
    'ünï.md',
    'u\u0308n.md',
    `${'a'.repeat(120)}.md`,
    'a b.md',
    '-a.md',
    '<script>.md',
    '__proto__.md',
    'a\nb.md',
  ];
  const { root } = project(
    Object.fromEntries(names.map((name) => [`content/articles/${name}`, article({})])),
  );
  expect(await problemsOf(root)).toMatchInlineSnapshot(`
    "content/articles/__proto__.md
    2:1 error The file's name becomes the address /articles/__proto__/: use lower-case letters, digits and single hyphens, such as proto.md.    file-name   glosswire

    content/articles/-a.md
    2:1 error The file's name becomes the address /articles/-a/: use lower-case letters, digits and single hyphens, such as a.md.               file-name   glosswire

    content/articles/..md
    1:1 error What has a name that begins with a point is hidden and is not read: give the file or its folder another name, or take it away.    passed-over glosswire

    content/articles/%2e%2e.md
    2:1 error The file's name becomes the address /articles/%2e%2e/: use lower-case letters, digits and single hyphens, such as 2e-2e.md.       file-name   glosswire

    content/articles/<script>.md
    2:1 error The file's name becomes the address /articles/<script>/: use lower-case letters, digits and single hyphens, such as script.md.    file-name   glosswire

    content/articles/a
    b.md
    2:1 error The file's name becomes the address /articles/a                                                                                   file-name   glosswire
    b/: use lower-case letters, digits and single hyphens, such as a-b.md.

    content/articles/a b.md
    2:1 error The file's name becomes the address /articles/a b/: use lower-case letters, digits and single hyphens, such as a-b.md.            file-name   glosswire

    content/articles/a\\b.md
    2:1 error The file's name becomes the address /articles/a\\b/: use lower-case letters, digits and single hyphens, such as a-b.md.            file-name   glosswire

    content/articles/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md
    2:1 error The file's name: An id has at most 80 characters: it is part of an address that people copy.                                      file-name   glosswire

    content/articles/Anvils.md
    2:1 error The file's name becomes the address /articles/Anvils/: use lower-case letters, digits and single hyphens, such as anvils.md.      file-name   glosswire

    content/articles/con.md
    2:1 error The file's name: On Windows con is the name of a device, and no folder of pages can be called so: choose another name.            file-name   glosswire

    content/articles/CON.md
    2:1 error The file's name becomes the address /articles/CON/: use lower-case letters, digits and single hyphens, as in my-article.md.       file-name   glosswire

    content/articles/trailing..md
    2:1 error The file's name becomes the address /articles/trailing./: use lower-case letters, digits and single hyphens, such as trailing.md. file-name   glosswire

    content/articles/ün.md
    2:1 error The file's name becomes the address /articles/ün/: use lower-case letters, digits and single hyphens, such as un.md.              file-name   glosswire

    content/articles/ünï.md
    2:1 error The file's name becomes the address /articles/ünï/: use lower-case letters, digits and single hyphens, such as uni.md.            file-name   glosswire

    ✖ 15 errors"
  `);
});

test.each(['..', '../anvils', '..%2fanvils', 'anvils\0', '/etc/passwd', 'content/articles/anvils', ''])(
  'no slug reads anything but an article: %j',
  async (slug) => {
    const { root } = project();
    expect(await readOne(root, slug)).toBeUndefined();
  },
);
