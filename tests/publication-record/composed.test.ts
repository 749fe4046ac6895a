import { expect, test } from 'vitest';
import { article, cast, claim, source } from '../support/article.ts';
import { ENTITY_FILES, project } from '../support/record.ts';

const ARTICLE = 'content/articles/anvils.md';

test('a file that was rewritten in Unicode’s other form says what was sealed', async () => {
  const prose = 'Acme said at the Café Zoë that it had put more than $14 billion into Globex.\n';
  const text = article(
    {
      entities: cast,
      claims: [
        {
          ...claim,
          statement: 'Acme’s café in Łódź and the naïve Zoë.',
          assessment: 'Señor Núñez says so.',
          evidence: [{ source: 'one', stance: 'supports', quote: 'née à Orléans', note: 'Là où.' }],
        },
      ],
      sources: [source('one')],
    },
    prose,
  ).normalize('NFC');
  const { write, seal, read } = project({ ...ENTITY_FILES, [ARTICLE]: text });
  await seal();
  const record = await read('content/record/anvils.yaml');
  write(ARTICLE, text.normalize('NFD'));
  expect(text.normalize('NFD')).not.toBe(text);
  expect(await seal()).not.toContain('error');
  expect(await read('content/record/anvils.yaml')).toBe(record);
});
