import type { APIRoute } from 'astro';
import { articleOembed } from '../../../exports/embed.ts';
import { type ArticleFile, articleFiles, json } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) => json(articleOembed(props.article, publication));
