import type { APIRoute } from 'astro';
import { articleClaims } from '../../../exports/data/claims.ts';
import { type ArticleFile, articleFiles, json } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) => json(articleClaims(props.article, publication));
