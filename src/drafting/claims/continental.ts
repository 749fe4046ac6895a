import type { Range } from '../../anchoring/locate.ts';
import { breakAfter, breakBefore, overlapping, within } from '../prose/ordered.ts';
import type { Passage } from '../prose/sentences.ts';
import type { Report } from './indirect.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import type { Named, Speaker } from './speakers.ts';
import type { Speech } from './speech.ts';

/** How one language says who says something. Patterns have the speaker as the group `who`. */
interface Forms {
  /** After a quotation. */
  after: RegExp;
  /** Before a quotation. */
  before: RegExp;
  /** In a sentence that reports; with the group `what`. */
  reports: readonly RegExp[];
}

const GERMAN_VERBS =
  'sagte|sagt|erklärte|erklärt|betonte|betont|kritisierte|meinte|meint|warnte|warnt|forderte|fordert|schrieb|schreibt|berichtete|berichtet|bestätigte|bestätigt|teilte|ergänzte|behauptete|versicherte|kündigte|äußerte|räumte|verkündete|kommentierte|kommentiert|begründete|urteilte|prognostizierte|schätzte|vermutete|erläuterte|erläutert|präzisierte|präzisiert|verfügte|entschied|heißt es (?:bei|aus|von|in)|hieß es (?:bei|aus|von|in)';
const FRENCH_VERBS =
  '(?:a|ont|avait) (?:\\p{Ll}+ment )?(?:déclaré|affirmé|expliqué|estimé|indiqué|annoncé|dit|précisé|assuré|souligné|ajouté|confirmé|promis|averti|jugé|écrit|rappelé|reconnu|soutenu|regretté|raconté|lancé|insisté|martelé|confié|commenté|réagi)|(?:déclar|affirm|expliqu|estim|indiqu|annonc|précis|assur|soulign|ajout|confirm|jug|rappell|racont|insist)(?:e|ait|aient)|dit|écrit|soutient|prévient|avertit|reconnaît';

const FORMS: Readonly<Record<string, Forms>> = {
  de: {
    after: new RegExp(
      `^[,.]?\\s(?:${GERMAN_VERBS}|so|zitiert(?:e)?)\\s(?<who>[^,.;:„“"»«]{2,90}?)(?=[,.;:]|$|\\s(?:am|im|in|bei|auf|dem|der|gegenüber|laut|nach|vor|mit|zur|zum|dazu|weiter|heute|gestern)\\s)`,
      'u',
    ),
    before: new RegExp(
      `(?:^|[,;]\\s)(?<who>[^,;:„“"»«]{2,90}?)(?:,[^,]{2,80},)?\\s(?:${GERMAN_VERBS})(?:\\s[^:„“"»«]{1,60})?:\\s?$`,
      'u',
    ),
    reports: [
      new RegExp(
        `^(?<who>[^,;:„“"»«]{2,90}?)(?:,[^,]{2,80},)?\\s(?:${GERMAN_VERBS})(?:\\s[^,:„“"»«]{1,70})?,\\s(?<what>.+)$`,
        'u',
      ),
      new RegExp(
        `^(?<what>.{12,}),\\s(?:${GERMAN_VERBS}|so)\\s(?<who>[^,;:„“"»«]{2,90}?(?:,(?:\\s\\p{Lu}[\\p{L}.-]+){2,4}(?=[,.]))?)(?:\\s(?:am|an|im|in|bei|auf|gegenüber|laut|zu|nach|vor)\\s[^,]*|\\smit)?(?:,[^,]*)?\\.$`,
        'u',
      ),
      /^(?:Laut|Nach (?:den )?Worten (?:der|des|von)|Nach Angaben (?:der|des|von)|Nach Ansicht (?:der|des|von)|Nach Einschätzung (?:der|des|von))\s(?<who>(?:(?:der|des|dem|einer|einem)\s)?(?:\p{Ll}+\s)?\p{Lu}\S*(?:\s\p{Lu}[\p{L}.-]*)*)\s(?<what>.+)$/u,
      /^(?<what>.{12,}),?\s(?:laut|nach Angaben (?:der|des|von))\s(?<who>(?:(?:der|des|dem|einer|einem)\s)?\p{Lu}[^,;]{1,80}?)\.$/u,
      /^(?<who>(?:(?:Der|Die|Dem|Den|Einer|Einem)\s)?\p{Lu}[^,;]{1,60}?)\szufolge\s(?<what>.+)$/u,
    ],
  },
  fr: {
    after: new RegExp(
      `^\\s?,?\\s?(?:${FRENCH_VERBS}|selon)\\s(?<who>[^,.;:«»"“”]{2,90}?)(?=[,.;:]|$|\\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|lors|à|au|devant|sur|en)(?:\\s|[.,]))`,
      'u',
    ),
    before: new RegExp(
      `(?:^|[,;]\\s)(?<who>[^,;:«»"“”]{2,90}?)(?:,[^,]{2,80},)?\\s(?:${FRENCH_VERBS})(?:\\s[^:«»"“”]{1,60})?\\s?:\\s?$`,
      'u',
    ),
    reports: [
      new RegExp(
        `^(?<who>[^,;:«»"“”]{2,90}?)(?:,[^,]{2,80},)?\\s(?:${FRENCH_VERBS})(?:\\s[^,:«»"“”]{1,50}?)?\\s(?:que\\s|qu['’])(?<what>.+)$`,
        'u',
      ),
      new RegExp(
        `^(?<what>.{12,}),\\s(?:${FRENCH_VERBS}|selon|d['’]après)\\s?(?<who>[^,;:«»"“”]{2,90}?)(?:\\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|lors)(?:\\s[^,]*)?)?(?:,[^,]*)?\\.$`,
        'u',
      ),
      /^(?:Selon|D['’]après)\s(?<who>[^,;]{2,90}?),\s(?<what>.+)$/u,
    ],
  },
};

/** True for a language in which speech is read by its commonest forms. */
export const hasForms = (lang: string): boolean => lang in FORMS;

/** Quoted and reported speech of a German or French text, where the words name or describe the speaker. */
export function continentalSpeech(
  passage: Passage,
  sentences: readonly Range[],
  places: readonly Named[],
  lang: string,
): { direct: Speech[]; indirect: Report[] } {
  const forms = FORMS[lang];
  if (forms === undefined) return { direct: [], indirect: [] };
  const direct = quotationsOf(passage).flatMap((quotation) => {
    const speaker = quotedBy(quotation, { passage, places, forms });
    const isSpeech = /\S+\s+\S+\s+\S+/u.test(passage.text.slice(quotation.inner.start, quotation.inner.end));
    return speaker === undefined || !isSpeech
      ? []
      : [{ start: quotation.start, end: quotation.end, speaker, quotation }];
  });
  const indirect = sentences.flatMap((sentence) => {
    if (overlapping(direct, sentence).length > 0) return [];
    return reportIn(sentence, { passage, places, forms }) ?? [];
  });
  return { direct, indirect };
}

interface Context {
  passage: Passage;
  places: readonly Named[];
  forms: Forms;
}

function quotedBy({ start, end }: Quotation, { passage, places, forms }: Context): Speaker | undefined {
  const { text, breaks } = passage;
  const limit = breakAfter(breaks, end) ?? text.length;
  const from = breakBefore(breaks, start);
  const after = forms.after.exec(text.slice(end, Math.min(limit, end + 200)));
  if (after !== null) return speakerOf(after, end, text, places);
  const near = Math.max(from, start - 200);
  const before = forms.before.exec(
    text.slice(near, start).replace(/^.*[.!?]\s(?=\p{Lu})/su, (cut) => ' '.repeat(cut.length)),
  );
  return before === null ? undefined : speakerOf(before, near, text, places);
}

function reportIn(sentence: Range, { passage: { text }, places, forms }: Context): Report | undefined {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of forms.reports) {
    const match = pattern.exec(words);
    const speaker = match === null ? undefined : speakerOf(match, sentence.start, text, places);
    const what = match?.groups?.what;
    if (speaker === undefined || what === undefined) continue;
    const start = sentence.start + words.indexOf(what);
    return { start, end: start + what.length, speaker, sentence };
  }
  return undefined;
}

const PRONOUN = /^(?:er|sie|es|ich|wir|man|il|elle|ils|elles|on|je|nous|ce|cela|das|dies|was|wer|qui)$/iu;
/** "Danach gefragt sagte …", "laut Plan 350 Millionen": no speaker. */
const NOBODY = /\d|(?:^|\s)(?:gefragt|angesprochen|interrogée?s?)$/iu;
/** In words: what is longer is a clause. */
const LONGEST = 8;

function speakerOf(
  match: RegExpExecArray,
  offset: number,
  text: string,
  places: readonly Named[],
): Speaker | undefined {
  const who = match.groups?.who?.trim() ?? '';
  const at = match[0].indexOf(who);
  if (who === '' || PRONOUN.test(who) || NOBODY.test(who) || who.split(/\s+/u).length > LONGEST)
    return undefined;
  const start = offset + match.index + at;
  const range = { start, end: start + who.length };
  const inside = within(places, { start: range.start, end: range.end + 1 });
  const person = inside.find(({ entity }) => entity.kind === 'person') ?? inside[0];
  const isOther =
    person !== undefined &&
    /\b(?:von|des|der|de|du|d['’])\s?$/iu.test(text.slice(start, person.start)) &&
    person.entity.kind !== 'person';
  if (person !== undefined && !isOther) return { entity: person.entity, range: person };
  const isDescribed =
    /^(?:(?:der|die|das|dem|des|den|ein|eine|einer|eines|einem|le|la|les|un|une|des|ce|cette|son|sa|ses|leur|leurs)\s|l['’])|^\p{Lu}/iu.test(
      who,
    );
  return isDescribed && !/\b(?:ist|sind|war|hat|haben|wird|est|sont|a|ont|était)\b/iu.test(who)
    ? { as: nominative(who.replace(/\s+/gu, ' '), match[0].slice(0, at)), range }
    : undefined;
}

/** "heißt es in der Mitteilung": die Mitteilung says so. Of the other genders the article does not tell which one it was. */
const nominative = (who: string, before: string): string =>
  /\b(?:es (?:in|bei|aus|von)|laut|angaben|worten|ansicht|einschätzung)\s$/iu.test(before)
    ? who.replace(/^(d|ein)er\s/iu, (_, stem: string) => (/^d/iu.test(stem) ? `${stem}ie ` : `${stem}e `))
    : who;
