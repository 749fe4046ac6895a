import type { APIRoute } from 'astro';
import { annotationCollection } from '../../../exports/annotations.ts';
import { type ArticleFile, articleFiles, json } from '../../../site/endpoints.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = articleFiles;

export const GET: APIRoute<ArticleFile> = ({ props }) =>
  json(annotationCollection(props.article, publication), 'application/ld+json');
