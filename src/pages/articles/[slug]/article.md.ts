import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../exports/markdown/article.ts';
import { type ArticleFile, articleFiles } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';
import { answer } from '../../../site/responses.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) =>
  answer(articleMarkdown(props.article, publication), 'text/markdown');
