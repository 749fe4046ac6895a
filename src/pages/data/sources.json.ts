import type { APIRoute } from 'astro';
import { siteSources } from '../../exports/data/sources.ts';
import { articleViews } from '../../site/content.ts';
import { json } from '../../site/endpoints.ts';
import { publication } from '../../site/publication.ts';

export const GET: APIRoute = async () => json(siteSources(await articleViews(), publication));
