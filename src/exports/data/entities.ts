import type { ArticleView, ClaimNote, EntityNote } from '../../article/view.ts';
import type { EntitiesFile, EntityData } from '../data-models.ts';
import { dataPath } from '../paths.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { articleReference, head } from './references.ts';

/** `/data/entities.json`: every party that the prose of an article names. */
export function siteEntities(articles: readonly ArticleView[], publication: Publication): EntitiesFile {
  const notes = articles.flatMap((article) =>
    article.notes.filter((note): note is EntityNote => note.kind === 'entity'),
  );
  const byId = new Map(notes.map((note) => [note.id, note]));
  return {
    ...head(
      'entities',
      dataPath('entities'),
      `Companies and people of ${publication.site.name}`,
      publication,
    ),
    entities: [...byId.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((note) => entityData(note, articles, publication)),
  };
}

function entityData(
  { id, declared }: EntityNote,
  articles: readonly ArticleView[],
  publication: Publication,
): EntityData {
  const { name, kind, aliases, description, website, identifiers } = declared;
  const claims = (holds: (claim: ClaimNote) => boolean) =>
    articles.flatMap((article) =>
      article.claims.filter(holds).map((claim) => claimAddress(claim, publication)),
    );
  return {
    id,
    name,
    kind,
    aliases,
    description,
    ...(website !== undefined && { website: uri(website) }),
    identifiers: { ...identifiers },
    appearances: articles.flatMap((article) => appearances(id, article, publication)),
    says: claims(({ declared }) => declared.says.who === id),
    about: claims(({ declared }) => declared.about.includes(id)),
  };
}

function appearances(id: string, article: ArticleView, publication: Publication): EntityData['appearances'] {
  return article.notes.flatMap((note) =>
    note.kind !== 'entity' || note.id !== id
      ? []
      : [
          {
            article: articleReference(article, publication),
            anchor: anchorAddress(article, note, publication),
            role: note.role,
          },
        ],
  );
}
