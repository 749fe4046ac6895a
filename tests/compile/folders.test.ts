import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/compile/folders.ts';
import { saysDraft } from '../../src/compile/frontmatter.ts';
import { testFolder } from '../support/folder.ts';

const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the folder that holds the content', () => {
  const named = (CONTENT_ROOT: string | undefined, mayBeNew = false) =>
    refusal(() => contentRoot('/project', { CONTENT_ROOT }, mayBeNew));

  test('is the project, where the variable names no other', () => {
    expect([named(undefined), named('')]).toEqual(['/project', '/project']);
  });

  test('is the one that the variable names', () => {
    const root = testFolder({ 'content/articles/a.md': '' });
    expect(named(root)).toBe(root);
  });

  test('is refused where it is not there, or has no content: a build would take the site away', () => {
    const root = testFolder({ 'content/articles/a.md': '', 'other/a.md': '' });
    expect(named(`${root}/nothing`)).toBe(
      `There is no folder ${root}/nothing, and the variable CONTENT_ROOT says that content is there. Write the folder that holds content into it (${root} has one), or unset it.`,
    );
    expect(named(`${root}/content`)).toBe(
      `${root}/content has no folder content, and the variable CONTENT_ROOT says that content is there. Write the folder that holds content into it (${root} has one), or unset it.`,
    );
  });

  test('may be empty for what writes the first file', () => {
    const root = testFolder();
    expect(named(root, true)).toBe(root);
    expect(named(`${root}/nothing`, true)).toMatch(/^There is no folder /);
  });
});

test('a draft is known for one, whatever else is wrong with it', () => {
  for (const text of [
    '---\ndraft: true\n---\n',
    '---\ntitle: A: b\ndraft: true # not yet\r\n---\n',
    '\uFEFF---\ndraft:  true\n---\n',
  ])
    expect(saysDraft(text)).toBe(true);
  for (const text of [
    '---\ndraft: false\n---\n',
    '---\norigin:\n  draft: true\n---\n',
    '---\ntitle: a\n---\ndraft: true\n',
    'draft: true\n',
    '---\ndraft: true\n',
    '',
  ])
    expect(saysDraft(text)).toBe(false);
});
