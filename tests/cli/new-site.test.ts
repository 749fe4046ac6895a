import { expect, test } from 'vitest';
import { configuration } from '../../src/cli/new/site/configuration.ts';
import { CONFIG, GIVEN, projectWith, STARTED, site } from './new-site.ts';

test('options and a yes make the site somebody’s own, and leave a small article', async () => {
  const { make, files, read } = projectWith();
  expect((await make([...GIVEN, '--yes'])).printed).toMatchInlineSnapshot(`
    "0: Samples that would be removed:
      content/record/anvils.yaml
      content/articles/anvils.md
      content/entities/acme.yaml
      content/entities/globex.yaml
    content/entities/newsroom.yaml is there to write over.
    content/articles/first-article.md is there to write over.
    src/site.config.ts is written.
    4 sample files are removed.
    Next: npm run dev shows the site, and npm run check says what is missing."
  `);
  expect(await files()).toEqual(STARTED);
  expect(await read(CONFIG)).toBe(
    configuration({
      ...site,
      name: 'The Daily',
      address: 'https://daily.example',
      lang: 'en',
      publisher: { name: 'The Daily' },
    }),
  );
});

test.each(['en', 'de-AT', 'fr', 'ar'])('what is left passes the check in %s', async (lang) => {
  const { make, checked, read } = projectWith();
  await make([...GIVEN, '--lang', lang, '--yes', '--publisher', '"A": *B* & <C> # $5 million']);
  expect(await checked()).toBe(
    '0: 1 article, 1 claim, 0 figures, 1 source, 1 entity: no problem found.\n1 remark: 1 source-unarchived. npm run check -- --all shows them.',
  );
  const text = await read('content/articles/first-article.md');
  expect(text.match(/^.*\blang: .*$/gm)).toEqual(
    ['en', 'de-AT'].includes(lang)
      ? [`lang: ${lang}`]
      : [`## The prose below is English. When yours is not: lang: ${lang}`, 'lang: en'],
  );
});

test('what was not given is asked for, with what is likely, and again where it cannot be used', async () => {
  const { make, read } = projectWith();
  const answers = ['Zeitung', 'zeitung.example', 'https://zeitung.example', '', '../../x', 'de', '', '', 'y'];
  const { questions, printed } = await make(['--site'], { answers });
  expect(questions).toMatchInlineSnapshot(`
    [
      "Name of the site [Sample]: ",
      "Address, scheme and host alone [https://sample.example]: ",
      "Address, scheme and host alone [https://sample.example]: ",
      "Path below which it stands there [/]: ",
      "Language, as a tag such as en-GB or de [en-GB]: ",
      "Language, as a tag such as en-GB or de [en-GB]: ",
      "Publisher [Zeitung]: ",
      "Description, in one line [Nachrichtenanalyse, die ihre Quellen zeigt.]: ",
      "Remove these files? [y/N]: ",
    ]
  `);
  expect(printed.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "0: Write a whole address that starts with https:// or http://, not "zeitung.example".",
      ""../../x" is no language tag: write en, en-GB or nl.",
      "Samples that would be removed:",
    ]
  `);
  expect(await read(CONFIG)).toContain("lang: 'de'");
});

test('the second time there are no samples, and only the configuration is written, after a question', async () => {
  const { make, files, read } = projectWith();
  await make([...GIVEN, '--yes']);
  expect((await make(GIVEN)).printed).toBe('0: There are no samples any more.\nNothing has been changed.');
  const again = [...GIVEN, '--name', 'The Weekly'];
  expect((await make(again)).printed).toBe(
    '2: There are no samples any more.\nMissing: --yes, which says that src/site.config.ts may be written anew. Nothing has been changed.',
  );
  expect((await make(again, { answers: ['', '', '', 'y'] })).printed).toBe(
    '0: There are no samples any more.\nsrc/site.config.ts is written.\nNext: npm run dev shows the site, and npm run check says what is missing.',
  );
  expect(await read(CONFIG)).toContain("name: 'The Weekly'");
  expect(await files()).toEqual(STARTED);
});

test.each([
  [['--site'], 'Missing: --name, --address, --lang. npm run new -- --site --help lists what there is.'],
  [['--site', '--titel', 'x'], "Unknown option '--titel'. npm run new -- --site --help lists what there is."],
  [
    [...GIVEN, '--address', 'daily.example'],
    '--address: Write a whole address that starts with https:// or http://, not "daily.example".',
  ],
  [[...GIVEN, '--base', 'news'], '--base: Write / or a path such as /news/, not "news".'],
  [[...GIVEN, '--lang', '../../x'], '--lang: "../../x" is no language tag: write en, en-GB or nl.'],
  [[...GIVEN, '--name', ' '], '--name: Write text such as "Glosswire": an empty value says nothing.'],
])('misuse is explained: %j', async (args, message) => {
  expect((await projectWith().make(args)).printed).toBe(`2: ${message}`);
});
