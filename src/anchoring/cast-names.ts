import type { Mention as Chosen } from '../model/article.ts';
import type { Registry } from '../model/entity.ts';
import { type Folded, foldedAt, foldQuote } from './fold.ts';
import { fits, type Range, surroundings } from './locate.ts';
import { isExcepted, type Mention, mentions } from './mentions.ts';

type Members = ReadonlyMap<string, Chosen | undefined>;

export interface Cast {
  /** By id, each with which of the places of its name are meant, where that has to be told. */
  members: Members;
  /** Of the text, BCP 47. */
  lang: string;
  /** False for places where names are not looked at. */
  isSeen(range: Range): boolean;
}

/**
 * Where the prose names each member of the cast, in order of first mention. Who is in the cast has a name before all who
 * are not; of two in it the one whom `mention` chooses, or else the one who has none. Places where the name may be a
 * plain word count only where there are no others.
 */
export function castNames(text: Folded, registry: Registry, cast: Cast): Map<string, Range[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions(text, registry, cast.lang).filter(cast.isSeen)) {
    const id = memberAt(text, mention, cast.members);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), mention]);
  }
  return new Map(
    [...found].map(([id, all]) => {
      const sure = all.filter(({ isSure }) => isSure);
      return [id, (sure.length > 0 ? sure : all).map(({ start, end }) => ({ start, end }))];
    }),
  );
}

/** Nobody where two are as likely. */
function memberAt(text: Folded, mention: Mention, members: Members): string | undefined {
  const cast = mention.owners.filter((id) => members.has(id));
  const told = cast.filter((id) => members.get(id) !== undefined);
  const chosen = told.filter((id) => isChosen(text, mention, members.get(id) ?? {}));
  const [only, other] = chosen.length > 0 ? chosen : cast.filter((id) => !told.includes(id));
  return other === undefined ? only : undefined;
}

function isChosen(text: Folded, range: Range, { prefix, suffix, not = [] }: Partial<Chosen>): boolean {
  const [start, end] = [foldedAt(text, range.start), foldedAt(text, range.end)];
  const context = { prefix: foldQuote(prefix ?? ''), suffix: foldQuote(suffix ?? '') };
  return (
    fits(surroundings(text.text, start, end), context) &&
    !isExcepted(text.text, { start, end }, not.map(foldQuote))
  );
}
