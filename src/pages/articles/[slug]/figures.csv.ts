import type { APIRoute } from 'astro';
import { figuresCsv } from '../../../exports/figures-csv.ts';
import { type ArticleFile, articleFiles } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';
import { answer } from '../../../site/responses.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) =>
  answer(figuresCsv(props.article, publication), 'text/csv');
