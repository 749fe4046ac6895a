import type { APIRoute } from 'astro';
import { pressedFile, whileWriting } from '../../../site/pressed.ts';

/** The data files, citations, cards and drawings of an article and its claims. */
export const getStaticPaths = () =>
  whileWriting(({ slug, files }) => files.map((file) => ({ params: { slug, file } })));

export const GET: APIRoute = ({ url }) => pressedFile(url);
