import { getLiveEntry } from 'astro:content';
import { memoize } from '../model/memoize.ts';
import { digest } from '../store/digest.ts';
import { namesDigest } from '../store/watched.ts';
import { dossierOf } from '../views/site/dossier.ts';
import type { Party } from '../views/site/party.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';
import { rowDigests } from './list.ts';

/** The paths of a route that everybody in the registry has. */
export async function entityPaths() {
  const site = await readSite();
  const names = namesDigest(site.registry);
  return [...partiesById(site).values()].map(({ id, entity, ...party }) => {
    /* All that a dossier counts something of. */
    const lists = [party.appearances, party.says, party.about, party.paid, party.received];
    return {
      params: { id },
      cacheKey: digest(JSON.stringify(entity), names, ...lists.map((rows) => rowDigests(rows))),
    };
  });
}

const partiesById = memoize(
  ({ parties }: SiteView) => new Map(parties().map((party) => [party.id, party])),
  new WeakMap<SiteView, Map<string, Party>>(),
);

/** @throws where there is no such entity */
export async function readDossier(id: string) {
  const site = await readSite();
  const { nameOf, voice } = site;
  const { entry, error } = await getLiveEntry('entities', id);
  const party = partiesById(site).get(id);
  if (entry === undefined || party === undefined) throw error ?? new Error(`There is no entity ${id}.`);
  return { entity: entry.data, dossier: dossierOf(party, nameOf, voice), voice };
}
