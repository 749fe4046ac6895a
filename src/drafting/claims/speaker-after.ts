import type { Range } from '../../anchoring/locate.ts';
import { breakAfter, startingIn } from '../prose/ordered.ts';
import type { Passage } from '../prose/sentences.ts';
import type { Quotation } from './quotations.ts';
import { certainSpeakerIn, type Named, type Speaker, speakerIn } from './speakers.ts';
import type { Context } from './speech.ts';
import { NOT_SAYING, SAYS, STARTS_WITH_SAYS } from './verbs.ts';

/** `…," said Joe Leonard, chairman` and `…," he added`. */
export function speakerAfter({ passage, places, quotation, after }: Context): Speaker | undefined {
  const { text } = passage;
  const clause = clauseAfter(passage, quotation, after);
  const words = text.slice(clause.start, clause.end);
  const verb = STARTS_WITH_SAYS.exec(words);
  if (verb !== null && /^\sthat\s/u.test(words.slice(verb[0].length))) return NOBODY;
  const source = /^[,\s]*according to\s/iu.exec(words);
  if (source !== null) {
    const start = clause.start + source[0].length;
    return speakerIn(
      text,
      { start, end: start + words.slice(start - clause.start).search(/,\s|$/u) },
      places,
    );
  }
  const closed = /\.["”’']*$/u.test(text.slice(quotation.inner.end - 1, quotation.inner.end));
  if (verb !== null && !closed) {
    return (
      certainSpeakerIn(text, subjectAfter(text, clause.start + verb[0].length, clause.end, places), places) ??
      NOBODY
    );
  }
  const said = SAYS.exec(words.slice(0, 160));
  if (
    said === null ||
    /[;:]/u.test(words.slice(0, said.index)) ||
    NOT_SAYING.test(words.slice(0, said.index))
  )
    return undefined;
  if (closed && !/^[\s,.]*$/u.test(words.slice(said.index + said[0].length))) return undefined;
  if (/^[,\s]*(?:and|but|which|that|in|of|for|to|while|as)\s/u.test(words)) return undefined;
  return speakerIn(text, { start: clause.start, end: clause.start + said.index }, places);
}

/** Somebody is said to speak, but the words do not say who: nobody else's quotation is carried on. */
const NOBODY: Speaker = { range: { start: 0, end: 0 } };

/** The subject after its verb, with the name that may follow a description: "said the strategist for Acme, Jane Doe". */
function subjectAfter(text: string, start: number, limit: number, places: readonly Named[]): Range {
  const end = start + subjectLength(text.slice(start, limit));
  const name = startingIn(places, { start: end, end: end + 3 }).find(
    ({ entity }) => entity.kind === 'person',
  );
  return { start, end: name?.end ?? end };
}

/** The subject after its verb runs to the comma that ends it, or to where a phrase of time or place starts. */
function subjectLength(words: string): number {
  const end = words
    .slice(1)
    .search(
      /[,;.](?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|\p{Lu})\.)|\s(?:in an?|in his|in her|in their|on|during|after|before|when|as|while|at a|at the|to reporters|told|yesterday|today|last|this)\s/u,
    );
  return end === -1 ? words.length : end + 1;
}

const ENDS =
  /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Corp|Inc|Co|Ltd|\p{Lu})\.\s+)/u;

/** From the closing mark to the end of the sentence, of the block, or to the next quotation. */
function clauseAfter({ text, breaks }: Passage, { end }: Quotation, next: Quotation | undefined): Range {
  const block = breakAfter(breaks, end) ?? text.length;
  const limit = Math.min(block, next?.start ?? text.length, end + 300);
  const stop = text.slice(end, limit).search(ENDS);
  return { start: end, end: stop === -1 ? limit : end + stop + 1 };
}
