import type { APIRoute } from 'astro';
import { articleWork, citations } from '../../../exports/citations/index.ts';
import { type ArticleFile, articleFiles, json } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) =>
  json(citations(articleWork(props.article, publication)).csl, 'application/vnd.citationstyles.csl+json');
