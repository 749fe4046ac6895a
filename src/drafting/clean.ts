/** A text without what a page puts around it, and what was done to it. */
export interface Cleaned {
  /** One paragraph an item, each on one line. */
  paragraphs: string[];
  /** Lines left out because they belong to the page, not to the text. */
  dropped: string[];
  /** The places where a space was missing between two sentences, as they stand now. */
  mended: string[];
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember)';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const FURNITURE = [
  new RegExp(`^(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2},?|\\d{1,2}\\.?\\s${MONTH})\\s\\d{4}$`, 'iu'),
  /^(?:\d[\d,.]*|no)\s+(?:comments?|shares?|likes?|views?|replies|responses)$/iu,
  /^(?:leave|post|add|write|join)\s(?:an?\s|the\s)?(?:comment|reply|conversation|discussion).{0,20}$/iu,
  /^(?:comments?|share(?:\sthis.{0,20})?|tweet|print|e-?mail|save|copy link|bookmark|listen|advertisement|ad|sponsored(?:\scontent)?|loading\.{0,3}…?|menu|search|home|log\s?in|sign\s?(?:in|up)|subscribe|register|back to top|skip to (?:main )?content|close|next|previous|related(?:\s(?:articles|stories|topics|news))?:?|trending|most read|tags?:?|photo|video|gallery)$/iu,
  /^(?:read|see|learn|find out|show|load|view)\s(?:more|also|next|less|all|full story|the full .{1,20})\b.{0,80}$/iu,
  /^(?:sign up|subscribe|register)\s(?:for|to|now|today|here).{0,100}$/iu,
  /^(?:follow|like|join|find)\sus\b.{0,60}$/iu,
  /^click here\b.{0,80}$/iu,
  /^(?:©|\(c\)|copyright)\s.{0,120}$/iu,
  /^.{0,60}all rights reserved\.?$/iu,
  /^\d+\s?(?:min(?:ute)?s?)\s(?:read|listen)$/iu,
  /^(?:we use|this (?:site|website) uses)\scookies\b.{0,160}$/iu,
  /^(?:(?:facebook|twitter|x|linkedin|reddit|whatsapp|telegram|pinterest|instagram|youtube|e-?mail|print|share|tweet|copy link|messenger|threads|bluesky|flipboard)(?:\s*[|·•,/]\s*|\s+|$)){2,}$/iu,
];

/** A whole sentence with a verb: "Share this burden, the bishop asked." */
const SENTENCE = /^\p{Lu}.*\s(?:is|are|was|were|has|had|will|said|says|asks|\p{L}{2,}ed)\b.*[.!?]["”’]?$/u;
/** What begins with these belongs to the page, even as a sentence. */
const NEVER_PROSE =
  /^(?:©|\(c\)|sign up|subscribe|register|click here|we use|this (?:site|website) uses|follow us|like us|find us|join us)|rights reserved/iu;

/** True for a line of a share bar, a comment count, a "Read more": whole lines only, never part of one, and no sentence. */
export function isFurniture(line: string): boolean {
  const words = line.trim();
  if (SENTENCE.test(words) && !NEVER_PROSE.test(words)) return false;
  return FURNITURE.some((pattern) => pattern.test(words));
}

/** Where a sentence ends and the next begins without a space: "intelligence.According". */
const JOINED =
  /(?<=(?<![\p{L}\p{N}./@:_-])[\p{L}’'-]*\p{Ll}{2}[.!?]["”’)]?|\p{N}%?\)?[.!?]["”]?)(?=["“]?\p{Lu}\p{Ll}*(?:\s|['’]s\s|,\s))/gu;
const ADDRESS_END = /^(?:Com|Net|Org|Io|Js|Ai|Co|Gov|Edu|Info|Tv|Inc)\b/u;

/** Puts the missing spaces in. */
export function mendSpaces(line: string): { line: string; mended: string[] } {
  const mended: string[] = [];
  const result = line.replace(JOINED, (_, at: number) => {
    const [before, after] = [line.slice(0, at), line.slice(at)];
    if (ADDRESS_END.test(after)) return '';
    mended.push(`${lastWord(before)} ${firstWord(after)}`);
    return ' ';
  });
  return { line: result, mended };
}

const lastWord = (text: string) => text.split(/\s/u).at(-1) ?? '';
const firstWord = (text: string) => text.split(/\s/u)[0] ?? '';

/** Leaves out the lines of the page and mends the rest. */
export function clean(lines: readonly string[]): Cleaned {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  const results = kept.filter((line) => !isFurniture(line)).map(mendSpaces);
  return {
    paragraphs: results.map(({ line }) => line),
    dropped: kept.filter(isFurniture),
    mended: results.flatMap(({ mended }) => mended),
  };
}
