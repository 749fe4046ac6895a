import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';
import { file, NEW, OLD, PATH, PROSE } from './check-fix-file.ts';

async function fixing(files: Record<string, string>, args: string[], disk: Disk = realDisk) {
  const { root, read } = project({ ...ENTITY_FILES, ...files });
  const { machine, printed } = world(args);
  const given: ContentWorld = { ...machine, cwd: root, today: '2026-12-01', disk };
  const code = await run(() => check(given), given);
  return { printed: `${code}: ${printed()}`, text: await read(PATH), read };
}

test('--fix shows each change, writes it, and reports what is left', async () => {
  const { printed, text } = await fixing({ [PATH]: file(OLD, PROSE.replace('$14 billion', 'a sum')) }, [
    '--fix',
  ]);
  expect(text).toBe(file(OLD, PROSE.replace('$14 billion', 'a sum')));
  expect(printed).toContain('Nothing could be mended safely.');
  const mended = await fixing({ [PATH]: file(OLD) }, ['--fix']);
  expect(mended.text).toBe(file(NEW));
  expect(mended.printed).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md:12
    -     quote: Acme announced Monday that it had put more than $14 billion in its rival Globex   # check this one
    +     quote: Acme announced on Monday that it had put more than $14 billion into its rival Globex   # check this one

    1 quote mended.
    1 article, 1 claim, 0 figures, 0 sources, 2 entities: 2 warnings found.
    content/articles/anvils.md:12:12 warning value-cut
      “# check this one” is taken for a comment, so quote is read as "Acme announced on Monday that it had put more than $14 bill…". If it belongs to the text, put the whole in quotation marks: quote: "Acme announced on Monday that it had put more than $14 billion into its rival Globex # check this one". If it does not, give it a line of its own.

        11 │   - id: first # permanent
      > 12 │     quote: Acme announced on Monday that it had put more than $14 billion into its rival Globex…
           │            ^
        13 │     label: Acme’s money

    content/articles/anvils.md:22:42 warning money-undeclared
      No amount declares “more than $14 billion”. Add to amounts:
        - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}

        21 │
      > 22 │ Acme announced on Monday that it had put more than $14 billion into its rival Globex.
           │                                          ^^^^^^^^^^^^^^^^^^^^^
    "
  `);
});

test('--fix has nothing to do where every quote stands', async () => {
  const { printed, text } = await fixing({ [PATH]: file(NEW) }, ['--fix']);
  expect(text).toBe(file(NEW));
  expect(printed).toContain('Every quote stands in its article: there is nothing to mend.');
});

test('--fix --dry-run shows each change and writes nothing', async () => {
  const { printed, text } = await fixing({ [PATH]: file(OLD) }, ['--fix', '--dry-run']);
  expect(text).toBe(file(OLD));
  expect(printed).toMatch(/\nDry run: 1 quote would be mended, nothing was written\.\n/);
});

test('--fix goes on past a file that cannot be read', async () => {
  const broken = '---\ntitle: "open\n---\n';
  const { printed, text, read } = await fixing({ [PATH]: file(OLD), 'content/articles/a.md': broken }, [
    '--fix',
  ]);
  expect(text).toBe(file(NEW));
  expect(await read('content/articles/a.md')).toBe(broken);
  expect(printed).toContain('1 quote mended.');
});

test('a disk that fails leaves the file whole', async () => {
  const full: Disk = {
    ...realDisk,
    rename: () => {
      throw new Error('disk full');
    },
  };
  const { root, read } = project({ ...ENTITY_FILES, [PATH]: file(OLD) });
  const given: ContentWorld = {
    ...world(['--fix']).machine,
    cwd: root,
    today: '2026-12-01',
    disk: full,
  };
  await expect(run(() => check(given), given)).rejects.toThrow('disk full');
  expect(await read(PATH)).toBe(file(OLD));
});

describe('a word that is called otherwise now', () => {
  const former = (status: string, record: string) =>
    file(NEW)
      .replace('status: unverified', `status: ${status} # so far`)
      .replace('record: on-record', `record: '${record}'`)
      .replace(
        '    assessment:',
        `    history: [{date: 2026-01, status: ${status}, note: So it was.}]\n    assessment:`,
      );

  test('is mended wherever it stands, and nothing else is', async () => {
    const { printed, text } = await fixing({ [PATH]: former('reported', 'reported') }, ['--fix']);
    expect(text).toBe(former('single-source', 'own-word'));
    expect(printed).toContain('-     status: reported # so far\n+     status: single-source # so far\n');
    expect(printed).toContain('3 former words mended.');
  });

  test('is left where it stands in the prose', async () => {
    const prose = `${PROSE} Acme reported it.`;
    const { text } = await fixing({ [PATH]: file(NEW, prose) }, ['--fix']);
    expect(text).toBe(file(NEW, prose));
  });
});
