import { expect, test } from 'vitest';
import { realDisk } from '../../src/disk/disk.ts';
import { readRecordedContent } from '../../src/publication-record/content.ts';
import { report } from '../../src/reporters/problems.ts';
import { article, cast, claim } from '../support/article.ts';
import { ENTITY_FILES, project, RECORD_PATH } from '../support/record.ts';

const ARTICLE = 'content/articles/anvils.md';
const good = article({ entities: cast, claims: [claim] });
const one = { ...ENTITY_FILES, [ARTICLE]: good };

test('an article that does not pass the check is not sealed, nor is any other', async () => {
  const { seal, read } = project({ ...one, 'content/articles/empty.md': article({}, '') });
  expect(await seal()).toMatchInlineSnapshot(`
    "1: content/articles/empty.md
    8:1 error The article has no prose: write it below the second line of three hyphens. empty-article glosswire

    ✖ 1 error
    Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first."
  `);
  await expect(read(RECORD_PATH)).rejects.toThrow('ENOENT');
});

test('a dry run says what would be written, and writes nothing', async () => {
  const { seal, read } = project(one);
  expect(await seal({ args: ['--dry-run'] })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      1 claim first published
    Dry run: 1 record would be written, none was."
  `);
  await expect(read(RECORD_PATH)).rejects.toThrow('ENOENT');
});

test('drafts are not sealed', async () => {
  const { seal } = project({ ...ENTITY_FILES, [ARTICLE]: article({ draft: true }) });
  expect(await seal()).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md: a draft, not sealed
    0 records written."
  `);
});

test('what is wrong in a draft that was never sealed does not keep others from being sealed', async () => {
  const broken = article({ draft: true, claims: [{ id: 'half' }] });
  const { seal, write } = project({ ...one, 'content/articles/colleague.md': broken });
  expect(await seal()).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      1 claim first published
    1 record written."
  `);
  write(ARTICLE, good.replace('---\n', '---\ndraft: true\n').replace('label:', 'lable:'));
  expect(await seal()).toMatch(/^1: content\/articles\/anvils\.md\n/);
});

test('an article is not sealed before the day on which it is published', async () => {
  const { seal } = project(one);
  expect(await seal({ today: '2026-11-21' })).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md
    6:12 error The article is to be published on 2026-11-23, and today is 2026-11-21. Write draft: true until that day; if it is out already, correct published. future glosswire

    ✖ 1 error
    Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first."
  `);
  expect(await seal({ today: '2026-11-22' })).toContain('first published');
});

test('paths restrict what is sealed', async () => {
  const { seal, read } = project({ ...one, 'content/articles/2026/hammers.md': article({}) });
  expect(await seal({ args: ['content/articles/2026/'] })).toMatchInlineSnapshot(`
    "0: content/articles/2026/hammers.md
      first published, without claims
    1 record written."
  `);
  expect(await read('content/record/hammers.yaml')).toContain('article: hammers');
  await expect(read(RECORD_PATH)).rejects.toThrow('ENOENT');
});

test('misuse is met with what to write', async () => {
  const { seal } = project(one);
  expect(await seal({ args: ['--force'] })).toMatchInlineSnapshot(
    `"2: There is no option --force. Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them."`,
  );
  expect(await seal({ args: ['content/articles/hammers.md'] })).toMatchInlineSnapshot(
    `"2: content/articles/hammers.md: there is no article here. Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them."`,
  );
});

test('a record that cannot be written stays as it was', async () => {
  const { seal, read } = project(one);
  const disk = {
    ...realDisk,
    rename: () => {
      throw new Error('ENOSPC: no space left on device');
    },
  };
  expect(await seal({ disk })).toMatchInlineSnapshot(
    `"1: content/record/anvils.yaml could not be written (ENOSPC: no space left on device). It is whole, as it was before or as it is to be: run npm run seal again."`,
  );
  await expect(read(RECORD_PATH)).rejects.toThrow('ENOENT');
});

test('a damaged record is not sealed over', async () => {
  const { seal, read, write } = project(one);
  await seal();
  const damaged = (await read(RECORD_PATH)).replace('more than', 'less than');
  write(RECORD_PATH, damaged);
  expect(await seal()).toMatch(/^1: [\s\S]*This version was edited by hand/);
  expect(await read(RECORD_PATH)).toBe(damaged);
});

test('an article that was sealed cannot vanish', async () => {
  const { seal, remove } = project(one);
  await seal();
  await remove(ARTICLE);
  expect(await seal()).toMatch(/^1: content\/record\/anvils.yaml\n[\s\S]*The article "anvils" was published/);
});

test('a record is read, and its damage shown, even while the article has problems of its own', async () => {
  const { root, seal, read, write } = project(one);
  await seal();
  write(RECORD_PATH, (await read(RECORD_PATH)).replace('seal: ', 'seal: 0'));
  write(ARTICLE, article({}, ''));
  const { problems, files } = await readRecordedContent(root, '2026-12-01');
  expect(files).toContain(RECORD_PATH);
  expect(report(problems)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    8:1  error The article has no prose: write it below the second line of three hyphens.                                                                                                                                                                     empty-article glosswire

    content/record/anvils.yaml
    22:7 error seal is not as npm run seal writes it. Restore it with git restore content/record/anvils.yaml, or take the last good version from git log -p content/record/anvils.yaml; to change what is published, change the article and run npm run seal. record-edited glosswire

    ✖ 2 errors"
  `);
});
