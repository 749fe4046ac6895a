/** Every phrase of a language by its place: "article.notes.claims(1)". What takes parameters is told with some. */
export function phrases(words: object, path = ''): [place: string, phrase: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function')
      return [1, 2].map((count) => [`${place}(${count})`, String(value(...samples(value, count)))]);
    return value === undefined ? [] : phrases(value, place);
  });
}

/** A number can stand for a name: then it only looks odd. Lists are the last parameter of some. */
function samples(phrase: (...values: never[]) => unknown, count: number): unknown[] {
  for (const last of [count, [String(count)]]) {
    const values = Array.from({ length: Math.max(1, phrase.length) }, () => count as unknown).with(-1, last);
    try {
      phrase(...(values as never[]));
      return values;
    } catch {}
  }
  throw new Error('A phrase takes what no sample has.');
}

/** What a language says whatever it is about: its phrases, cut where parameters stand. Words of one or two letters say too little. */
export const wording = (words: object): string[] => [
  ...new Set(
    phrases(words)
      .flatMap(([, phrase]) => phrase.split(/\d+|\{\w+\}|#/))
      .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((piece) => /\p{L}{3}/u.test(piece)),
  ),
];
