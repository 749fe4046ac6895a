import type { APIRoute } from 'astro';
import { siteClaims } from '../../exports/data/claims.ts';
import { siteEntities } from '../../exports/data/entities.ts';
import { siteFigures } from '../../exports/data/figures.ts';
import { siteSources } from '../../exports/data/sources.ts';
import { recordsCsv } from '../../exports/records-csv.ts';
import { articleViews } from '../../site/content.ts';
import { publication } from '../../site/publication.ts';
import { answer } from '../../site/responses.ts';

/** The ledgers as tables; the JSON files beside them say more. */
export async function getStaticPaths() {
  const articles = await articleViews();
  const tables: Record<string, readonly object[]> = {
    claims: siteClaims(articles, publication).claims,
    entities: siteEntities(articles, publication).entities,
    figures: siteFigures(articles, publication).figures,
    sources: siteSources(articles, publication).sources,
  };
  return Object.entries(tables).map(([name, records]) => ({ params: { name }, props: { records } }));
}

export const GET: APIRoute<{ records: readonly object[] }> = ({ props }) =>
  answer(recordsCsv(props.records), 'text/csv');
