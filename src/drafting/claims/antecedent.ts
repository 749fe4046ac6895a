import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import { countBelow } from '../../model/count-below.ts';
import type { FoundEntity } from '../entities/find.ts';
import { FEMALE_NAMES } from '../entities/lexicon.ts';
import { startingIn, within } from '../prose/ordered.ts';
import type { Passage } from '../prose/sentences.ts';
import type { Named, Speaker } from './speakers.ts';
import type { Speech } from './speech.ts';

interface Context {
  passage: Passage;
  places: readonly Named[];
}

/** Finds whom a pronoun means. Where it could be one of several, it describes the speaker itself. */
export function resolved(
  speaker: Speaker,
  at: number,
  context: Context,
  speeches: readonly Speech[],
): Speaker {
  const { pronoun, range } = speaker;
  if (pronoun === undefined) return speaker;
  const found = antecedent(pronoun, at, context, speeches);
  return found === undefined ? { as: pronoun, pronoun, range } : { entity: found.entity, range };
}

/** The one person (or company, for "it") that a pronoun can mean: the last speaker of the block, or the only one named in it. */
function antecedent(
  pronoun: string,
  at: number,
  { passage: { breaks }, places }: Context,
  speeches: readonly Speech[],
): Named | undefined {
  const person = pronoun === 'he' || pronoun === 'she' || pronoun === 'who';
  const fits = ({ entity }: { entity: FoundEntity }) =>
    (entity.kind === 'person') === person && agrees(pronoun, entity.name);
  const starts = [0, ...breaks.slice(0, countBelow(breaks, at + 1)).slice(-2)].slice(-2).toReversed();
  for (const [index, start] of starts.entries()) {
    const end = index === 0 ? at : (starts[index - 1] ?? at);
    const spoken = startingIn(speeches, { start, end }).findLast(
      ({ speaker }) => speaker.entity && fits({ entity: speaker.entity }),
    );
    const named = within(places, { start, end }).filter(fits);
    const distinct = new Set(named.map(({ entity }) => entity.id));
    if (spoken?.speaker.entity !== undefined && distinct.size <= 2)
      return { ...spoken.speaker.range, entity: spoken.speaker.entity };
    if (distinct.size === 1) return named[0];
    if (distinct.size > 1) return undefined;
  }
  return undefined;
}

/** False where the given name is known and mostly borne by the other sex. */
function agrees(pronoun: string, name: string): boolean {
  const given = name.split(' ')[0] ?? '';
  if (!GIVEN_NAMES.has(given)) return true;
  return pronoun === 'she' ? FEMALE_NAMES.has(given) : pronoun !== 'he' || !FEMALE_NAMES.has(given);
}
