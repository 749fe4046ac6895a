/** Letters that Unicode does not take apart into one of ASCII and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};
/** Latin letters and figures as wide as Chinese signs, and Kana half as wide as others. */
const OTHER_WIDTH = /[\uFF01-\uFF9F]+/g;
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'giu');

/** A text as somebody types it who has no such letters: "Łódź" → "Lódź", "Straße" → "Strasse", "ＡＢＣ" → "ABC". Accents stay. */
export const plainLetters = (text: string): string =>
  text
    .replace(OTHER_WIDTH, (run) => run.normalize('NFKC'))
    .replace(LETTERS, (letter) => {
      const small = letter.toLowerCase();
      const plain = PLAIN[small] ?? letter;
      return small === letter ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    });
