import { fold } from '../../anchoring/fold.ts';
import type { Registry } from '../../model/entity.ts';
import { type Placeholders, placeholdersIn } from '../../model/placeholders.ts';
import { list } from '../../model/show.ts';
import { entityKinds } from '../../model/vocabulary.ts';
import { findAttributions } from '../claims/find.ts';
import { namedPlaces } from '../claims/speakers.ts';
import { type FoundEntity, findEntities } from '../entities/find.ts';
import { languageOf } from '../language.ts';
import type { Passage } from '../prose/sentences.ts';
import { draftAmounts } from './amounts.ts';
import { draftClaims } from './claims.ts';
import { roleIn } from './roles.ts';
import type { Draft } from './types.ts';

/** Called before each step with what it does, for inputs that take a while. */
export type Progress = (step: string) => void;

/** Suggests the cast, the amounts and the claims of a text. Everything is unverified, and every quote anchors at its place. */
export function draftArticle(
  passage: Passage,
  registry: Registry,
  progress: Progress = () => {},
  lang = languageOf(passage.text),
): Draft {
  const doubts: string[] = [];
  progress('looking for companies, people and publications');
  const folded = fold(passage.text);
  const entities = findEntities(passage, registry, lang, folded);
  doubts.push(...guesses(entities), ...entities.flatMap(namesakeDoubt));
  progress('reading who says what');
  const attributions = findAttributions(passage, entities, lang);
  const places = namedPlaces(entities);
  const context = { text: passage.text, folded, places };
  progress('reading figures');
  const amounts = draftAmounts({ ...context, sentences: attributions.sentences, lang }, doubts);
  progress('drafting claims');
  const claims = draftClaims({ ...context, attributions, amounts, lang }, doubts);
  const roles = new Map(entities.map((entity) => [entity.id, roleIn(passage.text, entity, lang)]));
  const words = placeholdersIn(lang);
  return {
    entities: entities.map(({ id }) => ({ id, role: roles.get(id) ?? words.role })),
    amounts: amounts.map(({ amount }) => amount),
    claims,
    stubs: new Map(
      entities
        .filter(({ known }) => !known)
        .map((entity) => [entity.id, stubOf(entity, roles.get(entity.id), words)]),
    ),
    doubts,
  };
}

/** One line on the entities whose kind the text hardly tells. */
function guesses(entities: readonly FoundEntity[]): string[] {
  const unsure = entities.filter(({ isGuess }) => isGuess);
  if (unsure.length === 0) return [];
  const shown = unsure.map(({ name, kind }) => `${name} (${entityKinds[kind].label})`).join(', ');
  return [`Little in the text says what these are; look at each before you keep it: ${shown}.`];
}

/** One line where another with the same name may be meant. */
const namesakeDoubt = ({ id, name, namesakes }: FoundEntity): string[] =>
  namesakes.length === 0
    ? []
    : [
        `"${name}" is the name of ${list([id, ...namesakes], 'and')}; ${id} stands in the cast and as speaker. If another is meant, write its id.`,
      ];

function stubOf({ name, kind, aliases }: FoundEntity, role: string | undefined, { drafted }: Placeholders) {
  return {
    name,
    kind,
    aliases,
    description: `${role ?? name}, ${drafted}`,
  };
}
