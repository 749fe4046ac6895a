import type { Range } from '../../anchoring/locate.ts';
import type { Attribution } from '../../model/claim.ts';
import { countFirst } from '../../model/count-below.ts';
import { clip } from '../../model/show.ts';
import type { RecordKind } from '../../model/vocabulary.ts';
import type { Attributions } from '../claims/find.ts';
import type { Named, Speaker } from '../claims/speakers.ts';
import { VIA, WRITTEN } from '../claims/verbs.ts';
import { isPeople, isPlace } from '../entities/places.ts';
import { overlapping } from '../prose/ordered.ts';

/** Who says a sentence, on what record, and who carries it. */
export interface DraftAttribution {
  says: Attribution;
  through?: string;
  /** What the writer should look at. */
  doubt?: string;
  /** Where the sentence has a pronoun for its speaker, as offsets in it, and whom that is. */
  pronoun?: { start: number; end: number; name: string };
}

/** The attribution of a sentence: of the words quoted in it, else of what it reports, else the text's own. */
export function attributionOf(
  sentence: Range,
  text: string,
  { direct, indirect }: Attributions,
  places: readonly Named[],
): DraftAttribution {
  const quoted = overlapping(direct, sentence).find((speech) => commonOf(speech, sentence) > 0.2);
  const reported = indirect[countFirst(indirect, (report) => report.sentence.start < sentence.start)];
  const speaker =
    quoted?.speaker ?? (reported?.sentence.start === sentence.start ? reported.speaker : undefined);
  if (speaker === undefined) return { says: { record: 'author' } };
  const attribution = citing(sentence, text, speaker) ?? spoken(sentence, text, speaker, places);
  const pronoun = pronounOf(sentence, text, speaker);
  return pronoun === undefined ? attribution : { ...attribution, pronoun };
}

function pronounOf(sentence: Range, text: string, { entity, range }: Speaker): DraftAttribution['pronoun'] {
  if (entity === undefined || range.start < sentence.start || range.end > sentence.end) return undefined;
  const from = range.start - sentence.start;
  const word = /^(?:he|she)\b/iu.exec(text.slice(range.start, range.end))?.[0];
  return word === undefined ? undefined : { start: from, end: from + word.length, name: entity.name };
}

/** The share of the sentence that quoted words take up. */
const commonOf = (speech: Range, sentence: Range) =>
  (Math.min(speech.end, sentence.end) - Math.max(speech.start, sentence.start)) /
  (sentence.end - sentence.start);

/** "Citing people familiar with the talks, Bloomberg reported …": they say so, through Bloomberg. */
function citing({ start, end }: Range, text: string, { entity }: Speaker): DraftAttribution | undefined {
  const words = text.slice(start, end);
  const cited =
    /\b[Cc]iting\s((?:unnamed |anonymous |several |two |three |four )?(?:people|persons?|sources?|officials|executives|insiders|employees|individuals?|an?\s(?:unnamed |anonymous )?(?:person|source|official|executive|insider|employee))\b[^,.]*)/u.exec(
      words,
    )?.[1];
  if (cited === undefined || entity?.kind !== 'publication') return undefined;
  return { says: { as: clip(cited, 120), record: 'anonymous' }, through: entity.id };
}

function spoken(
  { start, end }: Range,
  text: string,
  speaker: Speaker,
  places: readonly Named[],
): DraftAttribution {
  const words = text.slice(start, end);
  const form = VIA.exec(words)?.[1];
  const via = form === undefined ? {} : { via: clip(form, 120) };
  const unquoted = words.replace(/["“][^"”]*["”]/gu, '');
  const written =
    (form !== undefined && WRITTEN.test(form)) || /\b(?:wrote|writes|tweeted|posted)\b/u.test(unquoted);
  if (speaker.entity !== undefined) {
    const record = written ? 'document' : speaker.entity.kind === 'publication' ? 'own-word' : 'on-record';
    return { says: { who: speaker.entity.id, record, ...via }, ...carrier(words, places, speaker.entity.id) };
  }
  const as = clip(lowerFirst(speaker.as ?? 'not named'), 120);
  const record = written ? 'document' : describedRecord(as);
  const doubt =
    speaker.pronoun === undefined
      ? {}
      : { doubt: `"${clip(words)}": "${speaker.pronoun}" may be one of several. Name the speaker.` };
  return { says: { as, record, ...via }, ...carrier(words, places, undefined), ...doubt };
}

const lowerFirst = (words: string) =>
  /^(?:Der|Die|Das|Dem|Ein|Eine|Einem|Einer|Le|La|Les|Un|Une|Des|The|A|An|One|Some|Those|People|Sources|Two|Three|Several|Many|Officials|Analysts|He|She|They|It)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

const DOCUMENTS =
  /\b(?:filings?|reports?|statement|stud(?:y|ies)|survey|documents?|letter|memo|announcement|polls?|data|figures|statistics|release|papers|summary|lawsuit|complaint|rulings?|Bericht|Studie|Umfrage|Mitteilung|Aussendung|Erklärung|Gutachten|Schreiben|Brief|Urteil|rapport|étude|enquête|sondage|communiqué)$/iu;
const INSTITUTIONS =
  /^(?:the|its|their|both)(?:\s[\p{L}-]+){0,3}?(?:\s(?:company|firm|group|giant|behemoth|maker|startup|start-up|bank|agency|government|ministry|department|commission|committee|court|union|newspaper|magazine|paper|broadcaster|website|organi[sz]ation|chairman|president|chief|CEO|chief executive|minister|judge|author|founder|owner|director|airline|carrier|carmaker|automaker|retailer|team|campaign|family|party|club|school|university|hospital|police|prosecutors|authorities|researchers|authors|scientists|city|state|country|union|council|board|panel|jury|administration|army|military|navy|prime minister|secretary|judges|motion|regulator|watchdog|utility|lender|exchange|operator|network|church|airport|service|brigade|ministry|institute|charity|league|coroner))$|^(?:state |local |federal |the )?(?:Polizei|Staatsanwaltschaft|police|prosecutors|authorities)$|^(?:he|she|they|it)$/iu;

/** "Ann Reed, an official of the port", "Former envoy to Ruritania Ann Reed": whoever has a name has said it with that name. */
const NAMED =
  /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+,\s(?:an?|the|who|whose|its|their)\b|^(?:Former|Then|Ex-\p{L}+)\s(?!.*\b(?:close|familiar|at|with|for|from)\s).*\s\p{Lu}\p{Ll}+\s\p{Lu}\p{L}+$/u;

function describedRecord(as: string): RecordKind {
  const [head = as] = as.split(/\s(?:of|by|from|for|on|with|about|familiar|close|who|published|filed)\b/u);
  if (DOCUMENTS.test(head)) return 'document';
  if (
    /^(?:der|die|das|dem|des|le|la|les|l['’])/iu.test(as) &&
    /^(?!the\b)/iu.test(as) &&
    !/Kreise|Insider|sources|proches/iu.test(as)
  )
    return 'on-record';
  const isCountry = isPlace(as) || isPeople(as.replace(/^the\s/u, ''));
  const isName =
    /^(?:the\s\p{Lu}|\p{Lu}\S*\s(?:(?:of|and|for)\s)?\p{Lu})[\p{L}.'’&-]*(?:\s(?:of|and|for|the|\p{Lu}[\p{L}.'’&-]*))*$/u.test(
      as,
    );
  return INSTITUTIONS.test(as) || isCountry || isName || NAMED.test(as) ? 'on-record' : 'anonymous';
}

/** The publication that carries what somebody else says: "told Bloomberg", "according to Reuters". */
function carrier(
  words: string,
  places: readonly Named[],
  speaker: string | undefined,
): Pick<DraftAttribution, 'through'> {
  const carries =
    /\b(?:told|tells|according to|reported|reports|interview with|quoted by|cited by|carried by|disclosed by)\b/u;
  const outlet = places.find(({ entity }) => entity.kind === 'publication' && entity.id !== speaker);
  return outlet !== undefined && carries.test(words) ? { through: outlet.entity.id } : {};
}
