import { anchor } from '../../model/anchor.ts';
import type { CastMember } from '../../model/article.ts';
import { memoize } from '../../model/memoize.ts';
import { type Context, noteBase } from './context.ts';
import type { EntityNote, Link } from './view.ts';

const hostOf = memoize((address) => new URL(address).hostname.replace(/^www\./, ''));

/** The note of one member of the cast. */
export function entityNote({ id, role, ...member }: CastMember, context: Context): EntityNote {
  const entity = context.entity(id);
  const proposedBy = member.proposedBy ?? entity.proposedBy;
  const { ticker, wikidata } = entity.identifiers;
  const links: Link[] = [
    ...(entity.website === undefined ? [] : [{ text: hostOf(entity.website), href: entity.website }]),
    ...(wikidata === undefined
      ? []
      : [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]),
  ];
  return {
    kind: 'entity',
    ...noteBase(anchor('entity', id), context),
    id,
    declared: entity,
    name: entity.name,
    sort: context.words.terms.entityKinds[entity.kind].label,
    role,
    description: entity.description,
    ...(proposedBy !== undefined && { proposedBy }),
    ...(ticker !== undefined && { ticker }),
    links,
  };
}
