import type { Range } from '../../anchoring/locate.ts';

/** The text of a page, with the offsets at which its blocks (paragraphs, headings) meet. */
export interface Passage {
  text: string;
  breaks: readonly number[];
}

/** Plain text as a passage: each line is a block. */
export function passageOf(text: string): Passage {
  return { text, breaks: [...text.matchAll(/\n+/g)].map(({ index, 0: gap }) => index + gap.length) };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop after one of these ends no sentence, whatever follows. */
const ABBREVIATED =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Profs?|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Rev|Hon|St|Jr|Sr|vs|No|Nos|Vol|Fig|e\.g|i\.e|cf|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mrd|Mio|Tsd|Nr|bzw|z\.\s?B|u\.\s?a|d\.\s?h|inkl|evtl|ggf|Mme|Mlle|[A-Z]|(?:[A-Z]\.)+[A-Z]?)\.\s*$/u;
/** After these a sentence may end, but mostly goes on. */
const COMPANY_FORM = /\b(?:Inc|Corp|Co|Ltd|Bros|Cos|LLC|plc|U\.S|U\.K|U\.N|a\.m|p\.m)\.\s*$/u;
/** A German day or a monarch: "am 21. März", "der 2. Senat". */
const ORDINAL = /\b(?:am|vom|zum|bis|der|die|das|dem|den|des|im|seit|ab|beim)\s\d{1,3}\.\s*$/iu;
const MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
const STARTS_ANEW =
  /^["“‘']?(?:The|A|An|It|Its|In|On|At|But|And|However|He|She|They|We|I|This|That|These|Those|There|If|When|While|As|For|According|Meanwhile|After|Before|Last|Both|Some|Many|Most|Since|With|Under|Despite|Although|Their|His|Her|One|Two|Additionally|Also)\s/u;

/** In characters: more than any of these takes, with the space behind it. However long a sentence grows, no more of it is looked at. */
const LONGEST_END = 64;

/** The blocks of a passage, one after the other. */
export function blocksOf({ text, breaks }: Passage): Range[] {
  const edges = [0, ...breaks.filter((at) => at > 0 && at < text.length), text.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
}

/** The sentences of a passage in order. None runs from one block into another. */
export const sentencesOf = (passage: Passage): Range[] =>
  blocksOf(passage).flatMap((block) => inBlock(passage.text, block));

/** In a block without one stands one sentence: cells of tables and items of lists are many. */
const SENTENCE_END = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;

function inBlock(text: string, block: Range): Range[] {
  if (!SENTENCE_END.test(text.slice(block.start, block.end)))
    return [trimmed(text, block)].filter(({ start, end }) => start < end);
  const joined: Range[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const last = joined.at(-1);
    const start = block.start + index;
    const end = start + segment.length;
    const before = last && text.slice(Math.max(last.start, last.end - LONGEST_END), last.end);
    if (last !== undefined && before !== undefined && goesOn(before, segment)) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map((range) => trimmed(text, range)).filter(({ start, end }) => start < end);
}

function goesOn(before: string, after: string): boolean {
  if (/^["”’'»)\]]+\s*$/u.test(after.trim()) || /^\p{Ll}/u.test(after)) return true;
  if (ABBREVIATED.test(before) || ORDINAL.test(before)) return true;
  if (/\d\.\s*$/u.test(before) && MONTH.test(after)) return true;
  return COMPANY_FORM.test(before) && !STARTS_ANEW.test(after);
}

/** The range without white space at either end. */
function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}
