import type { APIRoute } from 'astro';
import { articleFilePaths, articleFileResponse } from '../../../site/article-files-while-writing.ts';

/**
 * The data files, citations, cards and drawings of an article, while writing. A build writes them itself, from the same
 * functions: as paths of this route they would be in the memory of every thread.
 */
export const getStaticPaths = () => (import.meta.env.DEV ? articleFilePaths() : []);

export const GET: APIRoute = ({ params: { slug = '', file = '' } }) => articleFileResponse(slug, file);
