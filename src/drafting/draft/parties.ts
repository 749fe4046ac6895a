import type { Range } from '../../anchoring/locate.ts';
import type { Named } from '../claims/speakers.ts';
import { within } from '../prose/ordered.ts';

/** Who pays and who receives a sum, where the sentence says so next to it. */
export interface Parties {
  from?: string;
  to?: string;
}

const PAYS =
  /\b(?:invest(?:ed|s|ing)?|pa(?:id|ys|y|ying)|spen(?:t|ds|d|ding)|provid(?:ed|es|e|ing)|pledg(?:ed|es|e|ing)|commit(?:ted|s|ting)?(?: to spend(?:ing)?)?|lent|lends?|gave|gives?|put|contribut(?:ed|es|e)|donat(?:ed|es|e))\s(?:(?:a|an|the|about|around|over|some|up|to|more|less|than|nearly|almost|roughly|another|additional|at|least|just|under|in|excess|of)\s)*$/u;
const RAISES =
  /\b(?:rais(?:ed|es|e|ing)|receiv(?:ed|es|e|ing)|borrow(?:ed|s|ing)?|secur(?:ed|es|e|ing)|won|wins)\s(?:(?:a|an|the|about|around|over|some|up|to|more|less|than|nearly|almost|another|at|least|just|under)\s)*$/u;

/** Reads "Acme invested $5 million in Globex", "a $6.6 billion round for OpenAI", "Acme raised $5 million from Globex". */
export function partiesOf(text: string, sentence: Range, sum: Range, places: readonly Named[]): Parties {
  const inside = within(places, sentence);
  const before = text.slice(sentence.start, sum.start);
  const subject = subjectOf(text, sentence.start, sum.start, inside);
  const receiver = after(
    text,
    sum,
    inside,
    /^(?:\s(?:of|in)\s(?:\p{L}+\s){0,2})?(?:\s(?:\p{L}+\s){0,3})?\s?(?:in|into|to|for)\s(?:the\s)?$/u,
  );
  const payer = after(text, sum, inside, /^\s(?:\p{L}+\s){0,3}from\s(?:the\s)?$/u);
  if (PAYS.test(before)) return parties(subject, receiver);
  if (RAISES.test(before)) return parties(payer, subject);
  return /^\s(?:\p{L}+\s){0,2}(?:round|investment|loan|contract|stake)\b/u.test(
    text.slice(sum.end, sum.end + 60),
  )
    ? parties(undefined, receiver)
    : {};
}

const parties = (from: string | undefined, to: string | undefined): Parties => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && to !== from && { to }),
});

/** The name that is the subject of the clause before the sum: nothing else stands between it and the verb. */
function subjectOf(text: string, start: number, end: number, inside: readonly Named[]): string | undefined {
  const last = inside.findLast((place) => place.start >= start && place.end <= end);
  if (last === undefined) return undefined;
  const between = text.slice(last.end, end);
  const isSubject =
    /^\s(?:(?:has|have|had|did|will|would|may|might|could|also|already|recently|was|on|the|verge|of|agreeing|agreed|plans?|planned|wants?|committed|promised|that|intends?)\s)*(?:to\s)?\p{L}+(?:\s\p{L}+){0,5}\s?$/u.test(
      between,
    );
  return isSubject && !/[,;]|\b(?:the company|the firm|it|they|he|she)\b/u.test(between)
    ? last.entity.id
    : undefined;
}

function after(text: string, sum: Range, inside: readonly Named[], joint: RegExp): string | undefined {
  const next = inside.find(({ start }) => start >= sum.end);
  return next !== undefined && joint.test(text.slice(sum.end, next.start)) ? next.entity.id : undefined;
}
