import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/annotator/answer.ts';
import type { Message, Offered, Read } from '../../src/annotator/protocol.ts';
import { readContent } from '../../src/compile/files.ts';
import { languages } from '../../src/i18n/voice.ts';
import { recordPath } from '../../src/publication-record/path.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { put } from '../support/put.ts';
import { ARTICLE, desk, insertion, passage } from './desk.ts';
import { editing, note, REFUSED } from './refusals.ts';

const problemsOf = async (root: string, request: object, lang: string): Promise<readonly Message[]> => {
  const said = await answer(root, { ...request, lang });
  if (said.ok) throw new Error('It was not refused.');
  return said.problems;
};

test.each(REFUSED.map(([request, ...problems]) => ({ request, problems })))(
  '$request is refused in German',
  async ({ request, problems }) => {
    const { root, text, before } = desk();
    expect(await problemsOf(root, request, 'de')).toEqual(problems.map((text) => ({ text })));
    expect(text()).toBe(before);
  },
);

test('what only the check has words for stands in English, and is marked so', async () => {
  const { root, before } = desk();
  writeFileSync(join(root, ARTICLE), before.replace('dek:', 'dke:'));
  const [lead, ...others] = await problemsOf(root, { act: 'read', ...note }, 'de');
  expect(lead).toEqual({ text: 'Der Artikel hat selbst Fehler: Behebe sie zuerst.' });
  expect(others).toEqual([
    { text: 'Die Prüfung sagt dazu auf Englisch:' },
    { text: 'Unknown key "dke". Did you mean "dek"?', lang: 'en' },
  ]);
});

test('of what a build would still refuse the German panel tells with the lines to paste', async () => {
  const { root } = desk();
  const { articles } = await readContent(root);
  const [published] = articles;
  if (published === undefined) throw new Error('The article does not compile.');
  put(root, recordPath('bridge'), serialize(seal(undefined, published, '2026-11-20')));
  const said = await answer(root, { ...editing({ statement: 'The council is silent.' }), lang: 'de' });
  expect(said).toMatchObject({
    ok: true,
    warnings: [{ text: expect.stringMatching(/^Was veröffentlicht ist, hat sich geändert/) }],
  });
  expect(said.ok && 'warnings' in said && said.warnings[0]?.text.split('\n').slice(1)).toEqual([
    '    history:',
    expect.stringMatching(/^ {6}- \{date: \d{4}-\d\d-\d\d, note: "?What changed, and why\."?\}$/),
  ]);
});

test('a form asks in the language of the panel; the words of the file stand behind what they are called', async () => {
  const { root } = desk();
  const asked = async (lang: string) => {
    const { forms } = (await answer(root, { act: 'offer', slug: 'bridge', passage, lang })) as Offered;
    const { form } = (await answer(root, { act: 'read', ...note, lang })) as Read;
    return [...Object.values(forms), form].flat();
  };
  const [english, german] = [await asked('en'), await asked('de')];
  expect(german.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
  const alike = german.filter(({ help }, index) => help === english[index]?.help);
  expect(alike).toEqual([]);
  expect(german.find(({ name }) => name === 'status')).toMatchObject({
    label: 'Urteil',
    need: '',
    words: expect.arrayContaining([{ value: 'single-source', label: 'nur eine Quelle (single-source)' }]),
  });
  expect(german.find(({ name }) => name === 'who')).toMatchObject({ label: 'Urheber', need: 'freiwillig' });
});

test('a panel whose page speaks none of these is spoken to in English', async () => {
  const { root } = desk();
  expect(languages.map(({ lang }) => lang)).toEqual(['en', 'de']);
  expect(await answer(root, { ...insertion, lang: 'ar', slug: 'tunnel' })).toEqual({
    ok: false,
    problems: [{ text: 'The server does not understand this page: reload it, and try again.' }],
  });
});
