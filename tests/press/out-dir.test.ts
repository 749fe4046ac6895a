import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { mark } from '../../src/press/manifest.ts';
import { outDir } from '../../src/press/out-dir.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { entriesOf } from './support/entries.ts';

let top = '';
let project = '';
beforeEach(() => {
  top = realpathSync(testFolder());
  project = join(top, 'project');
  for (const path of [
    'src/a.ts',
    'content/articles/a.md',
    'node_modules/astro/index.js',
    '.git/HEAD',
    'README.md',
  ])
    put(project, path, path);
  put(top, 'elsewhere/photo.jpg', 'photo');
});

/** The folder that is built into, or why none is, from the folder above the project on. */
function answer(written: string, root = project): string {
  const before = entriesOf(top);
  try {
    return outDir(written, { project, root }).replace(top, 'TOP');
  } catch (error) {
    return (error as Error).message.replaceAll(top, 'TOP');
  } finally {
    expect(entriesOf(top)).toEqual(before);
  }
}

const refusal = (written: string, why: string, remedy = 'Name') =>
  `Nothing is built into ${JSON.stringify(written)}: ${why}. ${remedy} a folder for the site alone: npm run build -- --outDir FOLDER.`;

test.each(['', ' '])('an empty name, %j, is no folder', (written) => {
  expect(answer(written)).toBe(
    'The name of the folder to build into is empty: look at the variable that it comes from, or leave out --outDir to build into dist.',
  );
});

test.each(['.', './', '..', '../..', '/', 'src/..', '../project'])(
  'the project and what holds it, %s, are refused',
  (written) => {
    expect(answer(written)).toBe(refusal(written, 'it is the folder of the project, or one above it'));
  },
);

test.each([
  ['src', 'src'],
  ['src/new/below', 'src'],
  ['content/articles', 'content'],
  ['docs', 'docs'],
  ['DOCS/site', 'docs'],
  ['.git/x', '.git'],
  ['node_modules', 'node_modules/.cache/glosswire'],
  ['node_modules/.cache/glosswire/press/x', 'node_modules/.cache/glosswire'],
])('what belongs to the project, %s, is refused', (written, name) => {
  expect(answer(written)).toBe(refusal(written, `${name} belongs to the project`));
});

test('the content is refused where it stands outside of the project, and what holds it', () => {
  const root = join(top, 'desk');
  put(root, 'content/articles/a.md', '');
  for (const written of ['../desk/content', '../desk/content/site', '../desk'])
    expect(answer(written, root)).toBe(refusal(written, 'content belongs to the project'));
  expect(answer('../desk/dist', root)).toBe('TOP/desk/dist');
});

test('a way to what belongs to the project is refused, whatever links it goes by', () => {
  symlinkSync(project, join(top, 'other'));
  symlinkSync('src', join(project, 'dist'));
  expect(answer('../other')).toBe(refusal('../other', 'it is the folder of the project, or one above it'));
  for (const written of ['../other/src', 'dist', 'dist/new'])
    expect(answer(written)).toBe(refusal(written, 'src belongs to the project'));
});

test('a file is no folder, and there is none in it', () => {
  const why = 'TOP/project/README.md is no folder';
  expect(answer('README.md')).toBe(refusal('README.md', why));
  expect(answer('README.md/dist')).toBe(refusal('README.md/dist', why));
});

test('a folder with files that no build has made is refused', () => {
  const why =
    'there are files in it, such as photo.jpg, and no .glosswire that says that a build has made them';
  const remedy = 'Remove it, if nothing in it is needed, or name';
  expect(answer('../elsewhere')).toBe(refusal('../elsewhere', why, remedy));
  mkdirSync(join(top, 'elsewhere/.glosswire'));
  expect(answer('../elsewhere')).toContain('Nothing is built into');
});

test('a folder that is new, empty but for a .git, or made by a build is built into', () => {
  mkdirSync(join(project, 'empty'));
  put(project, 'pages/.git', 'gitdir: elsewhere');
  expect(['dist', 'empty', 'pages', join(top, 'new/site')].map((name) => answer(name))).toEqual([
    'TOP/project/dist',
    'TOP/project/empty',
    'TOP/project/pages',
    'TOP/new/site',
  ]);
  put(project, 'pages/CNAME', 'news.example.org');
  mark(join(project, 'pages'));
  expect(answer('pages/')).toBe('TOP/project/pages');
});

test('a link is followed to what a build has made, and to nothing else', () => {
  mkdirSync(join(top, 'site'));
  symlinkSync('../site', join(project, 'dist'));
  symlinkSync('../elsewhere', join(project, 'photos'));
  symlinkSync('nowhere', join(project, 'lost'));
  symlinkSync('circle', join(project, 'circle'));
  expect(answer('dist')).toBe(refusal('dist', 'it is a link to TOP/site, where nothing was built yet'));
  expect(answer('photos')).toBe(
    refusal('photos', 'it is a link to TOP/elsewhere, where nothing was built yet'),
  );
  for (const name of ['lost', 'circle'])
    for (const written of [name, `${name}/dist`])
      expect(answer(written)).toBe(refusal(written, `TOP/project/${name} is a link that leads nowhere`));
  mark(join(top, 'site'));
  writeFileSync(join(top, 'site/CNAME'), 'news.example.org');
  expect(answer('dist')).toBe('TOP/site');
});
