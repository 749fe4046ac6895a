import type { APIRoute } from 'astro';
import { drawnSitePicturePaths, readSitePictureFile } from '../../site/pictures.ts';
import { answer } from '../../site/responses.ts';

/** The pictures of the site as files. */
export const getStaticPaths = drawnSitePicturePaths;

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  answer(await readSitePictureFile(name), 'image/svg+xml');
