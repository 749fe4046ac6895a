import type { APIRoute } from 'astro';
import { dataSchema } from '../../exports/data/schemas.ts';
import type { DataName } from '../../exports/paths.ts';
import { json } from '../../site/endpoints.ts';
import { publication } from '../../site/publication.ts';

const names: DataName[] = ['claims', 'entities', 'figures', 'sources'];

export const getStaticPaths = () => names.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataName }> = ({ props }) =>
  json(dataSchema(props.name, publication), 'application/schema+json');
