import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type NewWorld, newArticle } from '../../src/cli/new/command.ts';
import { skeleton } from '../../src/cli/new/skeleton.ts';
import { run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { createFile } from '../../src/disk/write.ts';
import { slugOf } from '../../src/drafting/entities/ids.ts';
import { reported } from '../support/article.ts';
import { project } from '../support/record.ts';
import { world } from '../support/world.ts';

const TODAY = '2026-12-01';
const GIVEN = ['--title', 'Who: pays', '--author', 'Ada Lovelace'];

async function making(
  args: string[],
  {
    files = {},
    answers,
    create = createFile,
  }: { files?: Record<string, string>; answers?: string[]; create?: NewWorld['create'] } = {},
) {
  const { root, read } = project(files);
  const { machine, printed } = world(args);
  const questions: string[] = [];
  const given: NewWorld = {
    ...machine,
    cwd: root,
    today: TODAY,
    lang: 'en-GB',
    create,
    ...(answers && {
      async ask(question) {
        questions.push(question);
        return answers.shift() ?? '';
      },
    }),
  };
  const code = await run(() => newArticle(given), given);
  return { root, read, questions, printed: `${code}: ${printed()}` };
}

test('flags make a draft, and say what is next', async () => {
  const { printed, read } = await making(GIVEN);
  expect(printed).toMatchInlineSnapshot(`
    "0: content/articles/who-pays.md is written, as a draft.
    Next: write the prose, then annotate it. npm run dev shows it, and npm run check says what is missing."
  `);
  expect((await read('content/articles/who-pays.md')).split('\n\n')[0]).toMatchInlineSnapshot(`
    "---
    title: "Who: pays"
    dek: What is reported, and what stands behind it.
    authors:
      - Ada Lovelace
    published: 2026-12-01
    lang: en-GB
    draft: true"
  `);
});

test('what is made passes the check', async () => {
  const { root } = await making(GIVEN);
  const { machine, printed } = world(['--all']);
  const given = { ...machine, cwd: root, today: TODAY, disk: realDisk };
  expect(`${await run(() => check(given), given)}: ${printed()}`).toBe(
    '0: 1 article, 0 claims, 0 figures, 0 sources, 0 entities: no problem found.',
  );
});

test('the examples in it compile once they are taken out of their comments', () => {
  const text = skeleton({ title: 'Who pays', authors: ['Ada'], lang: 'en', published: TODAY });
  const prose = 'Acme says that it has put more than $14 billion into Globex.';
  const used = text.replace(/^# /gm, '').replace('Write the article here.', prose);
  expect(reported(used, 'content/articles/who-pays.md')).toBe('no problem');
  expect(used).toContain('\nclaims:\n  - id: acme-pays\n');
});

test('what was not given is asked for, with the address that the title suggests', async () => {
  const answers = ['Who pays?', 'Ada Lovelace, Charles Babbage', ''];
  const { questions, read } = await making([], { answers });
  expect(questions).toEqual(['Title: ', 'Authors, with commas between: ', 'Address [who-pays]: ']);
  expect(await read('content/articles/who-pays.md')).toContain(
    'authors:\n  - Ada Lovelace\n  - Charles Babbage\n',
  );
});

test('an answer that cannot be used is asked for again, with the reason', async () => {
  const files = { 'content/articles/taken.md': 'Mine.\n' };
  const answers = ['', 'Who pays?', ' , ', 'Ada Lovelace', 'Who pays', 'taken', 'con', ''];
  const { questions, printed, read } = await making([], { answers, files });
  expect(questions).toEqual([
    ...['Title: ', 'Title: '],
    ...['Authors, with commas between: ', 'Authors, with commas between: '],
    ...Array(4).fill('Address [who-pays]: '),
  ]);
  expect(printed).toMatchInlineSnapshot(`
    "0: Write text such as "Microsoft keeps its hands in its pockets": an empty value says nothing.
    Name at least one author.
    "Who pays" cannot be an address: use lower-case letters, digits and single hyphens, with at least one letter, such as who-pays.
    content/articles/taken.md has the address /articles/taken/ already. Give another --slug.
    --slug "con": On Windows con is the name of a device, and no folder of pages can be called so: choose another name.
    content/articles/who-pays.md is written, as a draft.
    Next: write the prose, then annotate it. npm run dev shows it, and npm run check says what is missing."
  `);
  expect(await read('content/articles/who-pays.md')).toContain('title: Who pays?');
});

describe('nothing is overwritten', () => {
  const taken = { 'content/articles/old/who-pays.md': 'Mine.\n' };

  test('where an article has the address, in whatever folder', async () => {
    const { printed, read } = await making(GIVEN, { files: taken });
    expect(printed).toBe(
      '2: content/articles/old/who-pays.md has the address /articles/who-pays/ already. Give another --slug.',
    );
    expect(await read('content/articles/old/who-pays.md')).toBe('Mine.\n');
  });

  test('where one had it', async () => {
    const files = { 'content/record/who-pays.yaml': 'article: who-pays\n' };
    expect((await making(GIVEN, { files })).printed).toBe(
      '2: An article was published at /articles/who-pays/ before (content/record/who-pays.yaml), and addresses are not used twice. Give another --slug.',
    );
  });

  test('where the file turns up in the meantime', async () => {
    const create: NewWorld['create'] = (path, text) => {
      createFile(path, 'Mine.\n');
      return createFile(path, text);
    };
    const { printed, read } = await making(GIVEN, { create });
    expect(printed).toBe(
      '2: content/articles/who-pays.md is there already, and is left as it is. Give another --slug.',
    );
    expect(await read('content/articles/who-pays.md')).toBe('Mine.\n');
  });
});

test('a disk that fails is reported', async () => {
  const create = () => {
    throw new Error('disk full');
  };
  expect((await making(GIVEN, { create })).printed).toBe(
    '1: content/articles/who-pays.md could not be written: disk full',
  );
});

test.each([
  [[], '--title is missing. npm run new -- --help lists what there is.'],
  [['--title', 'Who pays'], '--author is missing. npm run new -- --help lists what there is.'],
  [['--titel', 'Who pays'], "Unknown option '--titel'. npm run new -- --help lists what there is."],
  [
    ['--title', '東京', '--author', 'A'],
    'No address can be made from this title: give one with --slug, such as --slug my-article.',
  ],
  [
    [...GIVEN, '--slug', '../Who Pays'],
    '"../Who Pays" cannot be an address: use lower-case letters, digits and single hyphens, with at least one letter, such as who-pays.',
  ],
  [
    [...GIVEN, '--lang', 'english please'],
    'lang: "english please" is no language tag: write en, en-GB or nl.',
  ],
  [
    ['--title', ' ', '--author', 'A', '--slug', 'x'],
    'title: Write text such as "Microsoft keeps its hands in its pockets": an empty value says nothing.',
  ],
])('misuse is explained: %s', async (args, message) => {
  expect((await making(args)).printed).toBe(`2: ${message}`);
});

test('an address is made of the words of the title', () => {
  expect(slugOf('The bank’s “Größe”, 2026: what’s left?')).toBe('the-banks-grosse-2026-whats-left');
  expect(slugOf('27 claims')).toBe('27-claims');
  expect(slugOf('2026')).toBeUndefined();
  expect(slugOf('word '.repeat(30))?.length).toBeLessThanOrEqual(60);
  expect(slugOf('…')).toBeUndefined();
});
