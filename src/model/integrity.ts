import type { Article } from './article.ts';
import { castProblems } from './cast-rules.ts';
import { attributionProblems, historyProblems, outcomeProblems, statusProblems } from './claim-rules.ts';
import type { Code, Path, Problem } from './diagnostics.ts';
import type { Registry } from './entity.ts';
import { nearest } from './nearest.ts';
import { partProblems } from './part-of.ts';
import { pictureProblems } from './picture-rules.ts';
import { placeholderProblems } from './placeholders.ts';
import { count } from './show.ts';
import { proposedStatusProblems } from './undecided.ts';

/**
 * What the schema cannot see: whether the parts of an article fit one another and the registry.
 * @param refused files that have mistakes of their own, without their endings
 */
export function integrity(
  article: Article,
  registry: Registry,
  refused: ReadonlySet<string> = new Set(),
): Problem[] {
  return [
    ...duplicates(article),
    ...references(article, registry, refused),
    ...castProblems(article, registry),
    ...partProblems(article),
    ...pictureProblems(article),
    ...placeholderProblems(article, registry),
    ...proposedStatusProblems(article),
    ...article.claims.flatMap((claim, index) => [
      ...attributionProblems(claim, index),
      ...statusProblems(claim, index, article.sources),
      ...historyProblems(claim, index),
      ...outcomeProblems(claim, index),
    ]),
  ];
}

function duplicates(article: Article): Problem[] {
  return (['entities', 'amounts', 'claims', 'sources'] as const).flatMap((key) => {
    const firsts = new Map<string, number>();
    return article[key].flatMap(({ id }, index): Problem[] => {
      const earlier = firsts.get(id);
      if (earlier === undefined) {
        firsts.set(id, index);
        return [];
      }
      const reason = `"${id}" is already the id of ${key}[${earlier + 1}]. An id is a public address: give this one another.`;
      return [{ code: 'duplicate-id', path: [key, index, 'id'], reason }];
    });
  });
}

interface Reference {
  id: string | undefined;
  path: Path;
}

function references(article: Article, registry: Registry, refused: ReadonlySet<string>): Problem[] {
  const { entities, sources, amounts, claims } = article;
  const addIt = (list: string) => () => `add it to ${list}, or correct the id.`;
  const write = (id: string) => `write content/entities/${id}.yaml first, or correct the id.`;
  const cast = (id: string) => `add {id: ${id}, role: …} to entities, or correct the id.`;
  const members = entities.map(({ id }, index) => ({ id, path: ['entities', index, 'id'] }));
  const parties = [...registry.keys()];
  const isRefused = ({ id }: Reference) => !registry.has(id ?? '') && refused.has(`content/entities/${id}`);
  /* Whoever misspells a member of the cast means the party that is named everywhere else. */
  const meant = idsOf(entities).map((id) => (registry.has(id) ? id : (nearest(id, parties) ?? id)));
  return [
    ...members
      .filter(isRefused)
      .map(({ id, path }): Problem => ({ code: 'unknown-entity', path, reason: unread('entities', id) })),
    ...unknownAmong(
      parties,
      members.filter((one) => !isRefused(one)),
      'unknown-entity',
      write,
    ),
    ...unknownAmong([...idsOf(entities), ...meant], entityReferences(article), 'unknown-entity', cast),
    ...unknownAmong(idsOf(sources), sourceReferences(article), 'unknown-source', addIt('sources')),
    ...unknownAmong(idsOf(amounts), amountReferences(article), 'unknown-amount', addIt('amounts')),
    ...unknownAmong(idsOf(claims), claimReferences(article), 'unknown-claim', addIt('claims')),
  ];
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** The references to what there is not: each id is told where it stands first. */
function unknownAmong(
  known: readonly string[],
  references: readonly Reference[],
  code: Code,
  hint: (id: string) => string,
): Problem[] {
  const there = new Set(known);
  const lost = references.filter(({ id }) => id !== undefined && !there.has(id));
  return [...Map.groupBy(lost, ({ id = '' }) => id)].flatMap(([id, [first, ...others]]): Problem[] => {
    const more = others.length === 0 ? '' : ` It stands in ${count(others.length, 'more place')}.`;
    return first ? [{ code, path: first.path, reason: unknown(id, known, hint(id)) + more }] : [];
  });
}

/** Says of an id that what it names has mistakes of its own. */
export const unread = (folder: 'entities' | 'sources', id: string): string =>
  `"${id}" cannot be read: mend what is wrong in content/${folder}/${id}.yaml first.`;

/** Says of an id that nothing has it, with the closest one that there is. */
export function unknown(id: string, known: readonly string[], hint: string): string {
  const close = nearest(id, known);
  const what = `"${id}" is not known`;
  return close === undefined ? `${what}: ${hint}` : `${what}. Did you mean "${close}"? If not, ${hint}`;
}

const listed = (ids: readonly string[], path: Path): Reference[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

function entityReferences({ amounts, claims }: Article): Reference[] {
  return [
    ...amounts.flatMap(({ from, to }, index): Reference[] => [
      { id: from, path: ['amounts', index, 'from'] },
      { id: to, path: ['amounts', index, 'to'] },
    ]),
    ...claims.flatMap(({ says, through, about }, index): Reference[] => [
      { id: says.who, path: ['claims', index, 'says', 'who'] },
      { id: through, path: ['claims', index, 'through'] },
      ...listed(about, ['claims', index, 'about']),
    ]),
  ];
}

function sourceReferences({ origin, amounts, claims }: Article): Reference[] {
  return [
    { id: origin?.source, path: ['origin', 'source'] },
    ...amounts.flatMap(({ sources }, index) => listed(sources, ['amounts', index, 'sources'])),
    ...claims.flatMap(({ evidence }, index) =>
      evidence.map(({ source: id }, item) => ({ id, path: ['claims', index, 'evidence', item, 'source'] })),
    ),
  ];
}

function amountReferences({ amounts, claims, pictures }: Article): Reference[] {
  return [
    ...amounts.map(({ partOf }, index): Reference => ({ id: partOf, path: ['amounts', index, 'partOf'] })),
    ...claims.flatMap(({ amounts: stated }, index) => listed(stated, ['claims', index, 'amounts'])),
    ...pictures.flatMap(({ amounts: drawn }, index) => listed(drawn, ['pictures', index, 'amounts'])),
  ];
}

function claimReferences({ claims, pictures }: Article): Reference[] {
  return [
    ...claims.flatMap(({ partOf, dependsOn, conflictsWith }, index): Reference[] => [
      { id: partOf, path: ['claims', index, 'partOf'] },
      ...listed(dependsOn, ['claims', index, 'dependsOn']),
      ...listed(conflictsWith, ['claims', index, 'conflictsWith']),
    ]),
    ...pictures.flatMap(({ claims: drawn }, index) => listed(drawn, ['pictures', index, 'claims'])),
  ];
}
