import { getLiveEntry } from 'astro:content';
import { digest } from '../store/digest.ts';
import { namesDigest } from '../store/registry.ts';
import { entityPath } from '../views/paths.ts';
import { dossierOf } from '../views/site/dossier.ts';
import type { Party } from '../views/site/party.ts';
import { readSite } from './content.ts';
import { rowDigests } from './list.ts';

/** The paths of a route that everybody in the registry has. */
export async function entityPaths() {
  const { registry, parties } = await readSite();
  const names = namesDigest(registry);
  const byPath = new Map(parties().map((party) => [party.path, party]));
  return [...registry].map(([id, entity]) => {
    const party = byPath.get(entityPath(id));
    const rows = party === undefined ? [] : listsOf(party).map(rowDigests);
    return { params: { id }, cacheKey: digest(JSON.stringify(entity), names, ...rows) };
  });
}

/** All that a dossier counts something of. */
const listsOf = ({ appearances, says, about, paid, received }: Party) => [
  appearances,
  says,
  about,
  paid,
  received,
];

/** @throws where there is no such entity */
export async function readDossier(id: string) {
  const { parties, nameOf, voice } = await readSite();
  const { entry, error } = await getLiveEntry('entities', id);
  const party = parties().find(({ path }) => path === entityPath(id));
  if (entry === undefined || party === undefined) throw error ?? new Error(`There is no entity ${id}.`);
  return { entity: entry.data, dossier: dossierOf(party, nameOf, voice), voice };
}
