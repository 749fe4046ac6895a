/** A text without what a page puts around it, and what was done to it. */
export interface Cleaned {
  /** One paragraph an item, each on one line. */
  paragraphs: string[];
  /** Lines left out because they belong to the page, not to the text. */
  dropped: string[];
  /** The places where a space was missing between two sentences, as they stand now. */
  mended: string[];
}

const FURNITURE = [
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

/** True for a line of a share bar, a comment count, a "Read more": whole lines only, never part of one. */
export const isFurniture = (line: string): boolean => FURNITURE.some((pattern) => pattern.test(line.trim()));

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

/** In characters: prose that was broken into lines by hand has them shorter. */
const LONGEST_WRAPPED = 100;

/** Plain text as paragraphs. Lines are joined only where they were broken by hand: short lines, with empty ones between. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const wrapped = /\S\n[ \t]*\n/u.test(text) && full.every((line) => line.length <= LONGEST_WRAPPED);
  if (!wrapped) return full.map((line) => line.trim());
  return text
    .split(/\n[ \t]*\n/u)
    .map((block) => block.trim().replace(/\s*\n\s*/gu, ' '))
    .filter((block) => block !== '');
}
