import { beforeEach, expect, test } from 'vitest';
import { writeOwnPages } from './support/own-pages.ts';
import { type PressProject, pressProject } from './support/project.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

const mine = () => project.read('dist/mine/index.html');
const row = (id: string) => new RegExp(`<li id="${id}"[^>]*>(.*?)</li>`).exec(mine())?.[1];

/** The text of a file of the built site that the page asks for. */
const asked = (pattern: RegExp) => project.read(`dist${pattern.exec(mine())?.[1]}`);

test('a page of the publisher has articles with their types, its style, script and pictures', async () => {
  writeOwnPages(project);
  expect(await project.build()).toMatchObject({ code: 0, err: '' });
  expect(row('plain')).toMatch(/: \d+ claims, \d+$/);
  expect(row('crossings')).toMatch(/^Where annotations .*: [1-9]\d* claims, /);
  expect(row('unfinished')).toBeUndefined();
  const css = [...mine().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    project.read(`dist${href}`),
  );
  expect(css.join('')).toContain('#639');
  expect(asked(/<script type="module" src="([^"]+)"/)).toContain('of-my-script');
  expect(asked(/<img src="([^"]+)"/)).toBe(project.read('src/photo.png'));
  expect(mine()).toContain('alt="A photo"');
  expect(project.read('dist/words/index.html')).toContain('Some <em>more</em>.');
  expect(project.read('dist/sitemap.xml')).toContain('/mine/</loc>');
  const before = row('plain');
  project.edit('content/articles/plain.md', 'title: ', 'title: Another ');
  expect(await project.build()).toMatchObject({ code: 0, printed: 1 });
  expect(row('plain')).toBe(`Another ${before}`);
});
