import type { APIRoute } from 'astro';
import { articleWork, citations } from '../../../exports/citations/index.ts';
import { type ArticleFile, articleFiles } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';
import { answer } from '../../../site/responses.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) =>
  answer(citations(articleWork(props.article, publication)).bibtex, 'application/x-bibtex');
