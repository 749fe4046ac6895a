import type { APIRoute } from 'astro';
import { siteEntities } from '../../exports/data/entities.ts';
import { articleViews } from '../../site/content.ts';
import { json } from '../../site/endpoints.ts';
import { publication } from '../../site/publication.ts';

export const GET: APIRoute = async () => json(siteEntities(await articleViews(), publication));
