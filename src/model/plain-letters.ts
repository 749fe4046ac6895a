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
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'giu');

/** A text as somebody types it who has no such letters: "Łódź" → "Lódź", "Straße" → "Strasse". Accents stay. */
export const plainLetters = (text: string): string =>
  text.replace(LETTERS, (letter) => {
    const small = letter.toLowerCase();
    const plain = PLAIN[small] ?? letter;
    return small === letter ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
