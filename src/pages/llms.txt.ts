import type { APIRoute } from 'astro';
import { llms } from '../exports/llms.ts';
import { publication } from '../publication.ts';
import { readSite } from '../site/content.ts';
import { answer } from '../site/responses.ts';

/** What language models read first. */
export const GET: APIRoute = async () => answer(llms((await readSite()).articles, publication), 'text/plain');
