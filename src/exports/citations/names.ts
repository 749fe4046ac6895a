import type { Author } from '../../model/author.ts';
import { memoize } from '../../model/memoize.ts';
import { joined, oneLine } from '../text.ts';

/** A name as citation formats want it: taken apart where it is a person’s, whole where it is not. */
export type CitedName =
  | { kind: 'literal'; literal: string; organisation: boolean }
  | { kind: 'person'; given: string; particle?: string; family: string; suffix?: string };

/** An author as citations name it: where its kind is given, that decides; where not, the name itself. */
export function citedAuthor({ name, kind }: Author): CitedName {
  const line = oneLine(name);
  if (kind === undefined) return citedName(line);
  return kind === 'person' ? personName(line) : whole(line, true);
}

/**
 * Takes a byline, on one line, apart by these rules, in this order. A wrong guess is worse than none, so all that is not plainly
 * the name of a person in the order given–family stays whole (`literal`).
 *
 * 1. "Family, Given" says itself what is what, as does "Given Family, Jr.": this is how a writer corrects a guess.
 * 2. Whole: one word; a first word "the", or its like in the names of newspapers ("Der Spiegel", "El País"); a word of
 *    organisations ("desk", "Institute", "GmbH"); signs and digits that names do not have; and Chinese, Japanese, Korean and
 *    Vietnamese names, whose family name stands first and which are not turned round.
 * 3. Titles and degrees ("Dr.", "PhD") are left out: both styles name authors without. A suffix
 *    ("Jr.", "III") is taken off the end. Particles in lower case ("van", "de la") stand between given and family name and
 *    belong to the latter; written with a capital ("Le Guin") they are a part of it, and so are two names joined by
 *    "y" ("Ortega y Gasset").
 * 4. Otherwise the last word is the family name.
 */
export const citedName = memoize(
  (name: string): CitedName => (isOrganisation(name) ? whole(name, true) : personName(name)),
);

function personName(author: string): CitedName {
  const name = withoutTitles(author);
  if (!name.includes(' ') || FAMILY_FIRST.test(name)) return whole(name);
  const [before = '', ...after] = name.split(/\s*,\s*/);
  const [first, last] = after;
  if (first === undefined) return straight(name);
  if (last === undefined) return isSuffix(first) ? straight(before, first) : inverted(before, first);
  return after.length === 2 && isSuffix(last) ? inverted(before, first, last) : whole(name);
}

const whole = (literal: string, organisation = false): CitedName => ({
  kind: 'literal',
  literal,
  organisation,
});

const TITLE =
  /^(?:(?:Dra?|Profa?|Mr|Mrs|Ms|Rev|Dipl\.-Ing|Ing|Sir|Dame|h\.\s?c|(?:med|phil|jur|iur|rer|nat|pol|oec|theol|vet|dent)(?=\.))\.?\s)+(?=\S)/;
const DEGREE =
  /,?\s(?:Ph\.?\s?D|D\.?Phil|M\.?D|J\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|D\.?D\.?S|D\.?V\.?M|M\.?B\.?A|M\.?P\.?H|M\.?Sc|B\.?Sc|[MB]\.\s?A|M\.?Phil|LL\.?[MB]|C\.?P\.?A|R\.?N|Esq|FRS|[OCM]BE|[QK]C|Md[BL]|MEP|MP)\.?$/;

/** Several degrees may follow one another. */
function withoutTitles(name: string): string {
  const plain = name.replace(TITLE, '').replace(DEGREE, '');
  return plain === name || !plain.includes(' ') ? plain : withoutTitles(plain);
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV|VI{0,3}|Jnr|Snr|père|fils)\.?$/;
/** "Henry VIII" has no family name. */
const REIGN = /^[IVX]+$/;
const isSuffix = (word: string) => SUFFIX.test(word);

const ORGANISATION =
  /^(?:the|der|die|das|les|los|las|il|el|het)\s|^(?:le|la|o)\s\S+$|\b(?:agence|agency|and|associated|association|board|bureau|centre|center|club|college|commission|committee|company|corporation|council|department|desk|editors|editorial|foundation|gazette|group|inc|institute|international|journal|laborator(?:y|ies)|labs|ltd|media|ministry|network|news|newsroom|office|partners|plc|press|project|reporters|school|service|society|staff|studio|team|times|tribune|trust|union|university|verlag|watch|wire|writers|zeitung|redaktion)\b|\s(?:AG|BV|Co|Corp|GmbH|KG|LLC|LLP|NV|Oy|PLC|SA|SARL|SE|SpA)\b/i;
/** Names of people have letters, marks, points, hyphens and apostrophes. */
const FOREIGN_SIGN = /[^\p{L}\p{M}\s.,'’‘ʼʻ·\-‐‑]/u;
const FAMILY_FIRST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ạảấầẩẫậắằẳẵặẹẻếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷ]/iu;

const isOrganisation = (name: string) => ORGANISATION.test(name) || FOREIGN_SIGN.test(name);

const PARTICLES = new Set(
  "af al am auf av bin boven bint d' da dal dalla das de degli dei del dela della delle den der des di do dos du e el ibn in la las le lo los of op 's san st 't ten ter und van vom von zu zum zur".split(
    ' ',
  ),
);
const isParticle = (word: string | undefined) =>
  word !== undefined && PARTICLES.has(word.replaceAll('’', "'"));
/** With a capital they are sure signs only where the word is no given name as well. */
const CAPITAL_PARTICLES = new Set('Da De Del Della Den Der Di Dos Du El La Le Los St. Van Von'.split(' '));

/** "van Gogh, Vincent", and as lists of the Low Countries have it: "Gogh, Vincent van". */
function inverted(family: string, given: string, suffix?: string): CitedName {
  const [words, names] = [family.split(' '), given.split(' ')];
  const count = Math.min(leading(words, isParticle), words.length - 1);
  const behind = names.slice(Math.max(1, names.length - trailing(names)));
  const particles = [...behind, ...words.slice(0, count)];
  return person(
    names.slice(0, names.length - behind.length).join(' '),
    particles.join(' '),
    words.slice(count).join(' '),
    suffix,
  );
}

function straight(name: string, suffix?: string): CitedName {
  const words = name.split(' ');
  const last = words.at(-1);
  if (suffix === undefined && words.length > 2 && last !== undefined && isSuffix(last)) {
    return straight(words.slice(0, -1).join(' '), last);
  }
  if (suffix === undefined && words.length === 2 && REIGN.test(last ?? '')) return whole(name);
  if (words.length < 2) return whole(suffix === undefined ? name : `${name}, ${suffix}`);
  const start = familyStart(words);
  const particles = leading(words.slice(start, -1), isParticle);
  return person(
    words.slice(0, start).join(' '),
    words.slice(start, start + particles).join(' '),
    words.slice(start + particles).join(' '),
    suffix,
  );
}

/** Where the family name begins, with its particles. The first word is always a given name. */
function familyStart(words: readonly string[]): number {
  const joined = words.findIndex(
    (word, index) => index > 1 && index < words.length - 1 && /^[yi]$/.test(word),
  );
  if (joined > 0) return joined - 1 - trailing(words.slice(1, joined - 1));
  const particle = words.findIndex(
    (word, index) =>
      index > 0 && index < words.length - 1 && (isParticle(word) || CAPITAL_PARTICLES.has(word)),
  );
  return particle > 0 ? particle : words.length - 1;
}

/** How many particles a name has at its end. */
const trailing = (words: readonly string[]): number => leading(words.toReversed(), isParticle);

function leading(words: readonly string[], holds: (word: string) => boolean): number {
  const end = words.findIndex((word) => !holds(word));
  return end < 0 ? words.length : end;
}

function person(given: string, particle: string, family: string, suffix: string | undefined): CitedName {
  return {
    kind: 'person',
    given,
    ...(particle !== '' && { particle }),
    family,
    ...(suffix !== undefined && { suffix }),
  };
}

/** "Ludwig van Beethoven", "Martin Luther King Jr." */
export const displayName = (name: CitedName): string =>
  name.kind === 'literal' ? name.literal : joined(' ', name.given, name.particle, name.family, name.suffix);

/** "van Beethoven, Ludwig", "King, Martin Luther, Jr.": as RIS and Highwire want it. */
export const invertedName = (name: CitedName): string =>
  name.kind === 'literal'
    ? name.literal
    : joined(', ', joined(' ', name.particle, name.family), name.given, name.suffix);

/** A person or an organisation, in the words that schema.org and the Web Annotation vocabulary share. */
export const agent = (name: CitedName) => ({
  type: name.kind === 'literal' && name.organisation ? 'Organization' : 'Person',
  name: displayName(name),
});
