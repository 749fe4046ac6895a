import type { APIRoute } from 'astro';
import { siteFigures } from '../../exports/data/figures.ts';
import { articleViews } from '../../site/content.ts';
import { json } from '../../site/endpoints.ts';
import { publication } from '../../site/publication.ts';

export const GET: APIRoute = async () => json(siteFigures(await articleViews(), publication));
