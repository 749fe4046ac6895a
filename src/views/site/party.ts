import type { Entity, Registry } from '../../model/entity.ts';
import { isMoney } from '../../model/measure.ts';
import { entityPath } from '../paths.ts';
import type { ClaimRow, FigureRow, Place } from './ledger.ts';
import type { ListedArticle, ListedMember } from './listed.ts';

/** A company, person or other party, with all that bears on it; the newest article first. */
export interface Party {
  id: string;
  path: string;
  entity: Entity;
  appearances: { article: Place & Pick<ListedArticle, 'published'>; member: ListedMember }[];
  /** The claims that it makes, and the claims about it that it does not make. */
  says: ClaimRow[];
  about: ClaimRow[];
  /** Sums of money. */
  paid: FigureRow[];
  received: FigureRow[];
}

interface Material {
  articles: readonly ListedArticle[];
  claims: readonly ClaimRow[];
  figures: readonly FigureRow[];
}

/** Every known party, by name. */
export function partiesOfSite(registry: Registry, { articles, claims, figures }: Material): Party[] {
  const parties = new Map([...registry].map(([id, entity]) => [id, newParty(id, entity)]));
  for (const article of articles) {
    for (const note of article.notes)
      if (note.kind === 'entity') parties.get(note.id)?.appearances.push({ article, member: note });
  }
  for (const row of claims) {
    const { about, says } = row.claim.declared;
    if (says.who !== undefined) parties.get(says.who)?.says.push(row);
    for (const id of new Set(about)) if (id !== says.who) parties.get(id)?.about.push(row);
  }
  for (const row of figures) {
    if (!isMoney(row.figure.declared)) continue;
    const { from, to } = row.figure.declared;
    if (from !== undefined) parties.get(from)?.paid.push(row);
    if (to !== undefined) parties.get(to)?.received.push(row);
  }
  return [...parties.values()].sort((a, b) => (a.entity.name < b.entity.name ? -1 : 1));
}

const newParty = (id: string, entity: Entity): Party => ({
  id,
  path: entityPath(id),
  entity,
  appearances: [],
  says: [],
  about: [],
  paid: [],
  received: [],
});

/** Whether an article names it, or says something of it. */
export const isKnown = ({ appearances, says, about }: Party): boolean =>
  appearances.length + says.length + about.length > 0;
