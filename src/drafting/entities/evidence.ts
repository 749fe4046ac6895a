import type { EntityKind } from '../../model/vocabulary.ts';
import { knownKind } from './known.ts';
import { ACRONYMS } from './lexicon.ts';
import { inOrganisation } from './votes.ts';

/** Words for organisations in German and French, alone or as the last part of a longer word. */
const ORGANISATION =
  /^(?:\p{L}*(?:ministerium|behörde|verband|gewerkschaft|universität|hochschule|institut|stiftung|partei|kommission|konzern|gesellschaft|werke|versicherung|bank|kasse|zeitung|rundfunk|bundesamt)|Banque|Société|Groupe|Compagnie|Université|Syndicat|Fédération|Assemblée|Ministère|Commission|Parti|Conseil|Cour|Tribunal|Caisse|Institut|Fondation)$/u;
const LEGAL_FORM =
  /^(?:AG|GmbH|SE|KG|KGaA|OHG|e\.?V\.?|SA|S\.A\.?|SAS|SARL|SCA|SNC|Inc\.?|Corp\.?|Ltd\.?|LLC|plc|PLC|N\.?V\.?|B\.?V\.?|S\.?p\.?A\.?|Holding|Group|Gruppe)$/u;

/** "Probe Holding", "Probe-Gruppe", "Probe & Söhne", "ANVIL": a company by its form, its sign or its five letters. */
export function hasForm(name: string): boolean {
  const words = name.split(/\s+/u);
  const isLetters = words.length === 1 && /^\p{Lu}{5,}$/u.test(name) && !ACRONYMS.has(name);
  return (
    isLetters ||
    /\p{Ll}-(?:Gruppe|Konzern|Holding|Bank)$/u.test(name) ||
    (words.length > 1 && words.some((word) => LEGAL_FORM.test(word) || word === '&'))
  );
}

/** Signs that some capitals name an organisation, where every noun has a capital: its form, its words, letters, "&". */
function hasEvidence(name: string): boolean {
  const words = name.split(/\s+/u);
  if (knownKind(name) !== undefined || words.some((word) => LEGAL_FORM.test(word)) || words.includes('&'))
    return true;
  if (words.length > 1 && words.some((word) => ORGANISATION.test(word) || inOrganisation(word))) return true;
  return words.some((word) => /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word) && !ACRONYMS.has(word));
}

/** Whether a name is sure enough to be drafted in a language whose words are not those of the lexicon. */
export const isSure = (name: string, kind: EntityKind | undefined, weight: number): boolean =>
  kind === 'person'
    ? weight >= 2 && (name.includes(' ') || knownKind(name) === 'person')
    : kind !== undefined && (weight >= 3 || hasEvidence(name));
