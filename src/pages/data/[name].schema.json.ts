import type { APIRoute } from 'astro';
import { dataSchema } from '../../exports/data/schemas.ts';
import { dataNames } from '../../exports/data/site.ts';
import { publication } from '../../publication.ts';
import { answerJson } from '../../site/responses.ts';

/** The shapes of the data files, as JSON Schema. */
export const getStaticPaths = () =>
  dataNames.map((name) => ({ params: { name }, props: { name }, cacheKey: '' }));

export const GET: APIRoute<{ name: (typeof dataNames)[number] }> = ({ props }) =>
  answerJson(dataSchema(props.name, publication), 'application/schema+json');
