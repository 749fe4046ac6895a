import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';
import { headline, summary } from '../../src/views/article/headline.ts';

const statement = 'Acme has put more than $14 billion into Globex.';
const assessment = 'The filing has a lower sum.';
const claim = (name: Status, verdict?: string) => ({ status: { name }, statement, verdict, assessment });

describe('what leads', () => {
  test('is the verdict, whatever the status', () => {
    for (const name of Object.keys(statuses) as Status[])
      expect(headline(claim(name, 'No: $13 billion'), en)).toBe('No: $13 billion');
  });

  test('is else the statement, which never stands alone where it turned out otherwise', () => {
    expect(
      (Object.keys(statuses) as Status[]).map((name) => headline(claim(name), en).replace(statement, '…')),
    ).toEqual(['…', '…', 'Disputed: …', 'Contradicted: …', 'Outdated: …', '…']);
  });

  test('speaks the language of the article', () => {
    expect(headline(claim('contradicted'), de)).toBe(`Widerlegt: ${statement}`);
  });
});

test('below it stand the words that the verdict is about, or the status, and why', () => {
  expect(summary(claim('contradicted', 'No: $13 billion'), en)).toBe(
    `Contradicted: ${statement} ${assessment}`,
  );
  expect(summary(claim('confirmed'), en)).toBe(`Confirmed. ${assessment}`);
});
