/*
 * What must be known of scripts, as contents of a character class (flag `u` or `v`): https://www.unicode.org/reports/tr24/
 */

/** Scripts that leave no space between words, with the signs that Han and Kana share. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\uFF70\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Scripts in which words stand together without a space, all of them or small words with others. */
export const JOINED = String.raw`${UNSPACED}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}`;

/**
 * Han, Kana and the punctuation that is as wide as they are: where a line breaks between two of them, no space is meant
 * (https://www.w3.org/TR/css-text-3/#line-break-transform).
 */
export const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC\uFF01-\uFF9F`;

/** Punctuation that is as wide beside them, and narrow elsewhere. */
export const WIDE_BESIDE = '“”‘’…—';

/** As patterns: what Hebrew writes before a word: ו, ה, ב, כ, ל, מ, ש, as in “ושהחברה”. */
export const HEBREW_BEFORE = '[והבכלמש]{1,4}';
/** What Arabic writes before a word: “and”, “so”; “with”, “like”, “for”, the mark of the future; the article. */
export const ARABIC_BEFORE = '(?:[وف]?[بكلس]?(?:ال|لل)|[وف][بكلس]?|[بكلس])';
