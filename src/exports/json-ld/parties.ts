import type { Author } from '../../model/author.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityNote } from '../../views/article/view.ts';
import { agent, citedAuthor } from '../citations/names.ts';
import type { Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { type Node, node } from './node.ts';

/** The kinds of the house as types of schema.org. Whatever has a ticker symbol is a Corporation. */
function typeOf({ kind, identifiers }: Entity): string {
  if (kind === 'person') return 'Person';
  if (kind === 'product') return 'Product';
  if (kind === 'platform') return 'Service';
  if (identifiers.ticker !== undefined) return 'Corporation';
  if (kind === 'publication') return 'NewsMediaOrganization';
  return kind === 'agency' ? 'GovernmentOrganization' : 'Organization';
}

/** `id` is the note of the entity in the article. */
export function party({ declared, name }: EntityNote, id: string): Node {
  const { website, identifiers } = declared;
  const { wikidata } = identifiers;
  return node(typeOf(declared), {
    '@id': id,
    name,
    sameAs: wikidata === undefined ? website && uri(website) : `https://www.wikidata.org/wiki/${wikidata}`,
  });
}

export const publisherId = ({ absolute }: Publication): string => `${absolute('/')}#publisher`;

export function publisher(publication: Publication): Node {
  const { name, url, email } = publication.site.publisher;
  return node('NewsMediaOrganization', {
    '@id': publisherId(publication),
    name,
    url: url === undefined ? publication.absolute('/') : uri(url),
    email,
  });
}

export const byline = (authors: readonly Author[]): Node[] =>
  authors.map((author) => {
    const { type, name } = agent(citedAuthor(author));
    return node(type, { name });
  });
