import type { Author } from '../../model/author.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityNote } from '../../views/article/view.ts';
import { agent, citedAuthor } from '../citations/names.ts';
import type { Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { type Node, node } from './node.ts';

/** The kinds of the house as types of schema.org. Only a Corporation has a ticker symbol. */
function typeOf({ kind, identifiers }: Entity): string {
  if (kind === 'person') return 'Person';
  if (kind === 'product') return 'Product';
  if (kind === 'platform') return 'Service';
  if (identifiers.ticker !== undefined) return 'Corporation';
  if (kind === 'publication') return 'NewsMediaOrganization';
  return kind === 'agency' ? 'GovernmentOrganization' : 'Organization';
}

/** `id` is the note of the entity in the article. */
export function party(note: EntityNote, id: string): Node {
  const { declared, name, description } = note;
  const { website, aliases, identifiers } = declared;
  const { ticker, wikidata, lei } = identifiers;
  const type = typeOf(declared);
  const isOrganisation = type.endsWith('Organization') || type === 'Corporation';
  return node(type, {
    '@id': id,
    name,
    alternateName: aliases,
    description,
    url: website && uri(website),
    sameAs: [wikidata && `https://www.wikidata.org/wiki/${wikidata}`, website && uri(website)].filter(
      (address) => address !== undefined,
    ),
    tickerSymbol: type === 'Corporation' ? ticker : undefined,
    leiCode: isOrganisation ? lei : undefined,
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
