import type { APIRoute } from 'astro';
import { readCalendar } from '../../site/due.ts';
import { answer } from '../../site/responses.ts';

/** Promises and forecasts as a calendar. */
export const GET: APIRoute = async () => answer(await readCalendar(), 'text/calendar');
