import { expect, test } from 'vitest';
import { pressProject } from './support/project.ts';

const plain = 'content/articles/plain.md';
const LINKS =
  '\n[There](/articles/crossings/#claim-outer), [here](./crossings.md#claim-outer), [one](crossings.md) and ![a bridge](/bridge.svg).\n';

test.each([
  ['/', ''],
  ['/news/', '/news'],
])(
  'links of the prose into the site lead there below the base %s',
  async (base, before) => {
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
  },
  120_000,
);
