import type { APIRoute } from 'astro';
import { siteCard } from '../cards/article.ts';
import { cardResponse } from '../cards/card.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () => cardResponse(siteCard(site));
