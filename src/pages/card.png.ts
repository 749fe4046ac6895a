import type { APIRoute } from 'astro';
import { cardResponse } from '../cards/response.ts';
import { siteCard } from '../cards/site.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () => cardResponse(siteCard(site));
