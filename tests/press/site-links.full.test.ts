import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pressProject } from './support/project.ts';

const plain = 'content/articles/plain.md';
const LINKS =
  '\n[There](/articles/crossings/#claim-outer), [here](./crossings.md#claim-outer), [one](crossings.md) and ![a bridge](/bridge.svg).\n';

test.each([
  ['/', ''],
  ['/news/', '/news'],
])('links of the prose into the site lead there below the base %s', async (base, before) => {
  const project = pressProject();
  project.write(plain, project.read(plain) + LINKS);
  project.write('public/bridge.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await project.build({ env: { SITE_BASE: base } })).toMatchObject({ code: 0, broken: [] });
  const page = project.read('dist/articles/plain/index.html');
  const links = [...page.matchAll(/(?:href|src)="([^"]*(?:crossings|bridge\.svg)[^"]*)"/g)].map(
    ([, link]) => link,
  );
  for (const link of ['/articles/crossings/#claim-outer', '/articles/crossings/', '/bridge.svg'])
    expect(links).toContain(before + link);
  expect(links.filter((link) => link?.endsWith('.md'))).toEqual([]);
});

test('a picture beside an article is published with it, and made again or taken away with it', async () => {
  const project = pressProject();
  const drawn = (sign: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${sign}</title></svg>`;
  project.write(plain, `${project.read(plain)}\n![A bridge](bridge.svg) and ![another](more/bridge.svg).\n`);
  project.write('content/articles/bridge.svg', drawn('one'));
  project.write('content/articles/more/bridge.svg', drawn('two'));
  const page = () => project.read('dist/articles/plain/index.html');
  const built = (name: string) => join(project.folder, 'dist/articles/plain', name);
  expect(await project.build()).toMatchObject({ code: 0, broken: [] });
  expect(page()).toContain('src="/articles/plain/bridge.svg"');
  expect(page()).toContain('src="/articles/plain/2-bridge.svg"');
  expect(project.read('dist/articles/plain/2-bridge.svg')).toBe(drawn('two'));
  expect(await project.build()).toMatchObject({ printed: 0 });
  project.write('content/articles/bridge.svg', drawn('another'));
  expect(await project.build()).toMatchObject({ code: 0, printed: 1 });
  expect(project.read('dist/articles/plain/bridge.svg')).toBe(drawn('another'));
  project.write('content/articles/bridge.svg');
  expect(await project.build()).toMatchObject({
    code: 1,
    broken: expect.arrayContaining([expect.stringContaining('bridge.svg')]),
  });
  project.edit(plain, '![A bridge](bridge.svg) and', 'No bridge but');
  expect(await project.build()).toMatchObject({ code: 0, broken: [] });
  expect([existsSync(built('bridge.svg')), existsSync(built('2-bridge.svg'))]).toEqual([true, false]);
});
