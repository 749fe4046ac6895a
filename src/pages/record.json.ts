import type { APIRoute } from 'astro';
import { readSiteRecord } from '../site/record-files.ts';
import { answerJson } from '../site/responses.ts';

/** What the site has sealed, and who signs it. */
export const GET: APIRoute = async () => answerJson(await readSiteRecord(), 'application/json');
