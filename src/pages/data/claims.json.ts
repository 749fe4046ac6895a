import type { APIRoute } from 'astro';
import { siteClaims } from '../../exports/data/claims.ts';
import { articleViews } from '../../site/content.ts';
import { json } from '../../site/endpoints.ts';
import { publication } from '../../site/publication.ts';

export const GET: APIRoute = async () => json(siteClaims(await articleViews(), publication));
