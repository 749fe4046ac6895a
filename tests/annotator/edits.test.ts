import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/annotator/answer.ts';
import type { Read } from '../../src/annotator/protocol.ts';
import { ARTICLE, desk, insertion, says } from './desk.ts';

test('words that YAML takes for an alias, a tag or a comment are written as text', async () => {
  const { root, text, before } = desk();
  for (const label of [
    '*x*',
    '**x**',
    '&x y',
    '!x y',
    '@x',
    '%x',
    '- x',
    '? x',
    'x: y',
    'x #1',
    '#1',
    '[x',
    '{x',
    '|',
    '>-',
  ]) {
    const of = { act: 'edit', slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };
    expect(await answer(root, { ...of, fields: { label } })).toMatchObject({ ok: true });
    const read = (await answer(root, {
      act: 'read',
      slug: 'bridge',
      kind: 'claim',
      id: 'bridge-on-budget',
    })) as Read;
    expect(read.form.find(({ name }) => name === 'label')?.value).toBe(label);
    const fields = {
      id: 'odd',
      label,
      statement: label,
      record: 'author',
      status: 'unverified',
      assessment: label,
    };
    expect(await answer(root, { ...insertion, fields })).toMatchObject({ ok: true });
    expect(text()).toContain('id: odd');
    writeFileSync(join(root, ARTICLE), before);
  }
});

test('a claim is given the day by which it is to have come true, whatever the language of the article', async () => {
  const { root, text, before } = desk();
  const file = (edited: string) => writeFileSync(join(root, ARTICLE), edited);
  file(before.replace('title:', 'lang: de\ntitle:'));
  const of = { slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };
  const edit = (due: string) => answer(root, { act: 'edit', ...of, fields: { due } });
  const { form } = (await answer(root, { act: 'read', ...of })) as Read;
  expect(form.find(({ name }) => name === 'due')).toMatchObject({ need: 'optional', value: '' });
  expect(await edit('')).toMatchObject({ ok: true });
  expect(text()).not.toContain('due:');
  expect(await edit('soon')).toEqual({
    ok: false,
    problems: [{ text: 'due: Write a date such as 2025-01-22, 2025-01 or 2025, not "soon".' }],
  });
  expect(await edit('2029-01')).toMatchObject({ ok: true });
  expect(text()).toContain('due: 2029-01\n');
  expect(await edit('2030')).toMatchObject({ ok: true });
  expect(text()).toMatch(/due: "?2030"?\n/);
  expect(await edit('')).toEqual({
    ok: false,
    problems: [{ text: 'Due is taken out in the file: delete its line there.' }],
  });
  expect(await answer(root, { act: 'edit', ...of, lang: 'de', fields: { due: 'bald' } })).toMatchObject({
    problems: [{ text: expect.stringMatching(/^Fällig: /) }],
  });
  const fields = {
    id: 'new',
    label: 'New',
    statement: 'New.',
    record: 'author',
    status: 'unverified',
    assessment: 'So.',
  };
  expect(await answer(root, { ...insertion, fields: { ...fields, due: '2031-02-03' } })).toMatchObject({
    ok: true,
  });
  expect(text()).toContain('    due: 2031-02-03\n');
});

test('what was changed in the file since a form was opened is not written over', async () => {
  const { root, text, before } = desk();
  const of = { slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };
  const { form } = (await answer(root, { act: 'read', ...of })) as Read;
  const read = Object.fromEntries(form.map(({ name, value }) => [name, value]));
  const changed = before.replace('The contract is not public.', 'The contract is public now.');
  writeFileSync(join(root, ARTICLE), changed);
  const edit = { act: 'edit', ...of, read, fields: { ...read, label: 'On budget' } };
  expect(await answer(root, edit)).toEqual({
    ok: false,
    problems: says(
      'Assessment was changed in the file meanwhile. − The contract is not public. + The contract is public now.',
      'Nothing is written. Copy what you have typed, press Edit again, and bring both together.',
    ),
  });
  expect(text()).toBe(changed);
  writeFileSync(join(root, ARTICLE), before);
  expect(await answer(root, edit)).toMatchObject({ ok: true });
});
