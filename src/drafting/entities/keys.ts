/** Endings by which one company has several names. */
const FORMS =
  /(?:[,\s]+(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|llp|l\.p|lp|plc|ag|sa|s\.a|se|nv|n\.v|gmbh|ab|asa|oyj|spa|s\.p\.a|kk|pty|group|holdings?|pbc)\.?)+$/iu;

/** "U.S. Securities and Exchange Commission": the country only says whose it is, where two words and more are left. */
const OF_COUNTRY = /^(?:U\.S\.|US|U\.K\.|UK|EU)\s(?=\S+\s\S)/u;

/** A name reduced to what tells it from others: "SoftBank Group Corp." and "Softbank" are one. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return plain
    .replace(/^the\s+/iu, '')
    .trim()
    .replace(FORMS, '')
    .replace(OF_COUNTRY, '')
    .toLowerCase()
    .replace(/[.,]$/u, '');
}

/** "Federal Service for Markets" → "FSM". */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
