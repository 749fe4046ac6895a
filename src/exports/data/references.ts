import type { Anchor } from '../../model/anchor.ts';
import type { DeclaredSource } from '../../views/article/source-view.ts';
import type { ArticleView, EntityNote } from '../../views/article/view.ts';
import { type DataName, schemaPath } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { placesOf } from '../selectors.ts';
import { uri } from '../uri.ts';
import type { ArticleReference, EntityReference, Quote, SourceReference } from './parts.ts';

/** What every data file begins with. `path` is the file’s own, `older` the one that goes on. */
export const head = (
  name: DataName,
  path: string,
  title: string,
  { absolute, site }: Publication,
  older?: string,
) => ({
  $schema: absolute(schemaPath(name)),
  title,
  url: absolute(path),
  publisher: site.publisher.name,
  licence: site.licence.url,
  ...(older !== undefined && { older: absolute(older) }),
});

export const articleReference = (
  { slug, title, path }: Pick<ArticleView, 'slug' | 'title' | 'path'>,
  { absolute }: Publication,
): ArticleReference => ({ slug, title, url: absolute(path) });

/** A member of the cast whom the prose never names has no note; then the id must do for the name. */
export function entityReference(id: string, { notes }: ArticleView): EntityReference {
  const note = notes.find((item): item is EntityNote => item.kind === 'entity' && item.id === id);
  return { id, name: note?.name ?? id };
}

/** The same, where there may be nobody. */
export const partyReference = (id: string | undefined, article: ArticleView): EntityReference | undefined =>
  id === undefined ? undefined : entityReference(id, article);

export function sourceReference(source: DeclaredSource): SourceReference {
  const { id, publisher, title, url, published } = source;
  return { id, publisher, title, url: uri(url), published: published?.iso };
}

export const sourcesById = ({ sources }: ArticleView, ids: readonly string[]): SourceReference[] =>
  ids.flatMap((id) => sources.filter((source) => source.id === id)).map(sourceReference);

/** The first place of a note in the text. */
export function quoteOf(article: ArticleView, anchor: Anchor): Quote | undefined {
  const [place] = placesOf(article, anchor);
  return place && { ...place.quote, ...place.position };
}
