import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { refuseFolder } from '../../src/press/project-folder.ts';

const refusal = (path: string) => {
  try {
    refuseFolder(path);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

test.skipIf(sep === '\\')('a project in whose path Astro loses its way is told to move', () => {
  expect(refusal('/home/ada/my #1 site')).toBe(
    'The path of the project has # in it: /home/ada/my #1 site. Astro cannot make pages there. Rename the folder, or move the project to one without # ? % " * \\ in its path.',
  );
  for (const sign of '#?%"*\\') expect(refusal(`/home/a${sign}b/site`)).toContain(`has ${sign} in it`);
});

test('other signs are part of a name', () => {
  for (const name of ['my site', "ada's", 'a&b', 'ä', '[a]', '{a}', 'a$b', 'a!(b)', 'a;b', '~a'])
    expect(refusal(`/home/${name}/site`)).toBe('none');
});
