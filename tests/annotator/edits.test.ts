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
