import { APPEAL } from './appeals.ts';
import {
  ACCORDING,
  DISCLOSED_BY,
  NOT_SAYING,
  SAID,
  SAID_CLAUSE,
  SAYING_THAT,
  SAYS,
  SAYS_THAT,
} from './verbs.ts';

/** Offsets within a sentence. */
export type Span = readonly [from: number, to: number];

/** Which words of a sentence tell who speaks, and which what was said. */
export interface Found {
  speaker: Span;
  content: Span;
  /** What was said goes on here, after who says so. */
  rest?: Span;
  /** The whole clause whose subject speaks, where `speaker` is not surely that. */
  clause?: Span;
  /** The words before it say that what follows is the source. */
  isSource?: true;
  /** Only where the text names the speaker. */
  isNamed?: true;
  /** Only where the speaker is named, a pronoun, or described by a word for people. */
  isLoose?: true;
}

/** Verbs that can end a sentence after what was said, with their subject before them. */
export const TOLD =
  'said|says|say|added|adds|wrote|claimed|claims|reported|reports|explained|explains|noted|notes|warned|warns|announced|announces|showed|shows|found|finds|confirmed|indicated|estimated|estimates|predicted|predicts|argued|argues|believes|believe|suggested|suggests|concluded|conceded|acknowledged|insisted|insists|stated|states|recalled|revealed|ruled|thinks';

function byAccording(words: string): Found | undefined {
  const match = ACCORDING.exec(words);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const to = from + sourceLength(words.slice(from));
  return {
    speaker: [from, to],
    content: match.index < 3 ? [to, words.length] : [0, match.index],
    isSource: true,
  };
}

/** "According to Jane Doe, an analyst at Acme, …": the source runs over a comma where a description follows it. */
function sourceLength(words: string): number {
  const described =
    /^[^,]+,\s(?:an?|who|chief|president|director|head|chairman)\s(?:(?!\p{L}{3,}ed\b)[^,])+(?=,\s)/u.exec(
      words,
    );
  return described === null
    ? words.search(/,\s(?!(?:Inc|Ltd|LLC)\b)|\s(?=(?:he|she|they|it)\s)|[.;]$|$/u)
    : described[0].length;
}

/** "The company said in a filing that …", "Musk said the backers …". */
function byClause(words: string): Found | undefined {
  const match = [SAYS_THAT, SAID, SAID_CLAUSE]
    .map((pattern) => pattern.exec(words))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index || a[0].length - b[0].length)[0];
  if (match === undefined || NOT_SAYING.test(words.slice(0, match.index))) return undefined;
  const from = match.index + match[0].length;
  if (/,\s$/u.test(words.slice(0, match.index)) && INVERTED.test(words.slice(from))) return undefined;
  if (words.slice(from).split(/\s+/u).length < 2 || /^·+\s*$/u.test(words.slice(from))) return undefined;
  const start = subjectStart(words, match.index);
  if (ofQuotation(words, start) && !/\bthat$/u.test(match[0].trimEnd())) return undefined;
  return { speaker: [start, match.index], content: [from, words.length] };
}

/** "Sales fell, said Jane Doe, its director.": who speaks stands behind the verb. */
const INVERTED =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*(?:,\s(?:(?:its|his|her|their|an?|the|who|chief|president|director|head)\b|\p{Lu}\p{Ll})[^·]*|\.?)$/u;

/** "“…,” Doe told reporters after the meeting": who speaks, and when, says the quotation’s clause; it reports nothing more. */
const ofQuotation = (words: string, subject: number) => /(?:[·”"]|'')[,\s]*$/u.test(words.slice(0, subject));

/** Where the subject of a verb starts: after a conjunction or the last clause. */
function subjectStart(words: string, verb: number): number {
  const before = words.slice(0, verb);
  const joints = [
    ...before.matchAll(
      /[;:]\s|,?\s(?:and|but|while|although|because|after|when|as|if|then)\s(?=[^,]*$)|·+[,\s]*/gu,
    ),
  ];
  const last = joints.findLast(
    (joint) =>
      !/^,?\sand\s/u.test(joint[0]) ||
      /·|\b(?:is|are|was|were|has|had|will|\p{L}{3,}ed|rose|fell|sold|made|won|lost)\b/u.test(
        before.slice(0, joint.index),
      ),
  );
  const clause = last === undefined ? 0 : last.index + last[0].length;
  return /\p{L}{2,}/u.test(before.slice(clause)) ? clause : 0;
}

/** "Sales, she added, would rise": the words before and after were said. */
function byInterruption(words: string): Found | undefined {
  const match = INTERRUPTION.exec(words);
  if (match === null || match[1] === undefined) return undefined;
  const from = match.index + match[0].indexOf(match[1]);
  const isOther =
    NOT_SAYING.test(match[1]) || /^(?:who|which|that|as|and|but|or|while|when|where)\b/u.test(match[1]);
  if (isOther) return undefined;
  const rest: Span = [match.index + match[0].length, words.length];
  return { speaker: [from, from + match[1].length], content: [0, match.index], rest };
}

const INTERRUPTION = new RegExp(
  `(?<=^[^,·]{2,120}),\\s([^,·]{2,80}?)\\s(?:${TOLD})(?:\\s(?:on|in|at|during|yesterday|today|late|earlier|later|again)\\b[^,·]{0,40})?,\\s(?=\\p{Ll})(?!(?:adding|citing|saying|noting|and|but|who|which)\\b)`,
  'u',
);

/** "…, the company said on Friday." and "…, said a spokesman." */
const TAIL = new RegExp(
  `,\\s(?:([^,·]{2,100})\\s(?:${TOLD}|told\\s[^,·]{2,40})(?:\\s(?:on|in|at|during|late|early|earlier|yesterday|today|last|\\p{Lu}\\p{Ll}+day)\\b[^,·]{0,60})?(?:,\\s(?:adding|citing|noting|saying|without|after)\\s[^·]*)?|(?:said|says|added|wrote|reported|reports|explained|noted|warned)\\s([^,·]{2,100}(?:,[^·]{2,100})?))\\.?$`,
  'u',
);

function byTail(words: string): Found | undefined {
  const match = TAIL.exec(words);
  const verb = match === null ? null : SAYS.exec(words.slice(match.index));
  if (match === null || verb === null || /^·/u.test(words)) return undefined;
  const at = match.index + verb.index;
  if (words.slice(0, match.index).split(' ').length < 3 || NOT_SAYING.test(words.slice(0, at)))
    return undefined;
  const isBefore = match[1] !== undefined;
  const speaker: Span = isBefore ? [match.index + 1, at] : [at + verb[0].length, words.length];
  return { speaker, content: [0, match.index] };
}

/** "Musk turned it into a lightning rod, claiming that …": the first one named says so. */
function byParticiple(words: string): Found | undefined {
  const match = SAYING_THAT.exec(words);
  if (match === null || match.index < 5) return undefined;
  const from = words.slice(0, match.index).lastIndexOf('·') + 1;
  const verb = words.slice(from, match.index).search(SUBJECT_END);
  return {
    speaker: [from, verb === -1 ? match.index : from + verb],
    clause: [from, match.index],
    content: [match.index + match[0].length, words.length],
    isLoose: true,
  };
}

const SUBJECT_END = new RegExp(
  `(?<=\\p{L}{2}),|\\s(?:has|have|had|was|were|is|are|will|would|did|${TOLD}|told)(?=\\s|$)`,
  'u',
);

/** "Acme called for a ban", "Doe accused the bank of fraud": what is asked or blamed, where the text names who does. */
function byAppeal(words: string): Found | undefined {
  const match = APPEAL.exec(words);
  if (match === null || NOT_SAYING.test(words.slice(0, match.index))) return undefined;
  const from = match.index + match[0].length;
  const start = subjectStart(words, match.index);
  if (ofQuotation(words, start)) return undefined;
  return { speaker: [start, match.index], content: [from, words.length], isLoose: true };
}

/** "… was first reported by the New York Times." */
function byDisclosure(words: string): Found | undefined {
  const match = DISCLOSED_BY.exec(words);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const length = words.slice(from).search(/,\s|\s(?:on|in|last|and|as|that)\s|[.;]?$/u);
  return { speaker: [from, from + length], content: [0, match.index], isNamed: true };
}

/** How a sentence says who reports what, the surest first. */
export const FORMS: readonly ((words: string) => Found | undefined)[] = [
  byAccording,
  byInterruption,
  byClause,
  byTail,
  byParticiple,
  byDisclosure,
  byAppeal,
];
