import { anchor } from '../model/anchor.ts';
import type { Entity, Registry } from '../model/entity.ts';
import { balanceOf } from './balance.ts';
import { type ClaimRow, claimLedger, type FigureRow, figureLedger, type Place, partiesOf } from './ledger.ts';
import { entityPath } from './paths.ts';
import { type Event, timeline } from './timeline.ts';
import type { ArticleView, Balance } from './view.ts';

/** All that the site knows of a company, person or other party. */
export interface Dossier {
  id: string;
  path: string;
  entity: Entity;
  /** Where articles name it: the first words in each. */
  appearances: { article: Place; role: string; href: string }[];
  /** The claims that it makes, and the claims about it that it does not make. */
  says: ClaimRow[];
  about: ClaimRow[];
  /** What became of the claims that it makes. */
  reliability: Balance;
  paid: FigureRow[];
  received: FigureRow[];
  /** Who else is party to the same claims, most often first. */
  company: { id: string; name: string; path: string; claims: number }[];
  events: Event[];
}

/** A dossier for every known entity, by name. */
export function dossiers(articles: readonly ArticleView[], registry: Registry): Dossier[] {
  const claims = claimLedger(articles);
  const figures = figureLedger(articles);
  return [...registry]
    .map(([id, entity]) => dossier(id, entity, { articles, registry, claims, figures }))
    .toSorted((a, b) => (a.entity.name < b.entity.name ? -1 : 1));
}

interface Material {
  articles: readonly ArticleView[];
  registry: Registry;
  claims: readonly ClaimRow[];
  figures: readonly FigureRow[];
}

function dossier(id: string, entity: Entity, { articles, registry, claims, figures }: Material): Dossier {
  const says = claims.filter(({ claim }) => claim.declared.says.who === id);
  const about = claims.filter(
    ({ claim }) => claim.declared.about.includes(id) && claim.declared.says.who !== id,
  );
  const party = [...says, ...about];
  return {
    id,
    path: entityPath(id),
    entity,
    appearances: appearances(id, articles),
    says,
    about,
    reliability: balanceOf(says.map(({ claim }) => claim)),
    paid: figures.filter(({ figure }) => figure.declared.from === id),
    received: figures.filter(({ figure }) => figure.declared.to === id),
    company: companyOf(id, party, registry),
    events: timeline(party),
  };
}

function appearances(id: string, articles: readonly ArticleView[]): Dossier['appearances'] {
  return articles.flatMap((article) =>
    article.notes.flatMap((note) =>
      note.kind === 'entity' && note.id === id
        ? [
            {
              article: { title: article.title, path: article.path },
              role: note.role,
              href: `${article.path}#${anchor('entity', id)}`,
            },
          ]
        : [],
    ),
  );
}

function companyOf(id: string, rows: readonly ClaimRow[], registry: Registry): Dossier['company'] {
  const counts = new Map<string, number>();
  for (const { claim } of rows) {
    for (const other of partiesOf(claim)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({
      id: other,
      name: registry.get(other)?.name ?? other,
      path: entityPath(other),
      claims: count,
    }))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
