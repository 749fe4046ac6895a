import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import { hasForm } from './evidence.ts';
import { type Name, namesIn } from './names.ts';
import type { Run, Word } from './runs.ts';

/** Words that begin German and French sentences. */
const OPENERS = new Set(
  'Laut Der Die Das Dem Den Des Ein Eine Einer Einem Im Am In An Nach Vor Mit Auf Bei Für Von Vom Zum Zur Zu Und Aber Doch Auch Wie Als Wenn Seit Bis Über Unter Er Sie Es Wir Ich Nun So Damit Dabei Dazu Trotz Wegen Selon Le La Les Un Une Des Du Dans En Au Aux Pour Par Avec Mais Et Il Elle Ils Elles Ce Cette Ces Quelque Depuis Après Avant Sur Sous Si Quand Comme Son Sa Ses On Nous'.split(
    ' ',
  ),
);

/** "Vorstandschefin Anna Beispiel", "Vorstand der Probe AG": where every noun has a capital, names start later. */
function runsOfNames(run: Run): Run[] {
  const at = run.findIndex(({ text }, index) => index < run.length - 1 && GIVEN_NAMES.has(text));
  if (at !== -1) return [run.slice(at)];
  const parts: Run[] = [[]];
  for (const word of run) {
    if (!word.capital && word.text !== 'und') parts.push([]);
    else if (parts.at(-1)?.length !== 0 || !OPENERS.has(word.text)) parts.at(-1)?.push(word);
  }
  return parts.filter(({ length }) => length > 0);
}

/** What somebody is, as the last part of a German noun: "Konzernchef", "Vorstandsvorsitzende". */
export const GERMAN_OFFICE =
  '(?:chef|minister|sprecher|präsident|kanzler|vorstand|vorsitzende[rn]?|leiter|direktor|gründer|eigentümer|bürgermeister|senator|abgeordnete[rn]?|richter|anwalt|ökonom|analyst|forscher|professor|gewerkschafter)(?:in)?';
const OFFICE = new RegExp(`${GERMAN_OFFICE}$`, 'iu');

/** What a company or a paper is, as a German noun or its last part: "Spielzeugkonzern", "Tageszeitung". */
const BODY =
  /(?:konzern|unternehmen|firma|hersteller|versicherer|händler|kette|betreiber|anbieter|entwickler|zulieferer|produzent|bank|fluglinie|reederei|brauerei|verlag|agentur|holding)$/iu;
const PAPER = /(?:zeitung|magazin|blatt)$/iu;
/** "Vorstandschef Jan Probe den Vertrag": an article ends a name, unless it is one of "van den". */
function withoutObject(person: Run): Run {
  const at = person.findIndex(
    ({ text }, index) =>
      /^(?:de[nrms]|das|die)$/u.test(text) && !/^v[ao]n$/u.test(person[index - 1]?.text ?? ''),
  );
  return at === -1 ? person : person.slice(0, at);
}

/** Reads the names in a run of capitals of a text whose nouns have capitals too. */
export function foreignNames(text: string, isCommon: (word: Word) => boolean): (run: Run) => Name[] {
  const heads = new Map<string, boolean>();
  const isHead = (name: string): boolean => {
    const known = heads.get(name) ?? isHeadOfCompounds(name, text);
    heads.set(name, known);
    return known;
  };
  return (run) => {
    const person = withoutObject(run.slice(run.findIndex(({ text: word }) => OFFICE.test(word)) + 1));
    const isPerson =
      person[0]?.capital === true && person.length < run.length && person.length > 1 && person.length < 5;
    if (isPerson && person.every(({ text: word }) => !OFFICE.test(word)))
      return namesIn(person, text, isCommon).map((name) => voted(name, 'person'));
    const noun = run.findIndex(({ text: word }) => BODY.test(word) || PAPER.test(word));
    const isApposed = noun !== -1 && run.length > noun + 1 && /\p{Ll}/u.test(run[noun]?.text ?? '');
    if (isApposed)
      return namesIn(run.slice(noun + 1), text, isCommon).map((name) =>
        voted(name, PAPER.test(run[noun]?.text ?? '') ? 'publication' : 'company'),
      );
    const names = runsOfNames(run).flatMap((part) => namesIn(part, text, isCommon));
    return names.map((name) => (isHead(name.text) || hasForm(name.text) ? voted(name, 'company') : name));
  };
}

const voted = (name: Name, kind: 'person' | 'company' | 'publication'): Name => ({
  ...name,
  votes: { ...name.votes, [kind]: 3 },
});

/** How often a name stands alone, where it also makes compounds. */
const FEWEST = 3;
/** Words before a noun that is no name, or none of a company. */
const BEFORE_NOUN =
  /(?:^|\s)(?:der|die|das|dem|den|des|eine?[nmrs]?|keine?[nmrs]?|viel|mehr|wenig|\p{Ll}{2,}(?:e[nmrs]))$/iu;

/**
 * "die Acme-Pleite" beside "bei Acme": German writes a hyphen behind a name that a noun follows, and no article before the name
 * of a company.
 */
function isHeadOfCompounds(name: string, text: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(name) || !text.includes(`${name}-`)) return false;
  if (!new RegExp(`(?<![\\p{L}-])${name}-\\p{Lu}\\p{Ll}`, 'u').test(text)) return false;
  const alone = [...text.matchAll(new RegExp(`\\s${name}(?![\\p{L}-])`, 'gu'))];
  const asNoun = alone.filter(({ index }) => BEFORE_NOUN.test(text.slice(Math.max(0, index - 24), index)));
  /* "auf dem Acme steht": what stands before a name may be no article. */
  return alone.length >= FEWEST && asNoun.length * 5 <= alone.length;
}
