import { expect, test } from 'vitest';
import { realDisk } from '../../src/disk/disk.ts';
import { article, cast } from '../support/article.ts';
import { ENTITY_FILES } from '../support/record.ts';
import { CONFIG, GIVEN, projectWith, SAMPLES, STARTED } from './new-site.ts';

test('a no leaves the samples, and the configuration is written all the same', async () => {
  const { make, files, read } = projectWith();
  const { printed } = await make(GIVEN, { answers: ['', '', '', 'n'] });
  expect(printed).toContain('\nsrc/site.config.ts is written.\n');
  expect(await files()).toEqual(Object.keys(SAMPLES).sort());
  expect(await read(CONFIG)).toContain("name: 'The Daily'");
});

test('where nobody can be asked, nothing is changed', async () => {
  const { make, files, read } = projectWith();
  expect((await make(GIVEN)).printed).toMatchInlineSnapshot(`
    "2: Samples that would be removed:
      content/record/anvils.yaml
      content/articles/anvils.md
      content/entities/acme.yaml
      content/entities/globex.yaml
    Missing: --yes, which says that these files may go. Nothing has been changed."
  `);
  expect(await files()).toEqual(Object.keys(SAMPLES).sort());
  expect(await read(CONFIG)).toBe(SAMPLES[CONFIG]);
});

test('what has been changed stays, with all that it needs; so does what is the publisher’s', async () => {
  const own = article({ entities: [cast[0]], lang: 'fr' });
  const { make, files } = projectWith({
    ...SAMPLES,
    'content/entities/globex.yaml': `${ENTITY_FILES['content/entities/globex.yaml']}# mine\n`,
    'content/articles/mine.md': own,
    'content/notes.txt': 'Mine.\n',
  });
  expect((await make([...GIVEN, '--yes'])).printed).toMatchInlineSnapshot(`
    "0: Samples that would be removed:
      content/record/anvils.yaml
      content/articles/anvils.md
    Samples that stay, because they have been changed:
      content/entities/globex.yaml
    Samples that stay, because content that stays names them:
      content/entities/acme.yaml
    src/site.config.ts is written.
    2 sample files are removed.
    Next: npm run dev shows the site, and npm run check says what is missing."
  `);
  expect(await files()).toEqual([
    'content/articles/mine.md',
    'content/entities/acme.yaml',
    'content/entities/globex.yaml',
    'content/notes.txt',
    CONFIG,
  ]);
});

test('a configuration that somebody has changed is written anew only after a yes', async () => {
  const mine = `${SAMPLES[CONFIG]}// mine\n`;
  const { make, read } = projectWith({ ...SAMPLES, [CONFIG]: mine });
  const { questions } = await make(GIVEN, { answers: ['', '', '', 'y', 'n'] });
  expect(questions.at(-1)).toBe(
    'src/site.config.ts is no longer as it came: comments and code of yours in it would be lost. Write it anew? [y/N]: ',
  );
  expect(await read(CONFIG)).toBe(mine);
});

test('interrupted at any file it leaves content that builds, and the next call does the rest', async () => {
  for (let step = 1; step <= 4; step += 1) {
    const { make, files, checked } = projectWith();
    let steps = 0;
    const disk = {
      ...realDisk,
      remove(path: string) {
        steps += 1;
        if (steps === step) throw new Error('killed');
        realDisk.remove(path);
      },
    };
    await expect(make([...GIVEN, '--yes'], { disk })).rejects.toThrow('killed');
    expect(await checked()).not.toContain(' error ');
    await make([...GIVEN, '--yes']);
    expect(await files()).toEqual(STARTED);
  }
});
