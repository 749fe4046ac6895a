import { calendar } from '../exports/calendar.ts';
import { publication } from '../publication.ts';
import { dayOf } from '../publication-record/days.ts';
import { digest } from '../store/digest.ts';
import { duePage, promises } from '../views/site/due.ts';
import { readSite } from './content.ts';
import { rowDigests } from './list.ts';

/** The page of promises and forecasts, as it is on this day. */
export async function readDue() {
  const { claims, voice } = await readSite();
  return { due: duePage(claims(), dayOf(new Date())), voice };
}

/** The one path of the route. The page changes with what it shows, and when the time of something has passed. */
export async function duePaths() {
  const { ahead, open, settled } = (await readDue()).due;
  const key = [ahead, open, settled].flatMap(({ rows, total }) => [
    String(total),
    rowDigests(rows),
    ...rows.map(({ claim }) => claim.path),
  ]);
  return [{ params: { page: undefined }, cacheKey: digest(...key) }];
}

/** `/due/calendar.ics`. */
export const readCalendar = async (): Promise<string> =>
  calendar(promises((await readSite()).claims()), publication);
