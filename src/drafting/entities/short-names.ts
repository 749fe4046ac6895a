import { initialsOf } from './keys.ts';
import type { Name } from './names.ts';
import { isPlace } from './places.ts';

/** Words of a name that tell whose it is: no initials, no "Jr.". */
export const telling = (words: readonly string[]): string[] =>
  words.filter((word) => !/^\p{Lu}\.?$|^(?:Jr|Sr)\.?$|^I{2,3}$/u.test(word));

/** Whether some words stand in others in the same order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let from = 0;
  return short.every((word) => {
    const at = long.indexOf(word, from);
    from = at + 1;
    return at !== -1;
  });
}

/**
 * Whether the short name may be the long one’s bearer: "Ruiz Prado" and "Ana Prado" are short for "Ana M. Ruiz Prado", and so is
 * "Ruiz", where a surname is two words long. A given name alone is not, nor a name with a word of its own.
 */
export function isShortForPerson(short: readonly string[], long: readonly string[]): boolean {
  const [less, more] = [telling(short), telling(long)];
  if (less.length === 0 || !isWithin(less, more)) return false;
  if (less.length === more.length) return short.length < long.length && less.length > 1;
  if (less.length > 1) return less[0] === more[0] || less.at(-1) === more.at(-1);
  return more.length > 2 && more.slice(1).includes(less[0] ?? '');
}

/** "the High Court" in a text that names "the High Court of Ruritania" or "the Ruritanian High Court". */
export function isShortForBody(short: readonly string[], long: readonly string[]): boolean {
  const [less, more] = [short.join(' '), long.join(' ')];
  return more.startsWith(`${less} of `) || more.startsWith(`${less} for `) || more.endsWith(` ${less}`);
}

/** "exclusive economic zone (EEZ)": letters that stand for words which name nobody. */
export function isTerm(letters: string, text: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const at = text.indexOf(`(${letters})`);
  if (at === -1) return false;
  const before = text
    .slice(Math.max(0, at - 120), at)
    .trimEnd()
    .split(/[\s-]+/u);
  const words = before.slice(-letters.length);
  return (
    words.length === letters.length &&
    words.every(
      (word, index) => /^\p{Ll}/u.test(word) && word.charAt(0) === letters.charAt(index).toLowerCase(),
    )
  );
}

/** Whether a word is written as initials are, or as a short name is and stands in brackets somewhere. */
export const mayStandForName = (word: string, text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}&.]{1,7}$/u.test(word) &&
  (isInitials(word) || text.includes(`(${word}`) || text.includes(`("${word}"`));

const isInitials = (word: string) => /^\p{Lu}{2,}$/u.test(word);

/** "General Motors (GM)", or initials of a body that the text names in full. */
export const standsFor = (word: string, names: readonly Name[], text: string): boolean =>
  names.some(({ end, words }) => {
    const inBrackets = text.startsWith(`(${word}`, end + 1) || text.startsWith(`("${word}"`, end + 1);
    if (inBrackets && (isShortFor(word, words) || /^(?:AG|GmbH|SE|KG|KGaA)$/u.test(words.at(-1) ?? '')))
      return true;
    return (
      isInitials(word) &&
      [words, words.slice(1)].some(
        (some) => initialsOf(some) === word && (some === words || isPlace(words[0] ?? '')),
      )
    );
  });

/** False for an owner in brackets: the letters of "BMW" are those of its words, in their order, those of "Tata" are not Jaguar’s. */
function isShortFor(word: string, words: readonly string[]): boolean {
  if (words.length > 1 && /^\p{Lu}+$/u.test(word) && word.endsWith(initialsOf(words))) return true;
  let rest = words.join('').toLowerCase();
  for (const letter of word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) {
    const at = rest.indexOf(letter);
    if (at === -1) return false;
    rest = rest.slice(at + 1);
  }
  return words.some((one) => one.charAt(0).toLowerCase() === word.charAt(0).toLowerCase());
}

/** "Acme Capital, a unit of Acme", "Acme’s Acme Capital": one owns the other, and is no other name of it. */
export const isOwned = (owned: readonly Name[], owners: readonly Name[], text: string): boolean =>
  owned.some((whole) =>
    owners.some((owner) => {
      const after = text.slice(whole.end, owner.start);
      const before = text.slice(owner.end, whole.start);
      return (
        /^,?\s(?:(?:which|that)\sis\s)?(?:an?\s|the\s|is\s|was\s)*(?:[\p{L}-]+\s){0,4}?(?:unit|subsidiary|division|arm|part|affiliate|brand|owned|controlled|backed|bought|acquired)\b[^,.;]{0,20}\s(?:of|by)\s(?:the\s)?$/u.test(
          after,
        ) ||
        /^(?:['’]s?\s|,?\s(?:the\s)?(?:owner|parent)\b[^,.;]{0,20}\sof\s|,?\s(?:owns|bought|acquired|controls|sold)\s)(?:[\p{Ll}-]+\s){0,3}$/u.test(
          before,
        )
      );
    }),
  );
