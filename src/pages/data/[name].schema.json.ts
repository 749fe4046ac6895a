import type { APIRoute } from 'astro';
import { dataNames } from '../../exports/data/site.ts';
import { dataSchema } from '../../exports/data-models.ts';
import { publication } from '../../publication.ts';
import { answerJson } from '../../site/responses.ts';

/** The shapes of the data files, as JSON Schema. */
export const getStaticPaths = () =>
  dataNames.map((name) => ({ params: { name }, props: { name }, cacheKey: '' }));

export const GET: APIRoute<{ name: (typeof dataNames)[number] }> = ({ props }) =>
  answerJson(dataSchema(props.name, publication), 'application/schema+json');
