import { anchor } from '../../model/anchor.ts';
import type { Registry } from '../../model/entity.ts';
import type { ListedArticle } from '../../views/site/listed.ts';
import type { EntityData } from '../data-models.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { articleReference } from './references.ts';

type Bearing = Pick<EntityData, 'appearances' | 'says' | 'about'>;

/** Every party that the prose of an article names, by id; one at a time, as some bear on most of the site. */
export function* entityRecords(
  articles: readonly ListedArticle[],
  registry: Registry,
  publication: Publication,
): Iterable<EntityData> {
  const bearings = bearingsOf(articles, publication);
  for (const id of [...bearings.keys()].sort()) {
    const [entity, bearing] = [registry.get(id), bearings.get(id)];
    if (entity === undefined || bearing === undefined || bearing.appearances.length === 0) continue;
    const { name, kind, aliases, description, website, identifiers } = entity;
    yield {
      id,
      name,
      kind,
      aliases,
      description,
      website: website && uri(website),
      identifiers,
      ...bearing,
    };
  }
}

function bearingsOf(articles: readonly ListedArticle[], publication: Publication): Map<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  const of = (id: string): Bearing => {
    const known = bearings.get(id) ?? { appearances: [], says: [], about: [] };
    bearings.set(id, known);
    return known;
  };
  for (const article of articles) {
    const reference = articleReference(article, publication);
    for (const note of article.notes) {
      if (note.kind !== 'entity') continue;
      const address = anchorAddress(article, { anchor: anchor('entity', note.id) }, publication);
      of(note.id).appearances.push({ article: reference, anchor: address, role: note.role });
    }
    for (const claim of article.claims) {
      const address = claimAddress(claim, publication);
      const { says, about } = claim.declared;
      if (says.who !== undefined) of(says.who).says.push(address);
      for (const id of new Set(about)) of(id).about.push(address);
    }
  }
  return bearings;
}
