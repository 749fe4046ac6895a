import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';
import { antecedent } from './antecedent.ts';
import { carriedOn } from './carried-on.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import type { Named, Speaker } from './speakers.ts';
import type { Context, Speech } from './speech.ts';

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
    const resolved =
      own === undefined ? carriedOn(context, speeches.at(-1)) : resolve(own, context, speeches);
    if (resolved !== undefined && isSomebody(resolved) && isSpeech(passage.text, quotation))
      speeches.push({ ...rangeOf(quotation), speaker: resolved, quotation });
  }
  return speeches;
}

const isSomebody = ({ entity, as }: Speaker) => entity !== undefined || as !== undefined;
const rangeOf = ({ start, end }: Range): Range => ({ start, end });

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

/** Finds whom a pronoun means, or gives up where it could be one of several. */
function resolve(
  speaker: Speaker,
  { passage, places, quotation }: Context,
  speeches: readonly Speech[],
): Speaker | undefined {
  if (speaker.pronoun === undefined) return speaker;
  const entity = antecedent(
    speaker.pronoun,
    Math.min(speaker.range.start, quotation.start),
    passage,
    places,
    speeches,
  );
  return entity === undefined
    ? { ...speaker, as: speaker.pronoun }
    : { entity: entity.entity, range: speaker.range };
}
