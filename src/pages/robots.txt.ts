import type { APIRoute } from 'astro';
import { robots } from '../exports/robots.ts';
import { publication } from '../publication.ts';
import { answer } from '../site/responses.ts';

export const GET: APIRoute = () => answer(robots(publication), 'text/plain');
