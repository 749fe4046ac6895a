import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PressProject } from './project.ts';

export const MINE = `---
import { Image } from 'astro:assets';
import { getLiveCollection } from 'astro:content';
import photo from '../photo.png';

const { entries = [] } = await getLiveCollection('articles');
const rows = entries.map(({ id, data }) => {
  const title: string = data.title;
  const claims: string[] = data.claims.map(({ status }) => status);
  const total: number = data.amounts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return { id, title, claims, total };
});
---
<html lang="en">
  <head><title>Mine</title></head>
  <body>
    <Image src={photo} alt="A photo" width={20} />
    <ul>{rows.map((row) => <li id={row.id}>{row.title}: {row.claims.length} claims, {row.total}</li>)}</ul>
    <p class="mine">Mine alone.</p>
  </body>
</html>
<style>
  .mine {
    color: rebeccapurple;
  }
</style>
<script>
  document.querySelector('.mine')?.setAttribute('data-mine', 'of-my-script');
</script>
`;

/** One grey dot. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Puts pages of the publisher into a project. */
export function writeOwnPages(project: PressProject, page = MINE): void {
  project.write('src/pages/mine.astro', page);
  project.write('src/pages/words.md', '# Words of mine\n\nSome *more*.\n');
  writeFileSync(join(project.folder, 'src/photo.png'), PHOTO);
}
