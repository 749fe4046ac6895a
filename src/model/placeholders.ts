import type { Article } from './article.ts';
import type { Path, Problem } from './diagnostics.ts';
import type { Entity, Registry } from './entity.ts';
import { memoize } from './memoize.ts';
import { list } from './show.ts';

/** Words that commands and messages write for somebody to replace: none of them is for readers. */
const english = {
  title: 'Untitled',
  dek: 'What is reported, and what stands behind it.',
  importedDek: 'A draft: say here in one line what the text is about.',
  author: 'Name the author',
  prose: 'Write the article here.',
  role: 'Named in the text; its role is to be written.',
  assessment: 'Not checked yet.',
  change: 'What changed, and why.',
  withdrawal: 'Why it was withdrawn.',
  correction: 'What was wrong and what is right.',
  /** The end of the description that `npm run import` gives to a party that no file knew. */
  drafted: 'drafted by npm run import: say in one line what it is.',
};
export type Placeholders = Readonly<typeof english>;

const german: Placeholders = {
  title: 'Ohne Titel',
  dek: 'Was berichtet wird, und was dahinter steht.',
  importedDek: 'Ein Entwurf: Hier in einer Zeile sagen, wovon der Text handelt.',
  author: 'Name der Autorin oder des Autors',
  prose: 'Hier den Artikel schreiben.',
  role: 'Im Text genannt; die Rolle ist noch zu schreiben.',
  assessment: 'Noch nicht geprüft.',
  change: 'Was sich geändert hat, und warum.',
  withdrawal: 'Warum die Aussage zurückgezogen wurde.',
  correction: 'Was falsch war, und was richtig ist.',
  drafted: 'entworfen von npm run import: in einer Zeile sagen, was es ist.',
};

/** In each language that the interface speaks. */
export const placeholders: Readonly<Record<string, Placeholders>> = { en: english, de: german };

/** In the language of an article, BCP 47, where they are written in it; else in English. */
export const placeholdersIn = (lang: string): Placeholders =>
  placeholders[/^[a-z]+/i.exec(lang)?.[0].toLowerCase() ?? ''] ?? english;

const all: ReadonlySet<unknown> = new Set(
  Object.values(placeholders).flatMap((words) => Object.values(words)),
);

/** In whatever language: a draft may have been translated, or its `lang` put right. */
export const isPlaceholder = (value: unknown): boolean => all.has(value);

/** True for the description of a party of which no more is known than what a draft was imported with. */
const isDrafted = (description: string): boolean =>
  Object.values(placeholders).some(({ drafted }) => description.endsWith(drafted));

/** True for a party whose file is as `npm run import` wrote it: a proposal may say what it is. */
export const isOnlyDrafted = ({
  description,
  proposedBy,
}: Pick<Entity, 'description' | 'proposedBy'>): boolean => proposedBy === undefined && isDrafted(description);

/** False for a party of which nobody has said what it is, or only a proposal has. */
export const isDescribed = ({
  description,
  proposedBy,
}: Pick<Entity, 'description' | 'proposedBy'>): boolean =>
  proposedBy === undefined && !isDrafted(description);

/** What readers meet of a registry: those whom somebody has described. */
export const described = memoize((registry: Registry): Registry => {
  const known = [...registry].filter(([, entity]) => isDescribed(entity));
  return known.length === registry.size ? registry : new Map(known);
}, new WeakMap());

/**
 * The parties whose names mean somebody in an article: those whom nobody has described yet, only where they are in the
 * cast. So an imported draft changes nothing in what others have published.
 */
export function knownTo({ entities }: Pick<Article, 'entities'>, registry: Registry): Registry {
  const known = described(registry);
  const cast = entities.filter(({ id }) => registry.has(id) && !known.has(id));
  if (cast.length === 0) return known;
  const own = new Set(cast.map(({ id }) => id));
  return new Map([...registry].filter(([id]) => known.has(id) || own.has(id)));
}

/** What an article that is no draft still has of them, and the parties in it that nobody has described: each once. */
export function placeholderProblems(article: Article, registry: Registry): Problem[] {
  if (article.draft) return [];
  const undescribed = article.entities.flatMap(({ id }, index): Standing[] => {
    const entity = registry.get(id);
    if (entity === undefined || !isDrafted(entity.description)) return [];
    return [{ path: ['entities', index, 'id'], words: english.drafted, of: id }];
  });
  const alike = Map.groupBy([...standing(article, []), ...undescribed], ({ words }) => words);
  return [...alike].map(([words, places]) => problemOf(words, places));
}

/** A placeholder where it stands. */
interface Standing {
  path: Path;
  words: unknown;
  /** The id of the entry that it stands in, where that has one. */
  of: string | undefined;
}

/** In entries: as many are named of those that have the same words. */
const NAMED = 12;

function problemOf(words: unknown, [first, ...others]: readonly Standing[]): Problem {
  const ids = others.flatMap(({ of }) => of ?? []);
  const rest = others.length - Math.min(ids.length, NAMED);
  const named = [...ids.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])];
  const [reason, also] =
    words === english.drafted
      ? [
          `content/entities/${first?.of}.yaml still has the description that npm run import drafted: say in one line what it is.`,
          'So have',
        ]
      : [
          'These words are there to be replaced, and readers would see them: write your own. Only a draft may have them.',
          'The same words stand in',
        ];
  const more = others.length === 0 ? '' : ` ${also} ${list(named, 'and')}.`;
  return { code: 'placeholder', path: first?.path ?? [], reason: reason + more };
}

/** All placeholders in some data. */
function standing(value: unknown, path: Path, of?: string): Standing[] {
  if (isPlaceholder(value)) return [{ path, words: value, of }];
  if (typeof value !== 'object' || value === null) return [];
  const id = 'id' in value && typeof value.id === 'string' ? value.id : of;
  return Object.entries(value).flatMap(([key, inner]) =>
    standing(inner, [...path, Array.isArray(value) ? Number(key) : key], id),
  );
}
