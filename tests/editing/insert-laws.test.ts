import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, dataOf, inserted } from './inserted.ts';

/** What YAML, or the fences of frontmatter, could take for its own. */
const SIGNS = [
  ...[...'#"\'{}[]!|>%@`\\~\r\t\u2028\u0085\uD800'],
  ...[' #', ': ', '- ', ', ', '\n---\n', '&a', '*a', 'true', 'null', '1_000', '1e3'],
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...SIGNS)).map((parts) => parts.join('')),
);
const files = fc.constantFrom(
  article('claims:\n  # first\n  - id: one # here\n    quote: Acme\n\n# below\nsources: []\n'),
  article('draft: true # still\n'),
  article('claims: [] # none\n', '\r\n'),
  article('claims: [{id: one}] # one\nlang: en\n'),
  article('claims:\n- id: one\n\n- id: three\n', '\r\n'),
);

test('whatever strings are added, the file reads back to them, and everything else in it is the same to the byte', () => {
  const says = fc.record({ as: hostile }, { noNullPrototype: true });
  const entries = fc.record(
    { id: hostile, quote: hostile, says, about: fc.array(hostile) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(files, entries, (text, entry) => {
      const result = inserted(text, 'claims', entry);
      const before = dataOf(text);
      expect(dataOf(result)).toEqual({ ...before, claims: [...((before['claims'] ?? []) as []), entry] });
      expect(isWithin(text.replace('[] # none', ' # none'), result)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** True where the longer text is the shorter one with a stretch more. */
function isWithin(shorter: string, longer: string): boolean {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  return longer.endsWith(shorter.slice(start));
}
