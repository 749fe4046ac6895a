import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';
import { resolved } from './antecedent.ts';
import { carriedOn } from './carried-on.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import type { Named, Speaker } from './speakers.ts';
import type { Speech } from './speech.ts';

/** Below this many words, marks set off a term rather than speech. */
const FEWEST_WORDS = 4;

/** Every quotation of a passage that somebody is said to have spoken or written. */
export function directSpeech(
  passage: Passage,
  sentences: readonly Range[],
  places: readonly Named[],
): Speech[] {
  const quotations = quotationsOf(passage);
  const speeches: Speech[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const context = {
      passage,
      sentences,
      places,
      quotation,
      before: quotations[index - 1],
      after: quotations[index + 1],
    };
    const own = speakerAfter(context) ?? speakerBefore(context);
    const speaker =
      own === undefined
        ? carriedOn(context, speeches.at(-1))
        : resolved(own, Math.min(own.range.start, quotation.start), context, speeches);
    const { start, end } = quotation;
    if (speaker !== undefined && isSomebody(speaker) && isSpeech(passage.text, quotation))
      speeches.push({ start, end, speaker, quotation });
  }
  return speeches;
}

const isSomebody = ({ entity, as }: Speaker) => entity !== undefined || as !== undefined;

function isSpeech(text: string, { inner }: Quotation): boolean {
  const words = text
    .slice(inner.start, inner.end)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= FEWEST_WORDS ||
    (words.length > 1 && /[.,!?]$/u.test(text.slice(inner.start, inner.end).trim()))
  );
}
