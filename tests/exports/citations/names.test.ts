import { describe, expect, test } from 'vitest';
import { citedAuthor, citedName, displayName, invertedName } from '../../../src/exports/citations/names.ts';

describe('a person’s name', () => {
  test.each([
    ['Ada Lovelace', 'Lovelace, Ada'],
    ['A. Writer', 'Writer, A.'],
    ['Jean-Paul Sartre', 'Sartre, Jean-Paul'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Juana de la Cruz', 'de la Cruz, Juana'],
    ['Charles-Joseph de la Vallée Poussin', 'de la Vallée Poussin, Charles-Joseph'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Ursula K. Le Guin', 'Le Guin, Ursula K.'],
    ['Van Morrison', 'Morrison, Van'],
    ['bell hooks', 'hooks, bell'],
    ['Jean d’Alembert', 'd’Alembert, Jean'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.'],
    ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.'],
    ['Xi, Jinping', 'Xi, Jinping'],
    ['Elena de los Ríos y Castro', 'de los Ríos y Castro, Elena'],
    ['Jan van den Berg', 'van den Berg, Jan'],
    ['Jonas Weiß, PhD', 'Weiß, Jonas'],
    ['Nina Okafor, M.D., Ph.D.', 'Okafor, Nina'],
    ['Prof. Dr. Jonas Weiß', 'Weiß, Jonas'],
    ['Prof. Dr. med. Jonas Weiß', 'Weiß, Jonas'],
    ['Dra. Elena Ríos', 'Ríos, Elena'],
    ['Jonas Weiß, M.A.', 'Weiß, Jonas'],
    ['Gustav IV', 'Gustav IV'],
    ['Samuel Reed Jr., PhD', 'Reed, Samuel, Jr.'],
    ['Rijn, Jan van', 'van Rijn, Jan'],
    ['Meer, Jan van der', 'van der Meer, Jan'],
    ['Claude Dubois, père', 'Dubois, Claude, père'],
    ['La Toya Harbour', 'Harbour, La Toya'],
    ['van Gogh, Vincent', 'van Gogh, Vincent'],
    ['Zoë Çelik-Ødegård', 'Çelik-Ødegård, Zoë'],
    ['محمد الفارسي', 'الفارسي, محمد'],
    ['Лев Толстой', 'Толстой, Лев'],
  ])('%s is filed as %s', (author, filed) => {
    expect(invertedName(citedName(author))).toBe(filed);
  });

  test('is put together again as it was written', () => {
    for (const author of ['Ludwig van Beethoven', 'Juana de la Cruz', 'Martin Luther King Jr.']) {
      expect(displayName(citedName(author))).toBe(author);
    }
  });
});

describe('a name is left whole', () => {
  test.each([
    ['where it begins with an article', 'The Glosswire desk', true],
    ['where a word says that it is an organisation', 'Bureau of Investigative Journalism', true],
    ['where it joins several', 'Smith & Sons', true],
    ['where it begins with the article of another language', 'Die Zeit', true],
    ['where the given name stands last', 'Lê Thị Hạnh', false],
    ['where it begins with one', 'La Nación', true],
    ['where it ends in the form of a firm', 'Nordlicht GmbH', true],
    ['where names of people have no such sign', 'Team 42', true],
    ['where it holds markup', '<img src=x onerror=alert(1)>', true],
    ['where it is one word', 'Plato', false],
    ['where the family name stands first', '山田 太郎', false],
    ['where it has no space', '김대중', false],
    ['where commas do not part it as a name', 'Ada, Countess, of Lovelace', false],
  ])('%s: %s', (_why, author, organisation) => {
    expect(citedName(author)).toEqual({ kind: 'literal', literal: author, organisation });
  });
});

describe('a name whose kind is given is what it is said to be', () => {
  test.each([
    [{ name: 'Tim Watch', kind: 'person' as const }, 'Watch, Tim'],
    [{ name: 'Der Spiegel' }, 'Der Spiegel'],
    [{ name: 'Harbour Lights', kind: 'publication' as const }, 'Harbour Lights'],
    [{ name: 'Harbour Lights' }, 'Lights, Harbour'],
  ])('%o', (author, filed) => {
    expect(invertedName(citedAuthor(author))).toBe(filed);
  });
});
