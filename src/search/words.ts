/** White space as Unicode has it, and the space of no width. */
const SPACE = /[\s\u0085\u200B]+/;
const PLAIN = /^[a-z0-9]+$/;
const AROUND =
  /^[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+|[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+$/gu;
const CAPITAL_WITHIN = /.\p{Lu}/su;

/** A text as the words that stand between its white space. */
export const wordsIn = (text: string): string[] => text.split(SPACE).filter((word) => word !== '');

/**
 * A word as the index has it: without the punctuation around it and in small letters, but for words with capitals
 * within, by which pagefind tells their parts ("OpenAI"). Empty where it is nothing but punctuation.
 */
export function formOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const form = word.replace(AROUND, '');
  return CAPITAL_WITHIN.test(form) ? form : form.toLowerCase();
}

/**
 * What pagefind indexes of texts: the forms of their words in the order of the alphabet, each but once or a few times.
 * Where in a text a word stands is found in the browser; without it the index is a quarter as large, and a word stands
 * at about the same place in every list, which makes these numbers short.
 */
export function indexed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.split(SPACE)) {
      const form = formOf(word);
      if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const forms = [...counts.keys()].sort();
  return forms.flatMap((form) => Array<string>(repeats(counts.get(form) ?? 1)).fill(form)).join(' ');
}

/** How often a word is told that a text has so often: enough to rank by, as its weight grows ever more slowly. */
const repeats = (count: number): number => 1 + Math.floor(Math.log2(count) / 2);
