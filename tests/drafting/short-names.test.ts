import { expect, test } from 'vitest';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

/** `kind: each form of the name`. */
const found = (text: string) =>
  findEntities(passageOf(text), new Map()).map(
    ({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(', ')}`,
  );

test.each([
  [
    'two surnames',
    'Governor Ana Ruiz Prado resigned. Later, Ruiz spoke, and so did Secretary Ruiz Prado.',
    ['person: Ana Ruiz Prado, Ruiz Prado, Ruiz'],
  ],
  [
    'initials and a second surname',
    'Then the Honorable Ana M. Ruiz Prado spoke. Governor Ana Ruiz left.',
    ['person: Ana M. Ruiz Prado, Ana Ruiz'],
  ],
  [
    'namesakes',
    'Senator Ana Ruiz Prado met Senator Luis Ruiz Vidal. Then Ruiz left.',
    ['person: Ana Ruiz Prado', 'person: Luis Ruiz Vidal'],
  ],
  [
    'a court with and without its country',
    'The High Court of Ruritania ruled. On Monday, the High Court said no more: the Court rose.',
    ['agency: High Court of Ruritania, High Court, Court'],
  ],
  [
    'a house of parliament',
    'The Ruritanian Senate met. On Monday, the Senate sued.',
    ['agency: Ruritanian Senate, Senate'],
  ],
])('short names join the one that they are short for: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  [
    'an office in the name of a body',
    'Lawyers asked the Regional Court of Justice.',
    ['agency: Regional Court of Justice'],
  ],
  ['letters of a term', 'It lies in the special fishing zone (SFZ), and the SFZ is large.', []],
  ['peoples', 'A Costa Rican law and an Israeli-Cypriot-Greek plan failed.', []],
  [
    'places and parts of them',
    'On Crete and in the East Mediterranean they met, and Turkey and Upper Austria agreed.',
    [],
  ],
  ['what is built', 'They opened the NordFlow gas pipeline.', ['product: NordFlow']],
])('what a name stands for: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
