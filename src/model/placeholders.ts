import type { Article } from './article.ts';
import type { Path, Problem } from './diagnostics.ts';
import type { Entity, Registry } from './entity.ts';
import { memoize } from './memoize.ts';

/** Words that commands and messages write for somebody to replace: none of them is for readers. */
export const placeholders = {
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
} as const;

/** The end of the description that `npm run import` gives to a party that no file knew. */
export const DRAFTED = 'drafted by npm run import: say in one line what it is.';

/** False for a party of which no more is known than what a draft was imported with. */
export const isDescribed = ({ description }: Pick<Entity, 'description'>): boolean =>
  !description.endsWith(DRAFTED);

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

const all: ReadonlySet<unknown> = new Set(Object.values(placeholders));

/** What an article that is no draft still has of them, and the parties in it that nobody has described. */
export function placeholderProblems(article: Article, registry: Registry): Problem[] {
  if (article.draft) return [];
  const undescribed = article.entities.flatMap(({ id }, index): Problem[] => {
    const entity = registry.get(id);
    if (entity === undefined || isDescribed(entity)) return [];
    const reason = `content/entities/${id}.yaml still has the description that npm run import drafted: say in one line what it is.`;
    return [{ code: 'placeholder', path: ['entities', index, 'id'], reason }];
  });
  return [...standing(article, []).map(problemAt), ...undescribed];
}

const problemAt = (path: Path): Problem => ({
  code: 'placeholder',
  path,
  reason:
    'These words are there to be replaced, and readers would see them: write your own. Only a draft may have them.',
});

/** The paths of all placeholders in some data. */
function standing(value: unknown, path: Path): Path[] {
  if (all.has(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    standing(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
