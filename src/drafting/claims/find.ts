import type { Range } from '../../anchoring/locate.ts';
import type { FoundEntity } from '../entities/find.ts';
import { isReadAsEnglish, languageOf } from '../language.ts';
import { type Passage, sentencesOf } from '../prose/sentences.ts';
import { continentalSpeech, hasForms } from './continental.ts';
import { directSpeech } from './direct.ts';
import { indirectSpeech, type Report } from './indirect.ts';
import { namedPlaces } from './speakers.ts';
import type { Speech } from './speech.ts';

/** All that a passage says somebody said. */
export interface Attributions {
  sentences: Range[];
  direct: Speech[];
  indirect: Report[];
}

/** Reads quoted and reported speech, each with its speaker. */
export function findAttributions(
  passage: Passage,
  entities: readonly FoundEntity[],
  lang = languageOf(passage.text),
): Attributions {
  const sentences = sentencesOf(passage);
  const places = namedPlaces(entities);
  if (hasForms(lang)) return { sentences, ...continentalSpeech(passage, sentences, places, lang) };
  if (!isReadAsEnglish(lang)) return { sentences, direct: [], indirect: [] };
  const direct = directSpeech(passage, sentences, places);
  const context = { passage, places, speeches: direct };
  const indirect = sentences.flatMap((sentence) => indirectSpeech(sentence, context));
  return { sentences, direct, indirect };
}
