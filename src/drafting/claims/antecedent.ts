import type { FoundEntity } from '../entities/find.ts';
import { FEMALE_NAMES, GIVEN_NAMES } from '../entities/lexicon.ts';
import type { Passage } from '../prose/sentences.ts';
import type { Named } from './speakers.ts';
import type { Speech } from './speech.ts';

/** The one person (or company, for "it") that a pronoun can mean: the last speaker of the block, or the only one named in it. */
export function antecedent(
  pronoun: string,
  at: number,
  { breaks }: Passage,
  places: readonly Named[],
  speeches: readonly Speech[],
): Named | undefined {
  const person = pronoun === 'he' || pronoun === 'she' || pronoun === 'who';
  const fits = ({ entity }: { entity: FoundEntity }) =>
    (entity.kind === 'person') === person && agrees(pronoun, entity.name);
  const starts = [0, ...breaks].filter((start) => start <= at).toReversed();
  for (const [index, start] of starts.slice(0, 2).entries()) {
    const end = index === 0 ? at : (starts[index - 1] ?? at);
    const spoken = speeches.findLast(
      ({ speaker, start: from }) =>
        from >= start && from < end && speaker.entity && fits({ entity: speaker.entity }),
    );
    const named = places.filter((place) => place.start >= start && place.end <= end && fits(place));
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
