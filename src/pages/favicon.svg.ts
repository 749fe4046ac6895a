import type { APIRoute } from 'astro';
import { favicon } from '../exports/favicon.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () =>
  new Response(favicon(site.name, site.lang), { headers: { 'content-type': 'image/svg+xml' } });
