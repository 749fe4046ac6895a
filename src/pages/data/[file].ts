import type { APIRoute } from 'astro';
import { dataFilePaths, readDataFile } from '../../site/data-files.ts';
import { answer } from '../../site/responses.ts';

/** The whole site as data: `claims.json`, `claims.csv`, and what is older in `claims-1.json`. */
export const getStaticPaths = dataFilePaths;

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const { text, type } = await readDataFile(file);
  return answer(text, type);
};
