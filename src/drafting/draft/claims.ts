import type { Folded } from '../../anchoring/fold.ts';
import type { Range } from '../../anchoring/locate.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import { clip, count } from '../../model/show.ts';
import { isAssertion, isCall, isLooseQuotation, standingAlone } from '../claims/assertion.ts';
import type { Attributions } from '../claims/find.ts';
import type { Named } from '../claims/speakers.ts';
import { freshId } from '../entities/ids.ts';
import { isReadAsEnglish } from '../language.ts';
import { within } from '../prose/ordered.ts';
import { attributionOf, type DraftAttribution } from './attribution.ts';
import { passageOf } from './passage.ts';
import { selectorAt } from './selector.ts';
import type { DraftClaim, PlacedAmount } from './types.ts';

interface Context {
  text: string;
  folded: Folded;
  attributions: Attributions;
  places: readonly Named[];
  amounts: readonly PlacedAmount[];
  /** BCP 47. */
  lang: string;
}

/** Shorter sentences seldom say anything that could be shown to be wrong. */
const FEWEST_WORDS = 4;

/**
 * A claim for each sentence that somebody asserts, or that states a figure, a date or a deed.
 * Adds to `doubts` what was left out.
 */
export function draftClaims(context: Context, doubts: string[]): DraftClaim[] {
  const claims = new Map<string, DraftClaim>();
  let left = 0;
  for (const sentence of context.attributions.sentences) {
    const words = context.text.slice(sentence.start, sentence.end);
    if (!isStatement(words)) continue;
    const places = within(context.places, sentence);
    const attribution = attributionOf(sentence, context.text, context.attributions, places);
    if (attribution.says.record === 'author' && isLooseQuotation(words)) {
      doubts.push(`"${clip(words)}" is no claim yet: the text does not say whose words these are.`);
      continue;
    }
    if (isReadAsEnglish(context.lang) && isCall(words)) {
      left += 1;
      continue;
    }
    if (attribution.says.record === 'author' && !isAsserted(words, places.length > 0, context.lang)) {
      left += 1;
      continue;
    }
    const selector = selectorAt(context.folded, passageOf(sentence, context.text));
    if (selector === undefined)
      doubts.push(
        `"${clip(words)}" is no claim yet: no quote of at most 1000 characters chooses this place.`,
      );
    else {
      const claim = claimOf({ sentence, selector, attribution, places }, context, claims, doubts);
      claims.set(claim.id, claim);
    }
  }
  if (left > 0)
    doubts.push(
      `${count(left, 'sentence')} of the text’s own ${left === 1 ? 'is' : 'are'} no claim${left === 1 ? '' : 's'}: nobody is named for ${left === 1 ? 'it' : 'them'}, and there is no figure, date or deed. Add what could still be shown to be wrong.`,
    );
  return [...claims.values()];
}

/** In other languages a figure is the one sign that is certain. */
const isAsserted = (words: string, isNamed: boolean, lang: string) =>
  isReadAsEnglish(lang) ? isAssertion(words, isNamed) : /\d/u.test(words) && !FIRST_PERSON.test(words);
/** "ich", "nous": somebody speaks for himself. */
const FIRST_PERSON =
  /(?<!\p{L})(?:ich|wir|uns|unser\p{L}*|mein\p{L}*|je|j['’]|nous|notre|nos|mon|ma|mes|vous|votre)(?!\p{L})/iu;

const isStatement = (words: string) =>
  !/\?["'”’)\s]*$/u.test(words) &&
  /[.!…]["'”’)\]\s]*$/u.test(words) &&
  words.split(/\s+/u).length >= FEWEST_WORDS;

interface Stated {
  sentence: Range;
  selector: { quote: string };
  attribution: DraftAttribution;
  places: readonly Named[];
}

function claimOf(
  { sentence, selector, attribution: { says, through, doubt, pronoun }, places }: Stated,
  { text, amounts: all, lang }: Context,
  claims: ReadonlyMap<string, DraftClaim>,
  doubts: string[],
): DraftClaim {
  if (doubt !== undefined) doubts.push(doubt);
  const about = [...new Set(places.map(({ entity }) => entity.id))].filter(
    (id) => id !== says.who && id !== through,
  );
  const amounts = within(all, sentence).map(({ amount }) => amount.id);
  const words = standingAlone(text.slice(sentence.start, sentence.end), pronoun).replace(/\s+/gu, ' ');
  return {
    id: claimId(words, claims),
    ...selector,
    label: shortened(words, 60),
    statement: shortened(words, 280),
    says,
    ...(through !== undefined && { through }),
    status: 'unverified',
    assessment: placeholdersIn(lang).assessment,
    ...(about.length > 0 && { about }),
    ...(amounts.length > 0 && { amounts }),
  };
}

/** Cut between words, so that what is left can be read. */
function shortened(words: string, length: number): string {
  const cut = clip(words, length);
  return cut === words ? words : `${cut.replace(/[\s,;:–-]*(?:\S*)…$/u, '')}…`;
}

const SMALL = new Set(
  'the a an of and to in is was were are be been that for it on as with by at from this has had have not which will its their his her he she they'.split(
    ' ',
  ),
);

/** The first words that say something, as an id: the writer will know better ones. */
function claimId(words: string, claims: ReadonlyMap<string, DraftClaim>): string {
  const telling = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word.toLowerCase()));
  return freshId(telling.slice(0, 5).join(' '), (id) => claims.has(id), { fallback: 'claim', joint: '-no-' });
}
