import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/annotator/answer.ts';
import type { Offered, Read } from '../../src/annotator/protocol.ts';
import { ARTICLE, desk, insertion, passage, says } from './desk.ts';

test.each(['../articles/bridge', 'bridge.md', '/etc/passwd', 'bridge/../bridge', 'BRIDGE', '', 'a\0b'])(
  'a slug that is a path, %j, is no slug',
  async (slug) => {
    const { root, text, before } = desk();
    expect(await answer(root, { ...insertion, slug })).toMatchObject({ ok: false });
    expect(text()).toBe(before);
  },
);

test('an article that is not there, or stands outside the folder, is not opened', async () => {
  const { root } = desk();
  const outside = join(root, 'outside.md');
  writeFileSync(outside, readFileSync(join(root, ARTICLE)));
  symlinkSync(outside, join(root, 'content/articles/link.md'));
  for (const slug of ['nothing', 'link'])
    expect(await answer(root, { ...insertion, slug })).toEqual({
      ok: false,
      problems: says(`There is no article "${slug}" in content/articles.`),
    });
});

test.each([
  ['no object', 'text'],
  ['an act that there is not', { act: 'delete', slug: 'bridge' }],
  ['a key too many', { ...insertion, path: '/etc/passwd' }],
  ['no words', { ...insertion, passage: { quote: ' ', start: 0 } }],
  ['more words than a quote may have', { ...insertion, passage: { quote: 'a'.repeat(1001), start: 0 } }],
])('%s is refused', async (_name, body) => {
  const { root, text, before } = desk();
  expect(await answer(root, body)).toMatchObject({ ok: false, problems: says(expect.any(String)) });
  expect(text()).toBe(before);
});

test('words that have moved since the page was loaded are not guessed at', async () => {
  const { root } = desk();
  const moved = { quote: 'about $40 million', start: 20 };
  expect(await answer(root, { act: 'offer', slug: 'bridge', passage: moved })).toEqual({
    ok: false,
    problems: says(
      'These words do not stand there in the file: it has changed since the page was loaded. Reload the page and select them again.',
    ),
  });
});

test('the forms are filled in with what the words say', async () => {
  const { root } = desk();
  const offered = (await answer(root, { act: 'offer', slug: 'bridge', passage })) as Offered;
  const values = (form: Offered['forms']['claim']) =>
    Object.fromEntries(form.map(({ name, value }) => [name, value]));
  expect(offered.quote).toBe('about $40 million');
  expect(values(offered.forms.figure)).toMatchObject({
    id: 'about-40-million',
    bound: 'about',
    value: '40000000',
    currency: 'USD',
  });
  expect(values(offered.forms.claim)).toMatchObject({ id: 'about-40-million', status: 'unverified' });
  const speaker = offered.forms.claim.find(({ name }) => name === 'who');
  expect(speaker?.offered).toEqual([{ value: 'city-council', label: 'the council' }]);
});

test('an entry with problems changes nothing on the disk', async () => {
  const { root, text, before } = desk();
  const fields = { id: 'acme', role: 'Builder', name: 'Acme Bridges', kind: 'company', description: '' };
  const company = { quote: 'Acme Bridges', start: 74 };
  expect(await answer(root, { ...insertion, kind: 'entity', passage: company, fields })).toEqual({
    ok: false,
    problems: says(
      '"acme" has no file in content/entities yet: say what it is.',
      'description is missing. Write text such as "Software and cloud company.".',
    ),
  });
  expect(
    await answer(root, { ...insertion, kind: 'figure', fields: { id: 'cost', value: 'much', kind: 'plan' } }),
  ).toEqual({
    ok: false,
    problems: says('value: Write a plain number such as 1_250_000, not "much".'),
  });
  expect(text()).toBe(before);
  expect(existsSync(join(root, 'content/entities/acme.yaml'))).toBe(false);
});

test('a company that the prose does not name is not written', async () => {
  const { root, text, before } = desk();
  const fields = { id: 'acme', role: 'Builder', name: 'Acme Inc.', kind: 'company', description: 'Builds.' };
  expect(
    await answer(root, {
      ...insertion,
      kind: 'entity',
      passage: { quote: 'Acme Bridges', start: 74 },
      fields,
    }),
  ).toEqual({
    ok: false,
    problems: says(
      'The prose does not name it: companies are found by their name and aliases. If “Acme Bridges” is a name of it, add that to the aliases in its file in content/entities.',
    ),
  });
  expect(text()).toBe(before);
  expect(readdirSync(join(root, 'content/entities'))).toEqual(['city-council.yaml']);
});

test('a file of a company that has problems is not written over', async () => {
  const { root, text, before } = desk();
  const file = join(root, 'content/entities/acme.yaml');
  writeFileSync(file, 'name: Acme Bridges\nkind: bridge\n');
  const fields = {
    id: 'acme',
    role: 'Builder',
    name: 'Acme Bridges',
    kind: 'company',
    description: 'Builds.',
  };
  const company = { quote: 'Acme Bridges', start: 74 };
  expect(await answer(root, { ...insertion, kind: 'entity', passage: company, fields })).toEqual({
    ok: false,
    problems: says(
      'content/entities/acme.yaml is there already, and has problems of its own: mend it first.',
    ),
  });
  expect([text(), readFileSync(file, 'utf8')]).toEqual([before, 'name: Acme Bridges\nkind: bridge\n']);
});

test('what is edited alone is changed, in a file with Windows line ends as in any', async () => {
  const { root, text, before } = desk();
  const windows = before.replaceAll('\n', '\r\n');
  writeFileSync(join(root, ARTICLE), windows);
  const of = { slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };
  const { form } = (await answer(root, { act: 'read', ...of })) as Read;
  const fields = Object.fromEntries(form.map(({ name, value }) => [name, value]));
  expect(
    await answer(root, { act: 'edit', ...of, fields: { ...fields, label: 'On budget: "yes"' } }),
  ).toEqual({
    ok: true,
    file: ARTICLE,
    anchor: 'claim-bridge-on-budget',
    warnings: [],
  });
  expect(text()).toBe(windows.replace('label: Bridge within budget', 'label: "On budget: \\"yes\\""'));
});

test('an edit with problems changes nothing, nor does one without a change', async () => {
  const { root, text, before } = desk();
  const of = { act: 'edit', slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };
  expect(await answer(root, { ...of, fields: { status: 'confirmed' } })).toMatchObject({
    ok: false,
    problems: says(expect.stringContaining('"confirmed" needs a primary document')),
  });
  expect(await answer(root, { ...of, fields: { status: 'unverified', quote: 'It paid' } })).toMatchObject({
    ok: true,
  });
  expect(await answer(root, { ...of, id: 'nothing', fields: {} })).toMatchObject({ ok: false });
  expect(text()).toBe(before);
});

test('a figure and a member of the cast are edited too', async () => {
  const { root, text, before } = desk();
  const figure = { id: 'cost', value: '40000000', bound: 'about', currency: 'USD', kind: 'contract' };
  await answer(root, { ...insertion, kind: 'figure', fields: figure });
  const withFigure = text();
  const edits = [
    { kind: 'figure', id: 'cost', fields: { value: '41,000,000', kind: 'contract' } },
    { kind: 'entity', id: 'city-council', fields: { role: 'Paid, twice' } },
  ];
  for (const edit of edits)
    expect(await answer(root, { act: 'edit', slug: 'bridge', ...edit })).toMatchObject({ ok: true });
  expect(text()).toBe(
    withFigure
      .replace('40_000_000', '41_000_000')
      .replace('role: Commissioned the bridge', 'role: "Paid, twice"'),
  );
  expect(text()).not.toBe(before);
});
